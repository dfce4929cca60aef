import { lexicon } from '../../../src/text/lexicon.ts';

/** Telling the reader to turn to the very people who are writing. */
export const supportLoop = lexicon({
  idea: 'support-loop',
  locale: 'en',
  lists: {
    turn: [
      'contact',
      'contacting',
      'reach out to',
      'reaching out to',
      'get in touch with',
      'getting in touch with',
      'reach',
      'call',
      'calling',
      'write to',
      'email',
      'connect with',
      'speak with',
      'speak to',
      'talk to',
      'consult',
      'approach',
    ],
    us: [
      'customer support',
      'customer service',
      'customer care',
      'support',
      'support team',
      'service team',
      'help desk',
      'helpdesk',
      'customer support team',
      'customer service team',
      'customer care team',
      'support staff',
    ],
  },
  says: [
    '@turn (our | the | us at | your)? (dedicated | friendly | expert | knowledgeable | local | online)? @us',
  ],
  unless: ['(when | how | where | times | hours) (you can | can you | to | you may)? contact'],
  hits: [
    'Please [|contact our customer support|].',
    'I suggest [|reaching out to our dedicated support team|].',
  ],
  passes: ['Please contact the seller.', 'I have contacted our support engineers in Lyon.'],
});
