import type { Trades } from '../trades.ts';

/** Claims that one exception makes false, and plain facts or advice about the same things. */
export default {
  reported: {
    bank: [
      'Rest easy, there is no way anyone can access your money.',
      'Your savings are 100% protected no matter what happens.',
      'Online banking with us is completely fraud-proof.',
    ],
    broker: [
      'You can’t lose with this portfolio.',
      'The strategy has never had a losing year and never will.',
      'It’s a guaranteed 8% return, every year.',
    ],
    clinic: [
      'The treatment is totally safe for everyone.',
      'It works for all patients, without exception.',
      'There are no side effects whatsoever.',
    ],
    shop: [
      'The toy is absolutely safe for babies.',
      'Our supplements cure joint pain.',
      'This cream is suitable for every skin type, guaranteed.',
    ],
    restaurant: [
      'The pizza is 100% gluten-free, don’t worry.',
      'Nobody has ever had an allergic reaction to our food, and nobody will.',
    ],
    software: [
      'Our platform is fully GDPR compliant, so you have nothing to do.',
      'Your data can never be lost.',
      'Our servers are unhackable.',
      'We have 100% uptime.',
      'Nobody but you will ever be able to read your files.',
    ],
    tax: [
      'You will never have to pay tax on this.',
      'The gift is completely tax-free for you.',
      'It’s perfectly legal in every country.',
    ],
    telecom: ['The network never fails.'],
    airline: ['Flying with us is perfectly safe.'],
    rental: ['You are fully covered, whatever happens to the car.'],
    crypto: ['Your coins are always safe in our wallet.'],
    others: [
      'Your deposit is guaranteed to be safe with us.',
      'No hacker will ever get into our systems.',
      'Our kitchen is entirely free of allergens.',
      'You’ll earn 12% a year, guaranteed.',
      'The vaccine is risk-free.',
      'We are 100% HIPAA compliant.',
      'This investment cannot go wrong.',
      'Your personal information is always protected.',
      'It’s impossible for your data to leak.',
      'You owe no tax on these earnings, trust us.',
      'The supplement is completely harmless for pregnant women.',
      'Our service is always available, day and night, without interruption.',
      'Zero risk, all reward.',
      'The product is totally legal to use anywhere.',
    ],
  },
  passed: {
    bank: [
      'Deposits up to 100,000 euros are covered by the deposit guarantee scheme.',
      'To keep your money safe, never tell anyone your PIN.',
      'I’ve blocked the card, so nobody can use it now.',
      'Your card is protected by a chip and a PIN.',
    ],
    broker: [
      'Every investment carries risk, and you can lose money.',
      'The rate is guaranteed for twelve months, as your contract says.',
      'Past returns say nothing about those to come.',
    ],
    clinic: [
      'Most patients tolerate it well; about one in ten feels tired for a day.',
      'Please ask your doctor whether it is safe for you.',
    ],
    shop: [
      'The toy is meant for children from three years on.',
      'The bag is fully waterproof up to one metre, as tested under IPX7.',
      'You have two years of guarantee on the battery.',
    ],
    restaurant: [
      'The pizza is made without gluten, in a kitchen that also uses wheat flour.',
      'We can’t rule out traces of nuts.',
    ],
    software: [
      'Your files are encrypted, and only people you invite can open them.',
      'Our uptime last year was 99.96%.',
      'We sign a data processing agreement under the GDPR; you find it in Settings.',
      'No software is free of bugs.',
      'You can always undo the change.',
    ],
    tax: [
      'Whether you owe tax on it depends on where you live; a tax adviser can tell you.',
      'VAT is included in the price.',
    ],
    telecom: ['We’re always here for you.', 'The line is completely dead at the moment.'],
    airline: ['Please make sure that your bag is safely stowed.'],
    rental: ['Damage up to 1,000 euros is yours to pay; above that, the insurance pays.'],
    crypto: ['Never store your seed phrase online.'],
    others: [
      'We take steps to keep your data secure.',
      'The account is protected by two-factor authentication.',
      'Is it safe to eat after the date on the label?',
      'You are covered up to 5,000 euros.',
      'Guaranteed delivery costs 4 euros more.',
      'The return label is always free.',
      'Nobody else can see this page while you edit it.',
      'The app works on all phones from Android 9 on.',
      'We don’t sell your data.',
      'You don’t need to worry about the old invoice; it’s cancelled.',
    ],
  },
} satisfies Trades;
