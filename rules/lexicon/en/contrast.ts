import { lexicon } from '../../../src/text/lexicon.ts';

/** A turn from one thing to its opposite. */
export const contrast = lexicon({
  idea: 'contrast',
  locale: 'en',
  says: ['(but | however | yet | unfortunately | nevertheless | nonetheless | still)'],
  hits: ['I understand, [|but|] we cannot change it.'],
  passes: ['I understand, and I will check it.'],
});
