import { lexicon } from '../../../../src/text/lexicon.ts';

/** A set phrase that tells of some trouble without naming it. */
export const vague = lexicon({
  idea: 'stake/vague',
  locale: 'en',
  says: [
    '(apologise | apologize | sorry | apologies | regret) ... [(inconvenience | confusion | trouble | misunderstanding | issue | issues | difficulties | difficulty | hassle)]',
    '(sorry) [to (hear | learn)]',
    '(experiencing | facing | having | encountering | with | about) [this (issue | problem)]',
    '[(it | this | that) is not something (we | i)]',
    '(we | i) [(do | does) not (currently | yet)? (carry | stock | sell | offer | ship | deliver | make)]',
    '(forgot | forgotten | reset | lost) password',
    'clear (your | the | its)? _? (cache | cookies)',
    '(is not | are not | not) (yet)? (on | in | part of) (our | the) (list | roadmap | plan | plans | range | menu)',
    '(we | i) (currently | only | at the moment)? only (deliver | ship | offer | support | accept | serve | sell | have)',
  ],
  hits: [
    "We're sorry you had [|trouble|] with the app.",
    'Sorry [|to hear|].',
    'You are facing [|this issue|].',
    'But [|that is not something we|] do.',
    'We [|do not offer|] that.',
    'Tap "[|Forgot password|]" then.',
    'Please [|clear your cache|].',
    'Dark mode [|is not on our list|].',
    '[|We only deliver|] to Ireland.',
  ],
  passes: ['We are sorry that your parcel is late.'],
});
