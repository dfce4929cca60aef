import type { Grammar } from '../../../src/text/acts/vocabulary.ts';
import { askingVerbs, askingWords, nounLike, snags } from './asking.ts';
import { contentWords, functionWords, stanceWords } from './function-words.ts';
import { bases, inflect } from './inflection.ts';
import { leads, verbMarks } from './verb-marks.ts';
import { broughtAbout, irregularVerbs, verbClasses } from './verbs.ts';
import { wordMarks } from './word-marks.ts';

/** `have ~ fixed, get ~ fixed` of each of these words. */
const causatives = (words: string): string =>
  words
    .split(' ')
    .map((word) => `have ~ ${word}, get ~ ${word}`)
    .join(', ');

/** English as the clause grammar needs it. */
export const grammar: Grammar = {
  words: {
    ...functionWords,
    ...stanceWords,
    ...contentWords,
    ...askingWords,
    able: `${stanceWords.able} welcome`,
    trouble: `${contentWords.trouble} ${snags}`,
    nounish: `${contentWords.nounish} ${nounLike}`,
  },
  wordMarks,
  verbs: {
    ...verbClasses,
    ...askingVerbs,
    give: `${verbClasses.give}, ${askingVerbs.give}`,
    reach: `${verbClasses.reach}, ${askingVerbs.reach}`,
    reader: `${verbClasses.reader}, ${askingVerbs.reader}`,
    passing: `${verbClasses.passing}, ${askingVerbs.passing}`,
    resolution: `${verbClasses.resolution}, ${causatives(broughtAbout.resolution)}`,
    remedy: `${verbClasses.remedy}, ${causatives(broughtAbout.remedy)}`,
  },
  verbMarks,
  leads,
  irregular: irregularVerbs,
  inflect,
  bases,
};
