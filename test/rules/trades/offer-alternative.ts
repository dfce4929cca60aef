import type { Trades } from '../trades.ts';

/** A no that leaves the reader standing there; and a no with a way on, or one that has none. */
export default {
  reported: {
    airline: [
      'Unfortunately, we cannot change the name on this ticket.',
      'We’re unable to offer you an upgrade on this flight.',
      'Basic fares can’t be refunded. We hope for your understanding.',
    ],
    bank: ['We can’t open an account for you at this time.', 'Your application for a loan was declined.'],
    clinic: ['We’re unable to give you an earlier appointment.', 'We cannot renew your prescription.'],
    hotel: ['Sorry, we can’t offer late check-out.', 'We are not able to change the colour of the room.'],
    shop: [
      'We can’t take back worn shoes. Thank you for your understanding.',
      'I’m afraid we can’t give you a discount on it.',
      'Unfortunately, we don’t deliver to your postcode. Our team is available from nine to five.',
    ],
    telecom: ['We cannot move your number to this plan.', 'It is not possible to cancel the contract early.'],
    energy: ['Unfortunately, we can’t switch your tariff.'],
    software: [
      'We’re unable to restore the file.',
      'This feature is not supported. Sorry for the inconvenience!',
      'We don’t offer refunds for yearly plans.',
    ],
    insurer: ['Your claim has been rejected.', 'We can’t cover this damage.'],
    council: ['We cannot grant your permit.'],
    games: ['We’re unable to return your items.'],
    delivery: ['We can’t redirect the parcel.'],
    school: ['Unfortunately, we cannot offer you a place.'],
    others: ['There is no way to undo the order.', 'We won’t be able to extend the deadline.'],
  },
  passed: {
    airline: [
      'We can’t take the spare battery on board, as it is a fire hazard.',
      'We can’t seat you together. Two seats behind each other are still available.',
      'Smoking is not allowed on board.',
    ],
    bank: [
      'We can’t open an account for you now. You are welcome to apply again after three payments.',
      'We cannot change your credit history.',
    ],
    clinic: ['We can’t give you an earlier appointment. We do have a place on the waiting list.'],
    hotel: [
      'Sorry, we can’t offer late check-out. We would be glad to keep your bags until the evening.',
      'We don’t tolerate harassment of our staff.',
    ],
    shop: [
      'We don’t ship the oil by air, as it is not safe. Thank you for your understanding.',
      'We can’t take back worn shoes. We only accept unworn ones, within 30 days.',
      'We are not able to recommend any other shops.',
      'The blue one can’t be ordered any more. The green one is available.',
    ],
    telecom: ['We cannot move your number to this plan. The next step is a plan of the same family.'],
    energy: ['We can’t read the meter from here. Please send us a photo.'],
    software: [
      'We’re unable to restore the file. The best way is to look for it in the bin.',
      'We do not allow spam or scraping on our platform.',
      'A deletion cannot be undone, and we can’t restore it.',
      'There is no dark mode. We currently offer two light themes.',
    ],
    insurer: ['We can’t comment on the investigation.', 'We can’t cover this damage. You can appeal online.'],
    council: ['We cannot change your date of birth in the register.'],
    games: ['We don’t allow cheating or hacking.', 'There is no way to change your age in the game.'],
    delivery: ['We can’t redirect the parcel. Collection from the depot is possible.'],
    school: [
      'Fireworks are strictly forbidden at school.',
      'We can’t offer you a place. We would welcome a new application next year.',
    ],
    others: [
      'We can’t open the file until you have signed the form.',
      'Customs duties do not apply to gifts.',
      'We decided not to take your photo. We would love to see the next one.',
    ],
  },
} satisfies Trades;
