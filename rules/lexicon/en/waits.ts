import { type Lexicon, lexicon } from '../../../src/text/lexicon.ts';

/** The time within which a thing may be sent back. */
export const waitReturn = lexicon({
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

/** Money that comes back. */
export const waitRefund = lexicon({
  idea: 'wait/refund',
  locale: 'en',
  says: [
    '(refund | refunds | refunded | refunding | reimbursement | reimbursed | reimburse)',
    '(your | the) money back',
    '(credited | credit | return | returned) ... to (your | the) (card | account | bank | original | payment)',
  ],
  unless: ['(refund | reimbursement) (request | requests | policy | form | team | department | claim)'],
  hits: [
    'The [|refund|] takes 5 to 10 days.',
    'You get [|your money back|] in 3 days.',
    'It is [|credited to your card|] within a week.',
  ],
  passes: ['Your refund request is looked at within 2 days.', 'The parcel takes 3 days.'],
});

/** Money that goes out to the reader. */
export const waitPayout = lexicon({
  idea: 'wait/payout',
  locale: 'en',
  says: [
    '(payout | payouts | withdrawal | withdrawals)',
    '(bank | wire | sepa | ach) (transfer | transfers)',
    '(transfer | payment) to your (bank | account)',
  ],
  unless: ['(payout | withdrawal) (request | requests | policy | schedule)'],
  hits: [
    '[|Payouts|] take 2 to 7 days.',
    'The [|transfer to your account|] takes 2 days.',
    'The [|bank transfer|] arrives in 3 days.',
  ],
  passes: ['The refund takes 5 days.'],
});

/** A thing on its way. */
export const waitDelivery = lexicon({
  idea: 'wait/delivery',
  locale: 'en',
  says: [
    '(delivery | delivered | deliver | deliveries | shipping | shipment | shipments)',
    '(parcel | package | order | replacement | item | courier | carrier) ... (arrive | arrives | deliver | delivers | delivered | reach | reaches)',
    '(ship | ships | shipped | dispatched | dispatch) (within | in)',
  ],
  unless: [
    '(delivery | shipping) (address | note | fee | fees | cost | costs | charges | refund | team | department)',
    'not delivered',
  ],
  hits: [
    'Standard [|delivery|] takes 3 to 5 days.',
    'Your [|parcel usually arrives|] in 4 days.',
    'Orders [|ship within|] 24 hours.',
  ],
  passes: ['The delivery fee comes back in 5 days.', 'The refund takes 5 days.'],
});

/** A decision that somebody has to make. */
export const waitReview = lexicon({
  idea: 'wait/review',
  locale: 'en',
  says: [
    '(review | reviews | reviewing | verification | verify | verified | approval | assessment)',
    '(request | application | claim | appeal | documents) ... (processed | reviewed | checked | answered | approved)',
  ],
  unless: [
    '(leave | write | post) (a | your) review',
    '(review | verify) (your | our | the) (settings | terms | policy | order | details | email)',
  ],
  hits: ['The [|review|] takes 2 days.', 'Your [|documents are checked|] within 48 hours.'],
  passes: ['The refund takes 5 days.', 'Leave a review within 5 days.'],
});

/** Words for a time that something hangs on: nobody says when it comes. */
export const waitIf = lexicon({
  idea: 'wait/if',
  locale: 'en',
  says: [
    '(if | unless | whether | in case | until | in the event)',
    '(has | have | had | did | does | do) not',
  ],
  hits: ['[|If|] it is not there within 10 days, write to us.', 'It [|has not|] arrived in 10 days.'],
  passes: ['It arrives within 10 days.'],
});

/** What a length of time is about: one idea a matter. */
export const waits: readonly Lexicon[] = [
  waitReturn,
  waitRefund,
  waitPayout,
  waitDelivery,
  waitReview,
  waitIf,
];
