import { lexicon } from '../../../src/text/lexicon.ts';

/** Owning up to a fault of the house. */
export const ownership = lexicon({
  idea: 'ownership',
  locale: 'en',
  says: [
    '(we | i) (really | clearly | completely | totally)? (dropped the ball | messed up | screwed up | got it wrong | got this wrong | let you down | fell short | made a mistake | made an error)',
    '(this | that | it) (is | was) (entirely | completely | all | totally)? (our | my) (fault | mistake | error | bad)',
    '(the | this | that) (fault | mistake | error) (is | was) (ours | mine)',
    '(not | never) up to our (usual)? (standard | standards)',
    '(this | that | it) should (never | not) have happened',
  ],
  unless: ['if (we | i)', 'if (this | that | it)'],
  hits: [
    '[|We dropped the ball|] here.',
    '[|That was our mistake|], and I have put it right.',
    '[|The error was ours|].',
    'The service was [|not up to our usual standard|].',
    '[|This should never have happened|].',
  ],
  passes: ['If we made a mistake, we put it right.', 'The mistake in the form is easy to mend.'],
});
