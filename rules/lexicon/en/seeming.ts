import { lexicon } from '../../../src/text/lexicon.ts';

/** Words that report what the writer sees instead of stating it as fact. */
export const seeming = lexicon({
  idea: 'seeming',
  locale: 'en',
  says: [
    '(look | looks | looked | seem | seems | seemed | appear | appears | appeared) (like | as if | as though | that | to | you)',
    '(may | might | could) have',
    '(perhaps | maybe | possibly | probably)',
    '(it is | is it) possible',
  ],
  hits: [
    'It [|looks like|] the address has a typo.',
    'The card number [|may have|] been entered without its last digit.',
    '[|Perhaps|] the code was typed in capitals.',
    '[|It is possible|] that the old card was used.',
  ],
  passes: ['You entered the wrong code.', 'Have a look at your settings.'],
});
