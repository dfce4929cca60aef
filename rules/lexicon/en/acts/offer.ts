import { lexicon } from '../../../../src/text/lexicon.ts';
import { wordList } from '../word-list.ts';
import { offerHits } from './offer-hits.ts';
import { offerPhrases } from './offer-phrases.ts';

/** Offering help or inviting contact, without a step. */
export const offer = lexicon({
  idea: 'acts/offer',
  locale: 'en',
  lists: {
    us: wordList(`me, us, them, our team, our support team, our customer support team, our customer service team, our
      customer support, support, our support`),
    ready:
      wordList(`here, available, ready, always here, on hand, standing by, on standby, at hand, at your disposal, at
      your service, happy, glad, delighted, pleased, more than happy, only too happy, willing, more than
      willing, prepared, thrilled, eager`),
    trouble:
      wordList(`question, questions, concern, concerns, problem, problems, issue, issues, difficulty, difficulties,
      trouble, query, queries, doubt, doubts, inquiries, enquiries, clarification, clarifications, feedback,
      comments, help, assistance, support, guidance, information, anything, something, stuck, unsure, unclear,
      need, needs`),
  },
  says: offerPhrases,
  unless: [
    '(offer | provide | give) you (a | an | the | your)? _? (refund | replacement | credit | discount | voucher | upgrade | reimbursement | compensation | exchange)',
    'let (me | us) know if (the | this | that | it | your) _? _? (works | worked | helps | helped | arrives | arrived | is | has | shows)',

    'so (that)? (we | i) (can | are)',
    'here to (report | say | tell)',
    '(is | are) available (to | for) (purchase | download | all)',
    '(i | we | they) do ask',
    '(offer | provide) the following',
    '(happy | glad) to hear (it | that)',
    'contact (us | me | our team | support) to (update | change | cancel | request | arrange | book | reschedule | return | start | report | confirm)',
    'able to offer (this | the | these | a)',
    'understand (that)? you (want | need) help',
    '(i | we) will see (if | whether | what)',
  ],
  hits: offerHits,
  passes: ['The app is available to all customers.'],
});
