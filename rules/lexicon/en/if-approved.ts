import { lexicon } from '../../../src/text/lexicon.ts';

/** A decision that is still open, as a condition. */
export const ifApproved = lexicon({
  idea: 'if-approved',
  locale: 'en',
  says: [
    '(once | when | after | if | provided | should | as soon as) ... (is | are | was | were | has been | have been | be | gets) ... (approved | accepted | authorised | authorized | eligible)',
    '(once | if | when) (approved | accepted | authorised | authorized)',
  ],
  hits: ['[|Once your request is reviewed and approved|], we pay.', '[|If approved|], we pay.'],
  passes: ['Your request is approved.'],
});
