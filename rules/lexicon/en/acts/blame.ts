import { lexicon } from '../../../../src/text/lexicon.ts';
import { blameHits } from './blame-hits.ts';
import { blamePhrases } from './blame-phrases.ts';
import { blameScorn } from './blame-scorn.ts';
import { scornHits } from './blame-scorn-hits.ts';
import { blameSpared } from './blame-spared.ts';
import { blameWords } from './blame-words.ts';

/** Putting the fault on the reader, scolding or threatening them. */
export const blame = lexicon({
  idea: 'acts/blame',
  locale: 'en',
  lists: blameWords,
  says: [...blamePhrases, ...blameScorn],
  unless: blameSpared,
  hits: [...blameHits, ...scornHits],
  passes: [
    'You should have received an email.',
    'If you forgot your password, reset it.',
    "You didn't lose any data.",
    'If you had a voucher, it was applied.',
    'Please read the manual before first use.',
    'You are entitled to a refund of the difference.',
  ],
});
