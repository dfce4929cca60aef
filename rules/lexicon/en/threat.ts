import { lexicon } from '../../../src/text/lexicon.ts';

/** Consequences held up as a stick. */
export const threat = lexicon({
  idea: 'threat',
  locale: 'en',
  says: [
    '(there (will | may | could | can) be | face | facing | suffer) (further | serious | severe | legal | the | dire)? consequences',
    '(we | i) (will | shall | may | can | could | reserve the right to | will be forced to) (take | pursue | start | begin | initiate | seek) (further | immediate)? legal (action | proceedings | steps) against you',
    '(we | i) (will | shall) (sue | prosecute) you',
    '(consider | let) this (be | as)? (a | your | our)? (final | last) warning',
    '(this is | this being) (a | your | our)? (final | last) warning',
    'you have been warned',
    '(we | i) (will be forced | will have no choice but | will have no other choice but) to (ban | block | close | suspend | terminate | report | take)',
    '(do not | never) (do | try) (that | this | it) again or',
    'do not (test | push) (us | me | our)',
    'you (will | would) regret',
  ],
  unless: ['(you | your) (may | might | could) face', 'if you face', 'regret (missing | not)'],
  hits: [
    '[|There will be further consequences|].',
    'If this goes on, [|we will take legal action against you|].',
    '[|We will sue you|].',
    '[|Consider this your final warning|].',
    '[|This is your last warning|].',
    '[|You have been warned|].',
    'Otherwise [|we will be forced to close|] your account.',
    '[|Do not try this again or|] we close the account.',
    '[|Do not test us|].',
    '[|You will regret|] it.',
  ],
  passes: [
    'A chargeback can have consequences for your credit score.',
    'If the bill is not paid by the due date, the line is switched off.',
    'You have the right to take legal action.',
  ],
});
