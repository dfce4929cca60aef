import { lexicon } from '../../../../src/text/lexicon.ts';
import { refusalHits } from './refusal-hits.ts';
import { refusalPhrases } from './refusal-phrases.ts';

/** Declining, or saying that something can't be had. */
export const refusal = lexicon({
  idea: 'acts/refusal',
  locale: 'en',
  says: refusalPhrases,
  unless: [
    '(not | never) (against | contrary to | in breach of)',
    'let you (down | go without | miss)',
    'if (you | it | this | the) (are | is) (unable | not able | not possible | not available)',
    'you (are | were | may be | might be) (unable | not able)',
    '(unable | not able) to (find | locate | see | reproduce | reach | access | log | view | verify | receive | load | sign | open | upload | download | contact | connect | use | get | complete your | identify | replicate | match | trace | hear)',
    '(if | when | since | because | that) you (were | are) not',
    'you are (still)? not able',
    'because you keep',
    '(who | that) (was | were | are | is) (unable | not able)',
    '(delays | delay | reasons | circumstances | factors | events | issues | causes | anything) (that are | which are | is | are)? (outside | beyond) (of)? (my | our) (control | hands)',
    'being (unable | not able)',
    'no (question | request | query | problem | matter | issue) is too',
  ],
  hits: refusalHits,
  passes: ['If you are unable to log in, reset your password.', "I'm unable to find your order."],
});
