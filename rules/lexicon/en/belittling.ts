import { lexicon } from '../../../src/text/lexicon.ts';

/** Words that make the reader's matter smaller than it is to them. */
export const belittling = lexicon({
  idea: 'belittling',
  locale: 'en',
  says: [
    '(it | this | that) is not (that | so | really | all that) (serious | bad | important | urgent)',
    '(happens | happen) all the time',
    '(most | other | our other) (guests | customers | users | people | clients | members | buyers) (do not | did not | never) (have (a | any | this) (problem | problems | issue | issues | trouble) | complain | mind)',
    'you (will | would | are going to)? (just | simply) have to (wait | be patient | accept | live with)',
    '(not | no | nothing | never) (a | such a | that)? (big | huge | major) (deal | issue | problem)',
    '(only | just | merely | simply) (a | some)? (small | minor | tiny | little | slight) (issue | problem | thing | glitch | delay | hiccup | mistake | error | detail | misunderstanding)',
    '(it | this | that | things | mistakes) (happen | happens | can happen) to (everyone | everybody | all of us | the best of us)',
    '(nothing | not anything) to (worry | be upset | be concerned | complain) about',
    'not (the)? end of the world',
    '(it | that) could be worse',
  ],
  unless: [
    'have to wait (for | until | till)',
    'not (that | so | really) important (which | what | how | whether | if)',
    'if (it | this) is',
  ],
  hits: [
    "[|It's not that serious|].",
    'This [|happens all the time|].',
    "[|Most guests don't have a problem|].",
    '[|You will just have to wait|].',
    'A late payout is [|not a big deal|].',
    'It is [|just a small glitch|].',
    '[|It happens to everyone|].',
    'There is [|nothing to worry about|].',
    'A lost voucher is [|not the end of the world|].',
    '[|It could be worse|].',
  ],
  passes: [
    'You just have to wait for the light.',
    'It is not that important which cable you use.',
    'Most guests do not have a car.',
    'You will have to wait for the code.',
    'This is a big deal for you, and I am on it.',
    'The fee is small.',
    'We fixed a minor issue in the app.',
  ],
});
