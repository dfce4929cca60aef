import { lexicon } from '../../../src/text/lexicon.ts';

/** Words that rule out a second time. */
export const onceMore = lexicon({
  idea: 'once-more',
  locale: 'en',
  says: [
    '(again | never | anymore | any more | no longer | recur | repeat | repeated | last time | no more)',
    '(will | would | shall | going to) (not | never | no longer)',
    'nothing (like this | of the kind | similar)',
    '(prevent | avoid | stop) (this | it | that | such | any)',
  ],
  hits: [
    'It happens [|never|].',
    'It [|will not|] fail.',
    '[|Nothing like this|] comes back.',
    'We [|prevent this|].',
  ],
  passes: ['We cannot end it before that date.'],
});
