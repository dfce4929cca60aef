import { lexicon } from '../../../../src/text/lexicon.ts';

/** Money that goes out to the reader. */
export const payout = lexicon({
  idea: 'wait/payout',
  locale: 'en',
  says: [
    '(payout | payouts | withdrawal | withdrawals)',
    '(bank | wire | sepa | ach) (transfer | transfers)',
    '(transfer | payment) to your (bank | account)',
  ],
  unless: ['(payout | withdrawal) (request | requests | policy | schedule)'],
  hits: [
    '[|Payouts|] take 2 to 7 days.',
    'The [|transfer to your account|] takes 2 days.',
    'The [|bank transfer|] arrives in 3 days.',
  ],
  passes: ['The refund takes 5 days.'],
});
