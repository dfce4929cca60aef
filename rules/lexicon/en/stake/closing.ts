import { lexicon } from '../../../../src/text/lexicon.ts';

/** The matter is closed. */
export const closing = lexicon({
  idea: 'stage/closing',
  locale: 'en',
  says: [
    '(glad | happy | pleased | great | good | delighted) (to hear)? (that)? (it | this | that | everything | your | we | the issue | the problem) (is | are | was | has been | works | worked | could)? _? (working | works | worked | resolved | sorted | solved | fixed | helped | helped | back | get this | help)',
    '(closing | close | closed | marking) (this | the | your) (ticket | case | request | conversation | thread | issue)',
    '(your | this | the) (ticket | case | request | conversation) (is | has been | will be | is being) (now)? closed',
    '(you should be all set | you are all set | you are good to go)',
    '(have a safe flight | enjoy your stay | enjoy the game)',
    '(is | are | was | were | has been | have been) (now | all | also | already | fully)? (back (to normal | up | online | in service | on your card | in your account | where it) | resolved | restored | repaired | working again | running again | stable | settled | reachable again | put right | up and running)',
    '(nothing (more | else | further)? (is | needs | left) (needed | to be done | required | for you | to do) | no (further)? action (is)? (needed | required) | nothing more needs | nothing left for you)',
    '(all done | all sorted | all set now | is closed on our side | matter is (settled | closed) | case is (settled | closed))',
    '(supply | power | service | it | everything | water | heating) (came | went) back (on | at | online | up)',
    'it (ended | was over | was fixed | was repaired) (at | on | by | after | yesterday | last)',
    '(turned up after all | has turned up | was found | has been found)',
    'nothing wrong with',
    '(does no harm | nothing to worry about | perfectly normal | how it is meant to)',
  ],
  hits: [
    '[|Glad it working|].',
    'We will be [|closing this ticket|] on Friday.',
    '[|Your ticket is closed|].',
    '[|You should be all set|].',
    '[|Have a safe flight|].',
    'The dashboards [|are back to normal|].',
    '[|Nothing more is needed|] from you.',
    '[|All done|].',
    '[|Supply came back at|] 23:40.',
    '[|It ended at|] 21:17.',
    'Your wallet [|turned up after all|].',
    'There is [|nothing wrong with|] your speakers.',
    'The noise [|does no harm|].',
  ],
  passes: ['We are glad that you wrote.'],
});
