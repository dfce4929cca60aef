import { lexicon } from '../../../../src/text/lexicon.ts';
import { list } from './classes.ts';

/** Small things: what a product does not do yet, a hiccup, a flaw that costs nothing. */
export const limit = lexicon({
  idea: 'stake/limit',
  locale: 'en',
  lists: {
    able: list(
      `cover, support, include, work with, work on, work in, offer, allow, show, have, come with, extend to, fit, sync with, handle, take, run on, play, list, export, import, reach, remember, include`,
    ),
  },
  says: [
    '(the | our | this | that | your | it | its) _? _? _? (does | do | can) not (yet | currently | quite | actually)? @able (the | a | any | that | this | it | your | more | _)',
    '(is | are) (not | no longer) (yet | currently)? (available | supported | possible | included | in stock | stocked | sold) (in | on | for | with | at | yet | as | any | $ | right | by | to)',
    '(out of stock | sold out | discontinued | no longer (made | sold | stocked | available | offered))',
    '(forgot | forgotten | forget | misplaced | mislaid) (your | the) (password | pin | username | login | code | key | email)',
    '(a bit | a little | small | slightly | mildly | somewhat | minor) (of)? (a)? (letdown | let-down | disappointment | disappointing | irritating | annoying | frustrating | confusing | inconvenient | annoyance | shame)',
  ],
  unless: ['if (you | it | the | this)', '(we | i | you | they) (do | can) not'],
  hits: [
    '[|The dark theme does not cover the|] calendar.',
    'The blue one [|is not available in|] Europe.',
    'It is [|out of stock|].',
    'You [|forgot your password|].',
    'It is a [|small letdown|] that it left the range.',
  ],
  passes: ['The theme covers the calendar.', 'Blue is available.'],
});
