import type { Trades } from '../trades.ts';

/** Letters that stop in the middle of the page, and letters that close, or that are none. */
export default {
  reported: {
    airline: [
      'Dear Ms. Marsh,\n\nYour bag is on the next plane. It arrives at noon.',
      'Hello,\n\nThe gate closes at ten. Please be there in time.',
    ],
    bank: [
      'Dear {{client.name}},\n\nWe’ve checked both payments. Neither was made by you.',
      'Dear Sir or Madam,\n\nyour card has been blocked. Please order a new one.',
      'Hi Tom,\n\nTo close the account, sign the form below.',
    ],
    clinic: [
      'Dear patient,\n\nYour appointment has been moved. The new time is below.',
      'Hello Mr. Lee,\n\nYour results are in. Please call us.',
    ],
    hotel: [
      'Dear guest,\n\nCheck-in starts at three. You can leave your bags at the desk.',
      'Good morning,\n\nThe pool is closed this week.',
    ],
    shop: [
      'Hi Ana,\n\nYour order leaves our warehouse tomorrow.',
      'Hey {{first_name}},\n\nA new mug is on its way. Please keep the old one.',
      'Hi there!\n\nReturns are free. Print the label.',
    ],
    telecom: [
      'Hello,\n\nWe’ve run a line test. It shows no fault.',
      'Dear customer,\n\nYour new number is active.',
      'Hi Ben,\n\nRoaming is off. Turn it on under Settings.',
    ],
    energy: ['Dear Mr. Fox,\n\nYour reading is in. The bill follows.', 'Hello,\n\nThe power is back.'],
    software: [
      'Hi {{user.first_name}},\n\nThe bug is fixed in 4.2. Please update.',
      'Hey Kim,\n\nYou can add seats under Billing.',
      'Hi,\n\nI’ve added it to our list.',
    ],
    insurer: [
      'Dear Mrs. Stone,\n\nAn adjuster looks at your claim.',
      'Hello,\n\nPlease send us the police report.',
    ],
    council: [
      'Dear applicant,\n\nYour permit is ready. You can collect it from Monday.',
      'Good afternoon,\n\nThe office has moved to Mill Road.',
    ],
    games: ['Hi player,\n\nYour ban has been lifted.'],
    delivery: ['Hello {{name}},\n\nYour parcel is with a neighbour. The card says where.'],
  },
  passed: {
    airline: [
      'Dear Ms. Marsh,\n\nYour bag is on the next plane.\n\nKind regards,\nThe baggage desk',
      'Hello,\n\nThe gate closes at ten.\n\nSafe travels!',
    ],
    bank: [
      'Dear {{client.name}},\n\nNeither payment was made by you.\n\nYours sincerely,\nJo Marsh',
      'Dear Sir or Madam,\n\nyour card has been blocked.\n\nYours faithfully\nThe card team',
      'Hi Tom,\n\nPlease sign the form below.\n\nBest,\nAna',
    ],
    clinic: [
      'Dear patient,\n\nThe new time is below.\n\nWith best wishes,\nThe practice',
      'Hello Mr. Lee,\n\nYour results are in.\n\nAll the best\nDr. Patel',
    ],
    hotel: [
      'Dear guest,\n\nCheck-in starts at three.\n\nWarm regards,\nThe front desk',
      'Good morning,\n\nThe pool is closed.\n\nSincerely,\n{{agent.name}}',
    ],
    shop: [
      'Hi Ana,\n\nYour order leaves tomorrow.\n\nCheers,\nMax',
      'Hey {{first_name}},\n\nA new mug is on its way.\n\nThanks,\nThe mug shop',
      'Returns are free. Print the label.',
    ],
    telecom: [
      'Hello,\n\nThe line shows no fault.\n\nBest regards\n{{agent.signature}}',
      'Dear customer,\n\nYour new number is active.\n\nRegards,\nYour network team',
      'Roaming is off. Turn it on under Settings.',
    ],
    energy: ['Dear Mr. Fox,\n\nThe bill follows.\n\nKindest regards,\nBilling', 'The power is back.'],
    software: [
      'Hi {{user.first_name}},\n\nPlease update.\n\nHappy coding,\nSam',
      'Hey Kim,\n\nYou can add seats under Billing.\n\nTalk soon,\nLee',
      'You can add seats under Billing. Each costs 8 euros.',
    ],
    insurer: [
      'Dear Mrs. Stone,\n\nAn adjuster looks at your claim.\n\nYours truly,\nClaims',
      'Hello,\n\nPlease send us the report.\n\nThank you and best wishes,\nThe claims team',
    ],
    council: [
      'Dear applicant,\n\nYour permit is ready.\n\nYours sincerely\n\nThe permit office',
      'The office has moved. You’ll find us in Mill Road.',
    ],
    games: ['Hi player,\n\nYour ban has been lifted.\n\nSee you in the arena,\nThe mods'],
    delivery: ['Hello {{name}},\n\nYour parcel is with a neighbour.\n\nHave a lovely day!\nYour depot'],
    school: ['Dear parents,\n\nLessons start at nine.\n\n{{signature}}'],
  },
} satisfies Trades;
