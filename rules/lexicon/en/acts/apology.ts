import { lexicon } from '../../../../src/text/lexicon.ts';

/** Saying sorry. */
export const apology = lexicon({
  idea: 'acts/apology',
  locale: 'en',
  says: [
    '(sorry | apologise | apologises | apologize | apologizes | apologising | apologizing | apologies | apology | apologetic)',
    '(a (thousand | million | hundred) pardons | pardon me | please pardon | do pardon | begging your pardon)',
    '(my bad | mea culpa | my mistake there | our bad | oops my mistake)',
    '(forgive | pardon | excuse) (us | me | the | our | my | this | any | that)',
    '(beg | begs | ask | asks | asking | crave | craves) (for)? your (pardon | forgiveness | indulgence)',
    '(regret | regrets | regretting) (the | any | this | causing | having | our | your) _? _? (inconvenience | delay | trouble | error | mistake | confusion | disruption | caused | distress | experience | problem | service | you)',
    '(i | we) (very much | do | sincerely | deeply | truly | also)? regret (that (you | your | this) | to (hear | learn | read | see))',
    'regrets your (dissatisfaction | disappointment | inconvenience | experience | trouble)',
  ],
  unless: [
    'apology (does | will | can | would | could) not',

    '(nothing | cannot | could | can | to) (can | could)? excuse (the | this | our | my | that)',

    '(be | you) (so | very)? sorry (later | afterwards | if you)',
    '(no | any | without) (need | reason | cause)? (to | for)? (be | feel | say)? (so | too)? (sorry | apologise | apologize | apologies | apology)',
    '(not | never) (be | feel)? sorry',
    'safe than sorry',
    '(need | have) (to)? (be | feel) (so)? sorry',
    'feel sorry for',
    '(an | the | your | his | her | their) apology (from | letter)',
    'excuse (me | us) from',
    '(pardon | excuse | forgive) (the | this | your) (debt | fee | loan | balance | charge)',
    'sorry state',
    'your apology',
    '(they | he | she | who) (has | have | had)? (apologised | apologized)',
    'no words for how sorry',
  ],
  hits: [
    "I'm [|sorry|] for the worry this has caused you.",
    '[|My bad|].',
    '[|Forgive us|].',
    '[|Beg your pardon|].',
    '[|Regret the inconvenience|].',
    '[|A thousand pardons|] for the misspelt name.',
    '[|We sincerely regret that you|] had to wait.',
    'Harbour Tyres [|regrets your trouble|].',
  ],
  passes: [
    'You may be sorry later.',
    'No need to be so sorry, name changes are free.',
    'There is no excuse for it.',
  ],
});
