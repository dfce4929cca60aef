import { lexicon } from '../../../../src/text/lexicon.ts';
import { costHits } from './acknowledgement-cost-hits.ts';
import { acknowledgementCosts } from './acknowledgement-costs.ts';
import { acknowledgementHits } from './acknowledgement-hits.ts';
import { acknowledgementPhrases } from './acknowledgement-phrases.ts';
import { acknowledgementSpared } from './acknowledgement-spared.ts';
import { acknowledgementWords } from './acknowledgement-words.ts';

/** Showing that the reader's feeling, or what the matter costs them, is seen. */
export const acknowledgement = lexicon({
  idea: 'acts/acknowledgement',
  locale: 'en',
  lists: acknowledgementWords,
  says: [...acknowledgementPhrases, ...acknowledgementCosts],
  unless: acknowledgementSpared,
  hits: [...acknowledgementHits, ...costHits],
  passes: [
    'I understand that you want to cancel.',
    'If you have any questions or concerns, let us know.',
    'We apologize for the inconvenience.',
    "Don't worry, it is free.",
    'Tired of frustrating checkouts?',
    'Can you tell me what made the stay disappointing?',
  ],
});
