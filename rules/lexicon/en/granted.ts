import { lexicon } from '../../../src/text/lexicon.ts';

/** An outcome that is decided already. */
export const granted = lexicon({
  idea: 'granted',
  locale: 'en',
  says: [
    '(your | the) (refund | credit | replacement | claim | request | compensation | reimbursement | exchange | application | payout) (is | was | has been | got) (now | already)? (approved | granted | accepted | authorised | authorized)',
  ],
  unless: [
    '(once | if | when | after | until | whether | unless) ... (approved | granted | accepted | authorised | authorized)',
  ],
  hits: ['[|Your refund is approved|].'],
  passes: ['Your refund is under review.'],
});
