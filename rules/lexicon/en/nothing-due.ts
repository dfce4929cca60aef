import { lexicon } from '../../../src/text/lexicon.ts';

/** Saying that nobody owes anybody another letter. */
export const nothingDue = lexicon({
  idea: 'nothing-due',
  locale: 'en',
  says: [
    '(case | ticket | matter | report) is (now)? (closed | done | settled | complete)',
    '(nothing | no) (else | more | further) (is | _)? (needed | required | to do | for you to do | action)',
    '(you do not | you will not) need to do (anything | any more)',
    '(do not | can not | will not | unable to) (share | tell you | disclose | discuss) (the | what | any) (outcome | result | results | came | comes | details)',
  ],
  hits: [
    'The [|case is closed|].',
    'There is [|nothing else to do|].',
    '[|You do not need to do anything|].',
    'We [|do not share the outcome|] of reports.',
  ],
  passes: ['Nothing else came of it.', 'Please close the ticket.'],
});
