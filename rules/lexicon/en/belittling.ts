import { lexicon } from '../../../src/text/lexicon.ts';

/** Words that make the reader's matter smaller than it is to them. */
export const belittling = lexicon({
  idea: 'belittling',
  locale: 'en',
  says: [
    '(not | no | nothing | never) (a | such a | that)? (big | huge | major) (deal | issue | problem)',
    '(only | just | merely | simply) (a | some)? (small | minor | tiny | little | slight) (issue | problem | thing | glitch | delay | hiccup | mistake | error | detail | misunderstanding)',
    '(it | this | that | things | mistakes) (happen | happens | can happen) to (everyone | everybody | all of us | the best of us)',
    '(nothing | not anything) to (worry | be upset | be concerned | complain) about',
    'not (the)? end of the world',
    '(it | that) could be worse',
  ],
  unless: ['if (it | this) is'],
  hits: [
    'A late payout is [|not a big deal|].',
    'It is [|just a small glitch|].',
    '[|It happens to everyone|].',
    'There is [|nothing to worry about|].',
    'A lost voucher is [|not the end of the world|].',
    '[|It could be worse|].',
  ],
  passes: [
    'This is a big deal for you, and I am on it.',
    'The fee is small.',
    'We fixed a minor issue in the app.',
  ],
});
