import type { Grammar } from '../../../src/text/acts/vocabulary.ts';
import { contentWords, functionWords, stanceWords } from './function-words.ts';
import { inflect } from './inflection.ts';
import { irregularVerbs, verbClasses } from './verbs.ts';

/** English as the clause grammar needs it. */
export const grammar: Grammar = {
  words: { ...functionWords, ...stanceWords, ...contentWords },
  verbs: verbClasses,
  irregular: irregularVerbs,
  inflect,
};
