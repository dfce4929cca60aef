import { lexicon } from '../../../src/text/lexicon.ts';

/** Words that never stand twice in a row: the second one can be deleted without reading on. */
export const neverDoubled = lexicon({
  idea: 'never-doubled',
  locale: 'en',
  says: ['(the | a | an | and | or | but | if | your | our | my | their | we)'],
  hits: ['Send us [|the|] receipt.'],
  passes: ['Thanks again.'],
});

/** Words that people write twice on purpose, or that grammar puts side by side ("log in in the app"). */
export const doubledOnPurpose = lexicon({
  idea: 'doubled-on-purpose',
  locale: 'en',
  says: [
    '(very very | really really | truly truly | so so | much much | many many | more more | far far | long long | way way)',
    '(again again | over over | soon soon | well well | good good | now now | please please | sorry sorry | thanks thanks)',
    '(no no | yes yes | ok ok | okay okay | bye bye | ha ha | haha haha | there there | hear hear | knock knock | blah blah)',
    '(that that | had had | has has | have have | is is | was was | are are | do do | did did | it it | you you)',
    '(in in | on on | up up | out out | off off | to to | for for | with with | this this | what what | who who | her her | can can | will will | may may)',
  ],
  hits: [
    'We are [|very very|] sorry.',
    '[|Thanks thanks|]!',
    '[|No no|], it is fine.',
    'We know [|that that|] order is late.',
    'Please log [|in in|] the app.',
  ],
  passes: ['We are very sorry.', 'Log in to the app.'],
});
