import { lexicon } from '../../../src/text/lexicon.ts';

/** “So sorry” for a thing, which is a warm apology and no more. */
export const plainSorry = lexicon({
  idea: 'plain-sorry',
  locale: 'en',
  lists: { very: ['so', 'deeply', 'terribly', 'awfully', 'extremely', 'incredibly', 'so very', 'really so'] },
  says: [
    '@very sorry (for | about) (the | this | that | these | those | any | all | our | my | your | such | it | having | not | causing | being)',
    '@very sorry to (hear | learn | see | read | bother)',
    '@very sorry $',
    '(deeply | terribly) (regret | apologise | apologize | apologetic)',
  ],
  unless: ['sorry (for | about) (everything | all | what | how) ... you'],
  hits: [
    '[|So sorry for the|] confusion!',
    'I am [|terribly sorry to hear|] that.',
    'I am [|so sorry|]',
    'We [|deeply regret|] the late start.',
  ],
  passes: ['I am so sorry that you have to deal with this.', 'I am sorry for the wait.'],
});
