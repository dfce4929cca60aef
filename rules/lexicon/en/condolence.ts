import { lexicon } from '../../../src/text/lexicon.ts';

/** Condolences on a death. */
export const condolence = lexicon({
  idea: 'condolence',
  locale: 'en',
  says: [
    '(sorry | sad) (for | about | to (hear | learn) (of | about)) your (loss | bereavement | family’s loss)',
    '(our | my)? (deepest | sincere | sincerest | heartfelt | warmest)? condolences',
  ],
  hits: ['I am very [|sorry for your loss|].', 'Please accept [|our deepest condolences|].'],
  passes: ['I am sorry for the delay.', 'Your loss adjuster will call.'],
});
