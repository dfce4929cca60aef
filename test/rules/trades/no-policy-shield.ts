import type { Trades } from '../trades.ts';

/** A rule as the whole answer, and rules with a reason, a link or a way on. */
export default {
  reported: {
    airline: [
      'According to our conditions of carriage, the ticket is non-refundable.',
      'Our rules don’t allow name changes. Thank you for your understanding.',
      'Unfortunately, this fare can’t be refunded. These are the rules.',
    ],
    bank: [
      'We can’t waive the fee, as this would be against bank policy.',
      'Under our terms of use, we’re unable to reverse the payment.',
    ],
    clinic: ['It’s our policy not to give results by phone.', 'Practice policy does not permit walk-ins.'],
    hotel: [
      'As per hotel policy, we do not refund no-shows.',
      'Our cancellation policy is very clear. No refund is possible.',
      'House rules state that pets are not allowed.',
    ],
    shop: [
      'Sorry, store policy: no returns without a receipt.',
      'We can’t take it back. Our returns policy says 30 days.',
      'As outlined in our terms and conditions, sale items cannot be exchanged.',
    ],
    telecom: [
      'You signed a 24-month contract. Per our terms, it cannot be ended early.',
      'I understand, but company policy doesn’t let me change the date of your bill.',
    ],
    energy: ['In line with our regulations, we cannot accept your reading.'],
    software: [
      'Refunds are against our policy.',
      'That’s not possible under our license agreement.',
      'Our policy is no refunds after 14 days.',
    ],
    insurer: [
      'Under your policy terms and our guidelines, this is not covered.',
      'Due to our internal guidelines, I can’t tell you why.',
    ],
    council: ['The regulations don’t permit it.', 'Our procedures do not allow late applications.'],
    games: ['Our Terms of Service prohibit this. Your ban stands.', 'It is our policy that bans are final.'],
    gym: ['Membership rules say you cannot cancel before the year is over.'],
    marketplace: ['Per our seller policies we cannot remove the feedback.'],
    others: [
      'Sorry, those are the rules.',
      'We can’t do that. It’s against our terms.',
      'Unfortunately this is not in line with our policy.',
      'As our terms clearly say, the deposit is not refundable.',
      'I’m afraid our guidelines don’t allow it.',
      'That’s just how our policy works, we can’t refund it.',
      'Company rules prevent us from sharing this.',
      'The terms you accepted do not provide for refunds.',
      'We don’t accept returns as per our policy.',
      'We are bound by our policy and cannot help.',
      'Rules are rules, so no.',
      'Our contract does not allow cancellations before the year is up.',
      'I’m sorry, policy is policy.',
      'We don’t make changes after check-in, as set out in our terms.',
      'Refunds are excluded by our terms of sale.',
      'Hotel rules do not permit visitors after ten.',
    ],
  },
  passed: {
    airline: [
      'Under our conditions of carriage, smoking is not allowed on board.',
      'Our rules don’t allow name changes, because the airline’s list goes to the police. You can cancel free of charge until tomorrow.',
      'The ticket is non-refundable. You can still move it to another day for 40 euros.',
    ],
    bank: [
      'We can’t waive the fee under our terms; you can avoid it by moving to the Basic account.',
      'You’ll find the terms of use here: example.com/terms',
      'Our policy on lost cards: block it first, then order a new one in the app.',
    ],
    clinic: [
      'We don’t give results by phone, so that nobody else hears them. Please log in to the portal.',
      'Walk-ins are seen between eight and nine.',
    ],
    hotel: [
      'As per hotel policy, no-shows are charged for one night, since the room was kept for you.',
      'Our cancellation policy is on this page: example.com/cancel',
      'Pets are not allowed in the restaurant, but they’re welcome in your room.',
    ],
    shop: [
      'Store policy asks for a receipt. A bank statement works as well; please send me a photo of it.',
      'Our returns policy gives you 30 days, so please send it by Friday.',
      'We’ve changed our terms: shipping is free now.',
    ],
    telecom: [
      'Per our terms, the contract runs for 24 months. You can switch to a cheaper plan at any time.',
      'Company policy lets me move the date of your bill. Which day suits you?',
    ],
    energy: ['Under the regulations, we read each meter once a year.'],
    software: [
      'Our policy is to refund within 14 days. I’ve refunded you.',
      'Under our license, each copy is for one computer. You can add seats in Billing.',
    ],
    insurer: [
      'Your policy covers water damage, and I’ve opened a claim.',
      'Under our guidelines a second doctor decides. I’ve asked Dr. Lee, and will write by Friday.',
      'The insurance policy was sent to your home.',
    ],
    council: [
      'The regulations don’t permit it, because the street is a fire lane. You can apply for a space in Mill Road.',
    ],
    games: [
      'Our Terms of Service prohibit bots. You can appeal here: example.com/appeal',
      'Please read the rules of the forum before you post.',
    ],
    gym: ['Membership rules let you pause for three months.'],
    marketplace: ['Per our policies, feedback stays for a year. You can reply to it publicly.'],
    others: [
      'Our terms changed in May. You can read them here: example.com/terms',
      'Under our policy you get a refund, and I’ve sent it.',
      'We can’t share this, because it concerns another person.',
      'Our guidelines for photos: bright light, plain background.',
      'Your policy number is on the first page.',
      'We don’t accept returns of food as per our policy, since we can’t sell it again. You can still swap it in the shop.',
      'The rules of the game are in the box.',
      'Our cancellation policy is free until 24 hours before.',
      'Our contract allows you to cancel after a year. I’ve noted the date.',
      'Visitors are welcome until ten.',
      'The terms of sale are attached.',
      'We don’t make changes after check-in, because the list is with the pilot by then.',
      'The rule of thumb is one spoon per cup.',
    ],
  },
} satisfies Trades;
