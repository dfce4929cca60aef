import { lexicon } from '../../../../src/text/lexicon.ts';

/** Money that was taken twice: a grave matter as long as it has not been given back. */
export const taken = lexicon({
  idea: 'stake/taken',
  locale: 'en',
  says: [
    '(charged | billed | debited) (you | your card | your account | your)? _? (twice | three times | two times | double | multiple times)',
    '(double | duplicate) (charge | charged | billing | payment | charges) (on | to | for | you | your | of)',
    '(payment | charge | amount) (went through | was taken | was debited | was charged | came out | left your account) (twice | two times | three times | a second time)',
  ],
  hits: [
    'Your card was [|charged twice|].',
    'You saw a [|double charge for|] March.',
    'The [|payment went through twice|].',
  ],
  passes: ['Your card was charged once.'],
});

/** What was taken has been given back. */
export const madeGood = lexicon({
  idea: 'stake/made-good',
  locale: 'en',
  lists: {
    back: [
      'refunded',
      'reversed',
      'returned',
      'credited',
      'paid back',
      'sent back',
      'put back',
      'given back',
      'reimbursed',
    ],
  },
  says: [
    '(was | were | has been | have been) (already | now | fully | since | also | both)? @back',
    '(i | we) (have)? (already | now | since | just | also)? @back (you | the | your | it | this | that | both)',
    '(is | are | went) back (on | in | to) your',
  ],
  unless: [
    '(normally | usually | will | can | could | would | not) (be)? @back',
    'credited to (the wrong | someone | somebody)',
  ],
  hits: [
    'The second charge [|was refunded|] this morning.',
    "[|I've already reversed the|] fee.",
    'The money [|is back on your|] card.',
  ],
  passes: ['Such sums are normally reversed by the bank.', 'We will refund you.'],
});
