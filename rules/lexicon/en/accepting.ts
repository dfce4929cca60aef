import { lexicon } from '../../../src/text/lexicon.ts';

/** Saying yes here and now. */
export const accepting = lexicon({
  idea: 'accepting',
  locale: 'en',
  says: [
    '(happy | glad | pleased | delighted) to (accept | approve | confirm | grant | agree | honour | honor)',
  ],
  hits: ['We are [|happy to accept|] the change.'],
  passes: ['We are happy to look at it.'],
});
