import { lexicon } from '../../../../src/text/lexicon.ts';

/** A set phrase that tells of some trouble without naming it. */
export const vague = lexicon({
  idea: 'stake/vague',
  locale: 'en',
  says: [
    '(apologise | apologize | sorry | apologies | regret) ... [(inconvenience | confusion | trouble | misunderstanding | issue | issues | difficulties | difficulty | hassle)]',
    '(sorry) [to (hear | learn)]',
  ],
  hits: ["We're sorry you had [|trouble|] with the app.", 'Sorry [|to hear|].'],
  passes: ['We are sorry that your parcel is late.'],
});
