import { lexicon } from '../../../src/text/lexicon.ts';

/** Giving a reason. */
export const reason = lexicon({
  idea: 'reason',
  locale: 'en',
  says: [
    '(because | since | so that | the reason | for this reason | which is why | that is why | therefore)',
    '(in order to | to (protect | prevent | keep | avoid | ensure | make sure | comply))',
    '(for | due to) (security | legal | safety | privacy | technical | tax | hygiene) (reasons | reason | restrictions)',
    '(this | that | it) (protects | helps | keeps | prevents | allows | means)',
    '(required | needed) by',
  ],
  hits: [
    'It is closed [|because|] of the storm.',
    'We ask for it [|to protect|] your account.',
    'We cannot share it [|for security reasons|].',
    '[|This protects|] other guests.',
    'The form is [|required by|] law.',
  ],
  passes: ['As stated in our terms, payments are nonrefundable.'],
});
