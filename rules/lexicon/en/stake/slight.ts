import { lexicon } from '../../../../src/text/lexicon.ts';

/** Trouble on the way, a small no, a question that worries. */
export const slight = lexicon({
  idea: 'stake/slight',
  locale: 'en',
  says: [
    '(having | facing | have | face | experiencing | experience | encountered | encountering | in | some | run into | are | had | with | your) (a | some | any | the)? _? [(trouble | troubles | difficulty | difficulties | problems | issues | an issue | a problem | this issue | challenges | troubled)] (with | in | when | while | to | accessing | finding | viewing | regarding | locating | along | restoring | retrieving | deleting | editing | changing | logging | you | and | trying | setting)?',
    '(accidental | accidentally | by mistake | unable to (find | locate | access | log | see | restore | view | open))',
    '(frustrated | frustrating | frustration | disappointed | disappointing | concern | concerned | worried | confused | confusion | annoyed | upset) (about | regarding | with | that | by | when | in)',
    '(it | this) is not something (we | i)',
  ],
  unless: [
    'if you (have | encounter | experience | face | run into | are | need | still | continue | come | continue to)',
    '(in case | should you | in the event)',
    '(any | further | other | specific) (issues | problems | difficulties | difficulty | trouble | concerns | questions | queries)',
    '(questions | queries) (or | and) (concerns | concern)',
    'any (technical)? (issue | problem)',
  ],
  hits: [
    "We're sorry you had [|trouble|] with the app.",
    '[|Accidental|].',
    "It's [|frustrating when|] a payment fails for no clear reason.",
    '[|It is not something we|].',
  ],
  passes: ['If you have any trouble, call us.'],
});
