import type { Trades } from '../trades.ts';

/** Replies to somebody who reported a fault that do not thank for it, and those that do, or that answer something else. */
export default {
  reported: {
    airline: [
      'The broken seat you told us about will be repaired tonight.',
      'We’ve looked at the fault you reported in our app. It’s known.',
    ],
    bank: [
      'You reported a strange email in our name. It is a scam; please delete it.',
      'The cash machine you complained about was out of order. It works again.',
      'We have received your report on the phishing site.',
    ],
    clinic: [
      'You pointed out that the price list is old. The new one is online.',
      'Your complaint about the wait has been passed on to the head of the practice.',
    ],
    hotel: [
      'The lamp you reported has been replaced.',
      'You let us know that the lift was stuck. It runs again.',
    ],
    shop: [
      'The typo you found on our page is gone.',
      'Your message about the missing photo reached us. It’s back.',
      'You noticed a wrong price. The right one is 12 euros.',
    ],
    telecom: [
      'We’ve found the outage that you reported. An engineer is on site.',
      'The dead link you flagged works again.',
      'You told us about the cut cable in Mill Road. It’s being repaired.',
    ],
    energy: [
      'The street light you reported is on our list.',
      'You informed us of a gas smell. A technician is on the way.',
    ],
    software: [
      'The bug you reported is fixed in 4.2.',
      'We can reproduce the crash you described. It’s in our tracker.',
      'The security issue you raised has been closed.',
      'Your bug report about exports is number 4711 in our tracker.',
    ],
    insurer: ['You drew our attention to a mistake in the letter. The right one is attached.'],
    council: [
      'The pothole you reported will be filled next week.',
      'Your report of fly-tipping has reached us.',
    ],
    games: ['The cheater you reported has been banned.', 'The glitch that you found is known.'],
    marketplace: ['The fake listing you flagged has been taken down.'],
  },
  passed: {
    airline: [
      'Thank you for telling us about the broken seat. It will be repaired tonight.',
      'The seat will be repaired tonight.',
    ],
    bank: [
      'Thanks for the report! The email is a scam; please delete it.',
      'If you find a strange email, please report it.',
      'Your report for the tax year is ready.',
    ],
    clinic: [
      'We’re grateful that you pointed this out. The new list is online.',
      'Please tell us how the medicine works for you.',
    ],
    hotel: ['Many thanks for letting us know about the lift. It runs again.', 'Have you found the key?'],
    shop: [
      'Well spotted, and thank you! The typo is gone.',
      'You can find your report under Orders.',
      'The price is 12 euros.',
    ],
    telecom: [
      'I appreciate your telling us about the cable. It’s being repaired.',
      'Once you’ve reported the loss, we block the card.',
      'An engineer is on site.',
    ],
    energy: [
      'Thank you for calling about the smell. A technician is on the way.',
      'When you report a fault, please name the street.',
    ],
    software: [
      'Thanks a lot for the detailed bug report. It’s fixed in 4.2.',
      'Thank you! The crash you described is in our tracker.',
      'You can report bugs here: example.com/bugs',
      'The weekly report is sent on Monday.',
    ],
    insurer: ['Thank you for drawing our attention to it. The right letter is attached.'],
    council: [
      'Thank you for reporting the pothole. It will be filled next week.',
      'To report a pothole, use the map.',
    ],
    games: ['Thanks for the clip! The cheater has been banned.', 'You can report a player from the menu.'],
    marketplace: [
      'Thank you for flagging the listing. It’s gone.',
      'You flagged it as paid; the buyer has 48 hours now. Thanks for selling with us.',
    ],
  },
} satisfies Trades;
