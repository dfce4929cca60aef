import type { Trades } from '../trades.ts';

/** Letters without a greeting in a folder where the others greet, and letters that greet in their own way. */
export default {
  under: {
    beside: Array.from({ length: 9 }, (_, i) => ({
      text: `Hello {{customer.first_name}},\n\nThank you for letter ${i}. The answer is below.`,
    })),
  },
  reported: {
    airline: [
      'Thank you for flying with us. Your bag is on the next plane.',
      'The gate closes at ten. Please be there by half past nine.',
    ],
    bank: [
      'Your card has been blocked. Please order a new one in the app.',
      'To close your account, sign the form below. It takes two days.',
      'We’ve checked both payments. Neither was made by you.',
    ],
    clinic: [
      'Your appointment has been moved. The new time is below.',
      'Please drink nothing for two hours. After that, you may eat.',
    ],
    hotel: [
      'Check-in starts at three. You can leave your bags at the desk.',
      'The pool is closed this week. The sauna is open.',
    ],
    shop: [
      'Thanks for your order! It leaves our warehouse tomorrow.',
      'I’m sorry that the mug broke. A new one is on its way.',
      'Returns are free. Print the label and drop the box at any shop.',
    ],
    telecom: [
      'We’ve run a line test. It shows no fault.',
      'Your new number is active. Please restart the phone.',
      'Roaming is off. Turn it on under Settings.',
    ],
    energy: ['Your reading is in. The bill follows.', 'The power is back. Thank you for your patience.'],
    software: [
      'The bug is fixed in 4.2. Please update.',
      'You can add seats under Billing. Each costs 8 euros.',
      'Great idea! I’ve added it to our list.',
    ],
    insurer: [
      'We’ve received your claim. An adjuster looks at it.',
      'Please send us the police report. A photo is enough.',
    ],
    council: [
      'Your permit is ready. You can collect it from Monday.',
      'The office has moved. You’ll find us in Mill Road.',
    ],
    games: ['Your ban has been lifted. Have fun.', 'The server is down. We’re on it.'],
    delivery: ['Your parcel is with a neighbour. The card in your letterbox says where.'],
  },
  passed: {
    airline: [
      'Dear passenger,\n\nYour bag is on the next plane. It arrives at noon.',
      'Good morning Ms. Marsh,\n\nThe gate closes at ten. Please be there in time.',
    ],
    bank: [
      'Dear Sir or Madam,\n\nYour card has been blocked. Please order a new one.',
      'Hello,\n\nTo close your account, sign the form. It takes two days.',
      'Dear {{client.name}},\n\nWe’ve checked both payments. Neither was made by you.',
    ],
    clinic: [
      'Hello Mr. Lee,\n\nYour appointment has been moved. The new time is below.',
      'Good afternoon,\n\nPlease drink nothing for two hours. After that, you may eat.',
    ],
    hotel: [
      'Dear guest,\n\nCheck-in starts at three. Bags can stay at the desk.',
      'Good evening {{guest.name}},\n\nThe pool is closed. The sauna is open.',
    ],
    shop: [
      'Hi there!\n\nYour order leaves tomorrow. You get an email then.',
      'Hey {{first_name}},\n\nI’m sorry that the mug broke. A new one is on its way.',
      'Hi Ana – thanks for writing. Returns are free.',
    ],
    telecom: [
      'Hello again,\n\nWe’ve run a line test. It shows no fault.',
      'Dear customer,\n\nYour new number is active. Please restart the phone.',
      'Roaming is off.',
    ],
    energy: [
      'Greetings,\n\nYour reading is in. The bill follows.',
      'Hello and thank you for your reading. The bill follows.',
    ],
    software: [
      'Hi {{user.first_name}},\n\nThe bug is fixed in 4.2. Please update.',
      'Hey team,\n\nYou can add seats under Billing. Each costs 8 euros.',
      '{{ticket.requester.first_name}},\n\nGreat idea! I’ve added it to our list.',
    ],
    insurer: [
      'Dear Mrs. Stone,\n\nWe’ve received your claim. An adjuster looks at it.',
      'Hi,\n\nPlease send us the police report. A photo is enough.',
    ],
    council: [
      'Dear applicant,\n\nYour permit is ready. You can collect it from Monday.',
      'Good day,\n\nThe office has moved. You’ll find us in Mill Road.',
    ],
    games: ['Hey!\n\nYour ban has been lifted. Have fun.', 'Hi player,\n\nThe server is down. We’re on it.'],
    delivery: ['Hello {{name}},\n\nYour parcel is with a neighbour. The card says where.'],
  },
} satisfies Trades;
