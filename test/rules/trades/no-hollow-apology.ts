import type { Trades } from '../trades.ts';

/** Apologies that doubt, that turn to a feeling, or that fit every matter; and apologies for the thing itself. */
export default {
  reported: {
    airline: [
      'We’re sorry if the crew seemed unfriendly.',
      'I’m sorry you feel that the seat was too narrow.',
      'Your booking has been cancelled. We regret any inconvenience.',
    ],
    bank: [
      'We apologise if our letter upset you.',
      'Your card has been blocked. Please accept our apologies for any inconvenience.',
    ],
    clinic: ['Sorry if the nurse was short with you.', 'I’m sorry that you feel you were not heard.'],
    hotel: [
      'We regret if breakfast wasn’t to your liking.',
      'I am sorry you think the room was overpriced.',
      'Your reservation was cancelled. We apologize for the inconvenience.',
    ],
    shop: [
      'Apologies if the jar was broken.',
      'We’re sorry to hear you feel let down.',
      'We have declined your return. Sorry for any inconvenience caused.',
    ],
    telecom: [
      'We’re sorry if you were kept waiting.',
      'Your line has been disconnected. We’re sorry for the inconvenience.',
    ],
    energy: ['We apologise if the bill came late.'],
    software: [
      'Sorry if the update deleted your files.',
      'Your account has been disabled. We apologize for any inconvenience this causes.',
    ],
    insurer: [
      'We regret that you feel the decision is unfair.',
      'Your claim was rejected. We apologise for any inconvenience.',
    ],
    council: ['We are sorry if the noise disturbed you.'],
    games: ['You were banned. Sorry for any inconvenience.'],
    delivery: [
      'We’re sorry if the driver left the gate open.',
      'Our apologies for any offence this may have caused.',
    ],
    school: ['We’re sorry you perceived the remark as rude.'],
  },
  passed: {
    airline: [
      'I’m sorry that the crew were unfriendly.',
      'Thank you for writing about the delay to your flight. We apologise for the inconvenience.',
    ],
    bank: [
      'We charged the fee twice. We apologise for the inconvenience.',
      'Your transfer failed last night. We’re sorry for any inconvenience. We’ve sent it again.',
    ],
    clinic: ['I’m sorry that nobody called you.', 'We are sorry you feel unwell.'],
    hotel: [
      'The pool is closed on Monday. We apologise for any inconvenience.',
      'I see that you had trouble with the door. I apologise for the inconvenience.',
      'We have moved you to a quieter room. We’re sorry for the inconvenience.',
    ],
    shop: [
      'Sorry for the broken jar!',
      'Sorry if you already tried this: does the other plug work?',
      'Your parcel is late, and we apologise for the inconvenience.',
      'We apologise for any inconvenience while we move the shop.',
    ],
    telecom: [
      'Thank you for reporting the billing error. Sorry for any inconvenience it caused.',
      'There was an outage in your street. We apologise for the inconvenience.',
    ],
    energy: ['We’re sorry for the wrong bill and any inconvenience.'],
    software: [
      'Sorry if this is obvious: is the app up to date?',
      'I understand that you ran into difficulties with the export. I apologize for any inconvenience.',
      'Sorry if I misread your question.',
    ],
    insurer: ['The adjuster came an hour late. We apologise for the inconvenience.'],
    council: ['The road is closed until Friday. We apologise for any inconvenience.'],
    games: ['Sorry about the lag last night. We apologise for the inconvenience.'],
    delivery: [
      'Your parcel was damaged on the way. Sorry for the inconvenience. I’ve opened a claim for it.',
    ],
    school: ['Apologies if you know this already: the trip is on Friday.'],
    others: ['If the lamp flickers, call us.', 'No apology is needed.'],
  },
} satisfies Trades;
