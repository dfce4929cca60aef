import { lexicon } from '../../../src/text/lexicon.ts';

/** Light-hearted reassurance. */
export const noWorries = lexicon({
  idea: 'no-worries',
  locale: 'en',
  says: [
    'do not (you)? (worry | fret | stress)',
    'no (worries | problem | problems | big deal | stress | drama)',
    'not to worry',
    '(never mind | nevermind)',
    'hakuna matata',
  ],
  unless: [
    '(there | had | have | has | having | with | caused | saw | see | find | found) no (problem | problems)',
  ],
  hits: [
    '[|Don’t worry|], these things sort themselves out.',
    '[|No worries|], we have seen this before.',
    '[|Not to worry|]!',
    '[|Never mind|] the letter.',
    '[|Hakuna matata|], friend.',
  ],
  passes: ['We found no problem on the line.', 'I see why you worry about this.'],
});
