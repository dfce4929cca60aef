import type { Trades } from '../trades.ts';

/** Support that sends the customer to support, and other places, steps and closing offers. */
export default {
  reported: {
    airline: [
      'We’re sorry about your delayed bag. Please contact our customer service team for help.',
      'Refunds take time. For more information, kindly reach out to customer care.',
    ],
    bank: [
      'Your card was declined. Please call our helpline for assistance.',
      'I understand that you can’t log in. I’d advise you to get in touch with customer support.',
      'This is a matter for our support team. Please contact them.',
    ],
    clinic: ['Thank you for your message about the bill. Please reach out to our patient support team.'],
    hotel: [
      'I’m sorry about the double booking. You should contact our guest services.',
      'Thanks for telling us. Please write to customer service about it.',
    ],
    shop: [
      'Sorry to hear that it arrived broken. You will need to contact customer service.',
      'Your order is late. Our support team can tell you more; please contact them.',
      'To get a refund, please contact support.',
      'It would be best to speak with one of our customer service representatives.',
    ],
    telecom: [
      'I’m sorry that your line is down. Please call customer care.',
      'Your bill looks wrong. I recommend that you contact our helpdesk.',
      'Please get in contact with our technical support.',
    ],
    energy: [
      'We regret the wrong reading. Please consult our customer service.',
      'Please turn to our customer care department with your complaint.',
    ],
    software: [
      'Sorry about the crash! Please submit a ticket to our support team.',
      'This looks like a bug. Please open a support ticket.',
      'We’re sorry you can’t sign in. Please email support@example.com.',
    ],
    insurer: ['Your claim is late. You may contact our customer support for an update.'],
    council: ['We’re sorry that your bin was missed. Please contact customer services.'],
    games: ['Sorry you lost your items! Please contact player support.'],
    delivery: [
      'Your parcel seems to be lost. Please contact our customer support agents.',
      'Please reach out to our service team, who will help you with the refund.',
    ],
    marketplace: ['We’re sorry about the fake. Please contact our help center.'],
    others: [
      'We’re sorry about that. Please contact us for further assistance.',
      'Your refund is late. Kindly contact the support department.',
      'For help with this, please reach out to our customer success team.',
      'Thank you for contacting us. Please get in touch with our team to discuss it.',
      'We regret the damage. You can talk to our service desk about it.',
      'I’m sorry that it failed. Our support staff can help you, so please ring them.',
      'Your login is blocked. Please raise a ticket with our service desk.',
      'We’re sorry about the leak. Please ring our customer care line.',
      'Your payment failed. Please speak to an agent in our support team.',
      'Thanks for your email. For this, please email our support team.',
      'Here is how to get your money back:\n\n1. Contact our customer support team by phone.\n2. Explain what happened.\n3. They will guide you through the form.',
      'I’m sorry that the sofa is torn. First, reach out to our customer care team. Then inform the agent about the tear and have your receipt ready.',
      'Here is what to do:\n\n1. Gather your receipts.\n2. Contact our support team and ask for the refund.\n3. Be patient while our team reviews it.',
      'The quickest way to report it is by contacting our support team. Our agents will take it from there.',
    ],
  },
  passed: {
    airline: [
      'We’re sorry about your delayed bag. Please fill in this form: example.com/bag',
      'If you need anything else, contact our customer service team.',
    ],
    bank: [
      'Your card was declined by the shop’s bank. Please ask the shop to try again.',
      'I’ve reset your login. If it still fails, please call our helpline.',
      'To reach a person by phone, call our customer care at 0800 123 456.',
    ],
    clinic: [
      'Please contact your insurer about the bill.',
      'I’ve corrected the bill. The new one is attached.',
    ],
    hotel: [
      'I’m sorry about the double booking. I’ve found you a room next door.',
      'Please call the restaurant to book a table.',
    ],
    shop: [
      'Sorry to hear that it arrived broken. Please send us a photo.',
      'Please contact the maker for spare parts.',
      'Your refund was sent on its way today. Should you have questions, please contact support.',
      'Our customer service is open from eight to eight.',
    ],
    telecom: [
      'I’m sorry that your line is down. Please restart the router.',
      'Please contact your landlord about the cable in the wall.',
      'I’ve asked our technical support to call you.',
    ],
    energy: [
      'Please send us a photo of the meter.',
      'Please contact your network operator, who owns the cable.',
    ],
    software: [
      'Please update to version 4.2. If it still crashes, please open a support ticket.',
      'This looks like a bug, and I’ve filed it.',
      'Please contact your admin, who can reset it.',
    ],
    insurer: ['Your claim is with the adjuster, who writes to you by Friday.'],
    council: ['Please put your bin out again tonight; we’ll empty it tomorrow.'],
    games: ['Your items are back. Feel free to contact player support any time.'],
    delivery: ['Please contact the sender, who can claim the loss.', 'I’ve opened a search for your parcel.'],
    marketplace: ['Please report the listing with the button below it.'],
    others: [
      'Please contact the embassy about the visa.',
      'I’ve unblocked your login. Contact us if it happens again.',
      'You can reach our service desk at 555 100.',
      'Please talk to your doctor about it.',
      'Our support staff found the fault.',
      'Please reply with a photo of the damage.',
      'Please ring the plumber.',
      'I’ve asked our support team to check.',
      'Please speak to your bank.',
      'We ship with three carriers. If you need more help, our support team is there for you. Contact them, and they will find the right one.',
      'Our size chart is on each page. Should you be unsure, our support team knows them all. Please call them.',
      'To get it back:\n\n1. Gather your receipts.\n2. Fill in the form on our site.\n3. Contact our support team with its number.',
      'To return it:\n\n1. Print the label.\n2. Bring the box to the post.\n3. Contact our support team with the tracking number.',
      'First, contact our support team for a code. Then open Settings, choose Returns and type the code.',
    ],
  },
} satisfies Trades;
