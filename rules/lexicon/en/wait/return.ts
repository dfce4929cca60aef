import { lexicon } from '../../../../src/text/lexicon.ts';

/** The time within which a thing may be sent back. */
export const returned = lexicon({
  idea: 'wait/return',
  locale: 'en',
  says: [
    '(return | exchange | send) ... (within | in | up to) (the first | the next)? # (business | working | calendar)? (days | weeks | months)',
    '(returned | exchanged) ... (within | up to) # (business | working | calendar)? (days | weeks | months)',
    '# (days | weeks | months) to (return | exchange | send)',
    '(returns | exchanges) (are | can be)? (accepted | possible | allowed) (within | for | up to) # (business | working | calendar)? (days | weeks | months)',
  ],
  unless: ['(return | send) (a | an | your | the | this)? (email | message | call | form | reply)'],
  hits: [
    'You can [|return the shoes within 30 days|] of delivery.',
    'Items may be [|returned within 14 days|].',
    'You have [|28 days to return|] it.',
    '[|Returns are accepted within 30 days|].',
  ],
  passes: ['I’ll return your call within 2 days.', 'The refund takes 5 days.'],
});
