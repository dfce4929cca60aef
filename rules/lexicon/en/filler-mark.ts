import { lexicon } from '../../../src/text/lexicon.ts';

/** Marks of a text that is not finished; they count in capitals only. */
export const fillerMark = lexicon({
  idea: 'filler-mark',
  locale: 'en',
  says: ['(todo | fixme | tbd | tbc | wip | to do)', 'lorem ipsum'],
  hits: ['[|TODO|]: add the link.', '[|Lorem ipsum|] dolor sit amet.'],
  passes: ['There is a lot going on.'],
});
