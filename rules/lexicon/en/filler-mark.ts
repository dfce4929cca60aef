import { lexicon } from '../../../src/text/lexicon.ts';

/** Marks of a text that is not finished; they count in capitals only. */
export const fillerMark = lexicon({
  idea: 'filler-mark',
  locale: 'en',
  says: ['(todo | fixme | wip)'],
  hits: ['[|TODO|]: add the link.'],
  passes: ['There is a lot to do.'],
});
