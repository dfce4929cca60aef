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
  ],
  hits: [
    '[|Glad it working|].',
    'We will be [|closing this ticket|] on Friday.',
    '[|Your ticket is closed|].',
    '[|You should be all set|].',
    '[|Have a safe flight|].',
  ],
  passes: ['We are glad that you wrote.'],
});
