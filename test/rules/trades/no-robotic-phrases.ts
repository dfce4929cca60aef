import type { Trades } from '../trades.ts';

/** Phrases that nobody says aloud, and what people do say. */
export default {
  reported: {
    airline: [
      'We would like to take this opportunity to thank you for choosing us.',
      'Kindly note that your kind cooperation is highly appreciated.',
      'Due to unforeseen circumstances your flight leaves later.',
    ],
    bank: [
      'Please be advised that your card will expire.',
      'As per our telephone conversation, here is the form.',
      'We are in receipt of your correspondence.',
      'Your security is of utmost importance to us.',
    ],
    clinic: [
      'Your wellbeing is our number one priority.',
      'Should you require any further information, ring us.',
    ],
    hotel: [
      'We trust this email finds you well.',
      'It would be our pleasure to be of service to you.',
      'We look forward to the pleasure of serving you again.',
    ],
    shop: [
      'Don’t hesitate to get in touch.',
      'We value your custom.',
      'Dear valued customer, your order has left.',
      'Enclosed please find your receipt.',
      'Your feedback has been duly noted.',
    ],
    telecom: [
      'We are experiencing higher than normal call volumes.',
      'Your cooperation is appreciated.',
      'We strive to deliver an exceptional customer experience.',
    ],
    energy: [
      'Please rest assured that we take this matter very seriously.',
      'Pursuant to your request, we have closed the account.',
    ],
    software: [
      'I am writing to inform you that your plan ends.',
      'To better assist you, please send the log.',
    ],
    insurer: ['Please find attached the claim form.', 'We hereby confirm the receipt of your claim.'],
    council: ['Please respond at your earliest convenience.', 'The aforementioned permit is valid.'],
    games: ['Your satisfaction is our top priority.'],
    delivery: ['This is to inform you that the parcel is at the depot.'],
    others: [
      'We acknowledge receipt of your email dated 4 May.',
      'Kindly be informed that the office is closed.',
      'We endeavour to provide the highest standard of service.',
      'Your query has been noted and will be attended to.',
      'We thank you for your continued support and patronage.',
      'Attached herewith is the form.',
      'Feel free to contact us at your earliest convenience.',
      'Your satisfaction is of paramount importance to us.',
      'We are committed to delivering excellence.',
      'We remain at your disposal for any further queries.',
    ],
  },
  passed: {
    airline: [
      'Thank you for choosing us.',
      'The storm has closed the airport, so your flight leaves at nine.',
      'Please note that the gate closes at ten.',
    ],
    bank: [
      'Your card expires in May.',
      'As we discussed on the phone, here is the form.',
      'We have your letter.',
      'Kindly revert with the signed form.',
    ],
    clinic: ['If you need anything else, ring us.', 'It is important that you drink enough.'],
    hotel: ['I hope you’re well.', 'Breakfast is served from seven.', 'We look forward to your stay.'],
    shop: [
      'Just reply to this message.',
      'You’ve been a customer for ten years. Thank you!',
      'I’ve attached your receipt.',
      'I’ve passed your idea to the people who choose our colours.',
      'Hope that helps!',
    ],
    telecom: [
      'Answers take two days this week.',
      'Thank you for your patience.',
      'Please turn the volume up.',
    ],
    energy: ['I’ve asked for the recording of the call.', 'You asked us to close the account, and we have.'],
    software: [
      'Your plan ends on Friday.',
      'Please send me the log.',
      'If you’re unsure, don’t hesitate too long: the offer ends today.',
    ],
    insurer: ['Here is the claim form.', 'We have your claim.'],
    council: ['Please answer by Friday.', 'Your permit is valid.'],
    games: ['Have fun!'],
    delivery: ['Your parcel is at the depot.'],
    others: [
      'We have your email of 4 May.',
      'The office is closed today.',
      'Thank you for staying with us.',
      'Here is the form.',
      'Call us when you can.',
      'We’ve noted your new number.',
      'Please check the attached form.',
    ],
  },
} satisfies Trades;
