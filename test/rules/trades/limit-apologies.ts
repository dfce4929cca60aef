import type { Trades } from '../trades.ts';

/** Replies that say sorry three times and more, and those that say it once or twice, or only speak of it. */
export default {
  reported: {
    airline: [
      'We’re sorry that your flight was cancelled. Please accept our apologies for the long queue. I’m sorry that nobody told you earlier.',
      'Sorry for the wait on the phone! Sorry about the lost bag, too. And sorry that the form didn’t work.',
    ],
    bank: [
      'I apologise for the declined payment. I’m sorry this happened abroad. Once again, my apologies for the trouble with your card.',
      'I’m sorry to hear about this. I’m very sorry for the delay in our answer. We sincerely apologise for the inconvenience.',
      'Our apologies for the error. We are sorry that it took two calls to find it. I’m sorry for the time it cost you.',
    ],
    clinic: [
      'I’m sorry we couldn’t reach you. We apologise for moving the appointment. I’m sorry for the short notice.',
      'Apologies for the long wait. We’re sorry about the mix-up with your file. Please forgive us for the second form.',
    ],
    hotel: [
      'I’m so sorry about your room. We apologise for the noise. I am sorry that breakfast was cold, too.',
      'My apologies for the late answer. I’m sorry about the broken lamp. Sorry also for the missing towels.',
    ],
    shop: [
      'I’m sorry that the mug arrived broken. I apologise that the box was so thin. I’m really sorry for the hassle.',
      'Sorry about that! I’m sorry it’s the wrong size. I do apologise, we’ll look at it.',
      'We apologize for the late parcel. We’re sorry for the lack of news. We apologize again.',
    ],
    telecom: [
      'I’m sorry your line is down. Our apologies for the missed visit. We’re sorry you had to call twice.',
      'I am sorry for the outage. Sorry for the wait in the chat. Please accept my sincere apologies for the bill.',
    ],
    energy: [
      'We’re sorry about the estimated bill. I apologise for the wrong reading. We are very sorry for the worry it caused.',
      'Apologies for the power cut. I’m sorry that the app showed nothing. I’m sorry about your freezer.',
    ],
    software: [
      'Sorry for the trouble! Sorry it took us a while to find it. We’re sorry about the lost draft.',
      'I apologise for the downtime. We are sorry for the missing status update. I’m sorry your demo was hit.',
    ],
    insurer: [
      'I’m sorry for your trouble with the form. We apologise for asking twice. I’m sorry about the delay in the payment.',
      'Please accept our apologies for the lost letter. We regret the delay. I’m sorry for the worry.',
    ],
    council: [
      'We apologise for the closed counter. We’re sorry the website was down. We regret the inconvenience.',
      'I’m sorry that the bin was missed. Apologies for the wrong date on our site. I’m sorry for the smell, too.',
    ],
    games: ['Sorry for the crash! We’re sorry about the lost progress. Sorry for the slow answer, too.'],
    delivery: [
      'I’m sorry your parcel is late. I apologise for the wrong tracking link. I’m sorry about the rude call.',
      'Apologies for the missed delivery. We’re sorry nobody rang. I’m sorry about the wet box.',
    ],
    school: [
      'I’m sorry for the late reply. We apologise for the changed timetable. I’m sorry about the room.',
    ],
  },
  passed: {
    airline: [
      'We’re sorry that your flight was cancelled. I’ve booked you on the next one.',
      'I’m sorry about the queue and the lost bag. Here is the form. Again, I’m sorry about your trip.',
    ],
    bank: [
      'I apologise for the declined payment. The card works again.',
      'You don’t need to apologise. Mistakes happen, and I’m sorry the form is so long.',
      'I’m sorry, I can’t see the payment. Could you send the date? Sorry for asking again.',
    ],
    clinic: [
      'I’m sorry we couldn’t reach you. Please call us before noon.',
      'Sorry for the short notice. Dr. Marsh is ill. I’m sorry for the change.',
    ],
    hotel: [
      'I’m sorry about the noise. I’ve moved you to the garden side. The new key is at the desk.',
      'Better safe than sorry: please lock the balcony. Sorry about the heat. We’ve ordered a fan.',
    ],
    shop: [
      'I’m sorry that the mug arrived broken. A new one is on its way. Please keep the old one.',
      'No need to be sorry! Just send it back. I’m sorry it didn’t fit.',
      'The seller has apologised for the delay. We’re sorry, too. Your refund is done.',
    ],
    telecom: [
      'I’m sorry your line is down. A technician comes on Monday. I’ve credited the week.',
      'Sorry about the missed visit. I’ve booked a new one.',
    ],
    energy: [
      'We’re sorry about the estimated bill. Please send us your reading. I apologise for the wrong one.',
      'The power is back. I’m sorry about your freezer.',
    ],
    software: [
      'Sorry for the trouble! The draft is back. We’ve changed how we save it.',
      'I apologise for the downtime. It began at nine. It ended at ten.',
    ],
    insurer: [
      'I’m sorry for your loss. Please take your time. We need the certificate only later.',
      'We regret the delay. The payment is on its way.',
    ],
    council: [
      'We apologise for the closed counter. It opens again on Monday.',
      'You’ll get an apology from the driver in writing. I’m sorry that the bin was missed.',
    ],
    games: [
      'Sorry for the crash! Your progress is back.',
      'We’re sorry about the lost progress. It can’t be restored, and I’m sorry about that.',
      'A lost match is no shame. Sorry for the long text! Sorry again.',
    ],
    delivery: ['I’m sorry your parcel is late. It’s at the depot now. It comes tomorrow.'],
    school: [
      'I’m sorry for the late reply. Lessons start at nine.',
      'We regret to inform you that the course is full.',
    ],
  },
} satisfies Trades;
