import type { Trades } from '../trades.ts';

/** Speaking about the customer in the text that the customer gets, and speaking about others. */
export default {
  reported: {
    airline: [
      'Passenger should arrive two hours before departure.',
      'Advise passenger to fill in the claim form.',
      'If passenger has missed the flight, rebook them.',
    ],
    bank: [
      'Confirm the customer’s date of birth before you go on.',
      'Customer needs to visit a branch.',
      'If client wants to close the account, ask them to sign the form.',
    ],
    clinic: ['Patient must bring the referral.', 'Remind patient to fast for eight hours.'],
    hotel: ['Guest can leave the luggage at the desk.', 'Once guest has paid, send them the code.'],
    shop: [
      'Customer will receive the refund in 5 days.',
      'Let the customer know that it’s out of stock.',
      'If customer doesn’t have the receipt, they can send a bank statement.',
      'Apologize to the customer and offer a discount.',
    ],
    telecom: [
      'Get the customer to restart the router.',
      'Caller has to give the PIN.',
      'Have the subscriber send a photo of the cable.',
    ],
    energy: ['Account holder should read the meter.', 'Ask customer for the meter number.'],
    software: [
      'User needs to clear the cache.',
      'Explain to the user that the feature is gone.',
      'If user is an admin, they can add seats.',
    ],
    insurer: [
      'Policyholder has to report the loss within a week.',
      'Ask the claimant for the police report.',
    ],
    council: ['Applicant must sign the form.'],
    games: ['Player should verify the game files.'],
    marketplace: ['Tell seller that the payout is on hold.'],
    others: [
      'Customer must provide proof of purchase.',
      'Please ask the guest for their room number.',
      'Check if the user has the latest version.',
      'Verify the caller’s identity first.',
      'Offer the customer a voucher.',
      'Client has 30 days to respond.',
      'When customer replies, close the ticket.',
      'Make sure the customer knows the price.',
    ],
  },
  passed: {
    airline: [
      'Passengers should arrive two hours before departure.',
      'Please fill in the claim form.',
      'If you have a connecting flight, we rebook it.',
    ],
    bank: [
      'Customers with a Gold card have no fee.',
      'Please confirm your date of birth in the app.',
      'If a client of yours pays late, you get a notice.',
    ],
    clinic: ['Please bring your referral.', 'Patients are seen between eight and noon.'],
    hotel: ['You can leave your luggage at the desk.', 'Each guest gets a key.'],
    shop: [
      'You’ll see the refund on your statement.',
      'Other customers bought this, too.',
      'If a customer returns it to your shop, scan the label.',
      'Our customer service is open until eight.',
    ],
    telecom: [
      'Please restart the router.',
      'Tell your provider that you want to keep the number.',
      'Our technician will ring; please ask him for his badge.',
    ],
    energy: ['Please read your meter.', 'Ask your neighbour whether they have power.'],
    software: [
      'Please clear the cache.',
      'User roles are set by an admin.',
      'When a user signs up on your site, you get an email.',
      'If your users can’t log in, they can reset their password.',
    ],
    insurer: ['Please report the loss within a week.', 'Ask the garage for an estimate.'],
    council: ['Applicants under 18 need a parent’s signature.'],
    games: ['Please verify the game files.', 'The other player has been warned.'],
    marketplace: ['Tell the seller about the fault first; they have 48 hours to answer.'],
    others: [
      'Please ask the hotel for your room number.',
      'Check if you have the latest version.',
      'Your customers see the price on the first page.',
      'Our guests can use the sauna.',
      'If another user has the file open, you see a lock.',
      'Client certificates are kept in the vault.',
      'Offer ends on Sunday.',
    ],
  },
} satisfies Trades;
