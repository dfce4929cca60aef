import { lexicon } from '../../../../src/text/lexicon.ts';
import { list } from './classes.ts';

/** What the reader sent in is not as it is to be: they wait to hear what to do about it. */
export const amiss = lexicon({
  idea: 'stake/amiss',
  locale: 'en',
  lists: {
    sent: list(
      `issue, pr, pull request, question, request, submission, post, ticket, report, branch, patch, form, application, entry, upload, file, document, photo, draft, change, proposal, receipt, id, signature, attachment`,
    ),
  },
  says: [
    '(this | your | the) _? @sent _? _? (seems | looks | appears) (to be | to make | to have | like | as if | as though | that | not | incomplete | empty | blurry | wrong | unrelated)',
    '(this | it) (seems | looks | appears) (to be | like) (a | an) (duplicate | request for help | question | mistake | spam | copy | test)',
    '(it looks like | it seems | it appears) (that)? (the | your) _? @sent _? (is | was | has | does | did | are | were | have)',
    '(is | are) (not up to date | behind main | behind master | in conflict | out of date with)',
    '(checks | tests | builds | build | check) (are | is) (red | failing | broken)',
  ],
  hits: [
    '[|This PR seems to make|] the same changes.',
    '[|This looks like a duplicate|].',
    '[|It looks like your form is|] empty.',
    'The branch [|is not up to date|].',
    'Two [|checks are red|].',
  ],
  passes: ['This looks like fun.', 'It looks great.'],
});
