import { lexicon } from '../../../src/text/lexicon.ts';

/** Questions and hints that scold without a word of fault. */
export const reproach = lexicon({
  idea: 'reproach',
  locale: 'en',
  says: [
    'you (never | keep (on)? not) (send | sent | give | gave | read | pay | paid | answer | answered | reply | replied | told | tell | provide | provided | check | checked | listen | followed | returned | confirmed | submit | submitted) (us | me | the | your | our | any | to | it | this)',
    'why (on earth)? (did | do | would | have) (you not | not you)',
    'how (could | can) you (not | possibly)',
    'what (did | do) you expect',
    'next time (please)? (read | check | think | pay attention | be more careful | make sure)',
  ],
  unless: ['if you never'],
  hits: [
    'It is estimated because [|you never send us|] your readings.',
    '[|Why did you not|] tell us sooner?',
    '[|How could you not|] notice it?',
    '[|What did you expect|] from a free plan?',
    '[|Next time, please read|] the mail first.',
  ],
  passes: [
    'If you never paid the fee, it is open.',
    'You never need a code.',
    'Why not try the app?',
    'How can you reset it? Here is how.',
    'Next time you visit, ask for me.',
  ],
});
