import type { Trades } from '../trades.ts';

/** Standing with the customer against the own house or a partner, and care without taking sides. */
export default {
  reported: {
    airline: [
      'Honestly, I think our baggage fees are ridiculous too.',
      'If I could decide, you’d get your money back, but they won’t let me.',
      'I’m totally on your side here, our rules make no sense.',
    ],
    bank: [
      'You’re right, our app is terrible.',
      'Compliance is being difficult again, as always.',
      'I hate that fee as much as you do.',
      'I’ve argued with my manager about it, but he refuses.',
    ],
    clinic: ['I don’t agree with how the doctor handled this either.'],
    hotel: [
      'The management doesn’t care about guests, sadly.',
      'I wouldn’t have charged you for the minibar, but that’s how they are.',
    ],
    shop: [
      'The warehouse messed up again, they always do.',
      'The courier we use is awful, I know.',
      'Personally, I’d have refunded you right away, but head office said no.',
      'I’m fighting for you behind the scenes.',
    ],
    telecom: [
      'Between us, the sales team should not have promised you that.',
      'Trust me, everyone here thinks the new billing system is a disaster.',
    ],
    energy: ['I completely disagree with the decision my company made.'],
    software: [
      'I’ve been telling our developers for months that this is broken.',
      'If it were my call, the feature would still be free.',
      'Our pricing is a mess, I can’t defend it.',
    ],
    insurer: [
      'I think you deserve the payout, but the underwriters wouldn’t listen.',
      'I went to bat for you, but lost.',
    ],
    council: ['It’s a silly rule, but I didn’t make it.'],
    games: ['The balance team has no idea what they’re doing, I agree.'],
    delivery: ['Our drivers are lazy, to be frank.'],
    marketplace: ['I’m with you: PayPal’s rules are absurd.'],
    others: [
      'I honestly think you’re being treated unfairly by us.',
      'Our IT department is hopeless, sorry.',
      'I wish I could refund you, but my boss won’t have it.',
      'You and I both know this policy is nonsense.',
      'I complained to management on your behalf, but they don’t care.',
      'If I were in charge, this would be free.',
      'The hotel’s staff are rude, I’ve heard it before.',
      'Corporate makes these silly decisions.',
      'I feel the same way about our prices.',
      'Don’t tell my boss, but I think you’re right.',
    ],
  },
  passed: {
    airline: [
      'I can see why the fee came as a surprise.',
      'I’ve asked my manager to look at your case again.',
      'The airline decides on refunds for this fare.',
    ],
    bank: [
      'I understand that the fee feels unfair.',
      'Our compliance team needs one more document.',
      'You’re right, the app showed the wrong amount.',
      'I can’t change the fee, since it is set in your contract.',
    ],
    clinic: ['I’ve passed your concern about the doctor to the head of the practice.'],
    hotel: [
      'I agree that the room was not clean, and I’ve moved you.',
      'The minibar is charged by what was taken.',
    ],
    shop: [
      'Our warehouse packed the wrong size.',
      'The courier lost the parcel, so I’ve sent a new one.',
      'My manager has approved the refund.',
      'I’m on it and will stay with it.',
    ],
    telecom: [
      'The offer that you were given on the phone was wrong, and we’ll keep to it.',
      'The new bill looks different; here is how to read it.',
    ],
    energy: ['The decision was made by the regulator.'],
    software: [
      'I’ve told our developers how often this comes up.',
      'If it’s your call, choose the second plan.',
      'I know the new prices are a change.',
    ],
    insurer: ['The underwriters look at each claim twice.', 'You can ask for an independent review.'],
    council: ['The rule is there so that fire engines can pass.'],
    games: ['I’ve passed your clip to the balance team.', 'I agree, the last match was close!'],
    delivery: ['The driver could not find your door.'],
    marketplace: ['PayPal sets the rules for its own payments.'],
    others: [
      'I can see why this feels unfair.',
      'My manager has looked at it and kept the decision.',
      'You’re right, the price on the page was wrong.',
      'I’ve passed your complaint on to the hotel.',
      'I wish I had better news.',
      'Our IT department is working on it.',
      'If you were charged twice, send me the receipts.',
      'Management has read your letter.',
    ],
  },
} satisfies Trades;
