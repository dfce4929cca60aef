import type { Trades } from '../trades.ts';

/** What one customer's case left in a text for all, and days and figures that belong to all. */
export default {
  reported: {
    airline: [
      'I see that your flight on the 14th was cancelled.',
      'Your suitcase was found in Lisbon last Tuesday.',
      'I’ve rebooked you on LH454 to San Francisco.',
    ],
    bank: [
      'We received your request on March 3rd and have closed the account.',
      'The payment of $1,249.00 to your landlord was declined.',
      'I’ve refunded the $35 fee to your card ending in 7710.',
    ],
    clinic: [
      'Your appointment with Dr. Patel on June 12 has been moved.',
      'Your results came in yesterday afternoon.',
    ],
    hotel: [
      'We look forward to welcoming you on 24 August.',
      'Your booking 88213907 is confirmed for two nights.',
      'I’ve moved you from room 312 to room 508.',
    ],
    shop: [
      'Your order #59213 left our warehouse on Friday.',
      'The tracking number is 1Z999AA10123456784.',
      'As you bought the jacket on 2 November, you can still return it.',
    ],
    telecom: [
      'The engineer will visit you on Wednesday, 8 May, between 8 and 12.',
      'Your outstanding balance is €48.90.',
    ],
    energy: ['Your meter was read on 30/09/2023.', 'I’ve credited your account with £112.40.'],
    software: [
      'I looked at invoice INV-20391, and it was paid on April 2.',
      'Ticket 883920 has been merged into this one.',
    ],
    insurer: [
      'Your claim number is CLM-4482910.',
      'We’ve paid £1,830 into your account for the water damage.',
    ],
    council: ['Your parking fine of £60 was issued on 11 February.'],
    games: ['Your account was compromised on December 28th.'],
    delivery: ['The driver tried to deliver it at 10:42 on Monday.'],
    school: ['Your daughter Emily starts on 4 September.'],
    others: [
      'Your package was delivered to the front desk on Thursday afternoon.',
      'We spoke on the phone last Wednesday.',
      'You paid with the Visa card ending 0192.',
      'I can see order 77120934 in our system.',
      'Your refund of $213.47 was issued this morning.',
      'You checked out on September 9.',
      'Your ticket number is 5518820.',
      'As agreed yesterday, I’ve changed your address.',
      'The technician came to your house on Monday, 3 June.',
      'Your seat on flight EK202 is confirmed.',
      'Your subscription ended on 31/01/2024.',
      'Your claim 2024-88120 has been closed.',
    ],
  },
  passed: {
    airline: [
      'Flights on 24 December are often full.',
      'You can check in from 24 hours before departure.',
      'Flight numbers begin with LH.',
    ],
    bank: [
      'The fee is 35 euros a year.',
      'Transfers above €10,000 need a second approval.',
      'Your card ending in {{card.last4}} is blocked.',
    ],
    clinic: ['The practice is closed on 1 May.', 'Your appointment on [DATE] has been moved.'],
    hotel: [
      'The pool opens on 15 May each year.',
      'Room service runs until 23:00.',
      'Suites start at room 500.',
    ],
    shop: [
      'Orders placed before 18 December arrive before Christmas.',
      'Our sale runs until 31 July.',
      'You’ll find the order number in your confirmation email; it has eight digits.',
    ],
    telecom: ['The new prices hold from 1 January 2027.', 'Please call 0800 123456.'],
    energy: [
      'Please send us your reading by the 5th of each month.',
      'The grant ends on 30 June for all homes.',
    ],
    software: [
      'Version 4.2 came out on 3 March.',
      'Error 50013 means that the token has expired.',
      'Your trial lasts 14 days.',
    ],
    insurer: ['Claims above £1,000 need two quotes.', 'The policy year starts on 1 April for everyone.'],
    council: [
      'The fine is £60, or £30 if you pay within 14 days.',
      'The office is closed last week of December.',
    ],
    games: ['Season 5 starts on 9 October.'],
    delivery: ['We deliver from Monday to Saturday, between 8:00 and 20:00.'],
    school: ['Lessons start on 4 September.'],
    others: [
      'Refunds are issued within five days.',
      'You can check out until eleven.',
      'Tickets are answered in the order they come in.',
      'The shop is closed on Thursday afternoons.',
      'You can pay with any Visa card.',
      'The 2024 tax form is here.',
      'Call us on 555 0192.',
      'Yesterday’s prices no longer hold.',
      'Our office moves on 3 June.',
      'Orders over $200 ship free.',
    ],
  },
} satisfies Trades;
