import { lexicon } from '../../../../src/text/lexicon.ts';

/** A decision that somebody has to make. */
export const review = lexicon({
  idea: 'wait/review',
  locale: 'en',
  says: [
    '(review | reviews | reviewing | verification | verify | verified | approval | assessment)',
    '(request | application | claim | appeal | documents) ... (processed | reviewed | checked | answered | approved)',
  ],
  unless: [
    '(leave | write | post) (a | your) review',
    '(review | verify) (your | our | the) (settings | terms | policy | order | details | email)',
  ],
  hits: ['The [|review|] takes 2 days.', 'Your [|documents are checked|] within 48 hours.'],
  passes: ['The refund takes 5 days.', 'Leave a review within 5 days.'],
});
