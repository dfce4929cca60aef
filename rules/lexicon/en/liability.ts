import { lexicon } from '../../../src/text/lexicon.ts';

/** Admitting fault or liability in words that a lawyer quotes. */
export const liability = lexicon({
  idea: 'liability',
  locale: 'en',
  says: [
    '(we | i | the company) (accept | accepts | admit | admits | take | takes | assume | assumes | acknowledge) (full | all | complete | entire | any | the)? (liability | responsibility | blame | fault)',
    '(we | i) (are | am | were | was) (fully | entirely | solely | legally | completely)? (liable | at fault | negligent | to blame | responsible for (the | this | your | any | all) (loss | damage | injury | accident | breach | harm))',
    '(it | this | that) (is | was) (entirely | completely | all | solely)? (our | my) (fault | negligence)',
    'our negligence',
    '(we | i) (broke | breached | violated) (the | our | your) (contract | law | agreement | obligations)',
  ],
  unless: [
    '(not | no | without | never) ... (liability | liable | responsibility | fault | negligence)',
    'if (we | it | this | i)',
  ],
  hits: [
    '[|We accept full liability|].',
    '[|We are liable|] for it.',
    '[|This was entirely our fault|].',
    'It comes from [|our negligence|].',
    '[|We breached our obligations|].',
  ],
  passes: [
    'We do not accept liability for lost keys.',
    'We charged you twice, and I have refunded it.',
    'If we are at fault, we pay.',
  ],
});
