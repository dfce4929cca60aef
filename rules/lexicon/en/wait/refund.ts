import { lexicon } from '../../../../src/text/lexicon.ts';

/** Money that comes back. */
export const refund = lexicon({
  idea: 'wait/refund',
  locale: 'en',
  says: [
    '(refund | refunds | refunded | refunding | reimbursement | reimbursed | reimburse)',
    '(your | the) money back',
    '(credited | credit | return | returned) ... to (your | the) (card | account | bank | original | payment)',
  ],
  unless: ['(refund | reimbursement) (request | requests | policy | form | team | department | claim)'],
  hits: [
    'The [|refund|] takes 5 to 10 days.',
    'You get [|your money back|] in 3 days.',
    'It is [|credited to your card|] within a week.',
  ],
  passes: ['Your refund request is looked at within 2 days.', 'The parcel takes 3 days.'],
});
