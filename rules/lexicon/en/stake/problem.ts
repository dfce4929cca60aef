import { lexicon } from '../../../../src/text/lexicon.ts';

/** Words for what can go wrong; they make a matter of a sentence that says sorry, shows that it is seen, or reproaches. */
export const problem = lexicon({
  idea: 'stake/problem',
  locale: 'en',
  lists: {
    trouble: ['delay', 'delays', 'delayed', 'late', 'lateness', 'overdue', 'outage', 'outages', 'downtime', 'error', 'errors', 'failure', 'failures', 'failed', 'failing', 'damage', 'damaged', 'defect', 'defective', 'defects', 'fault', 'faulty', 'broken', 'breakage', 'broke', 'cracked', 'leaking', 'lost', 'loss', 'missing', 'stolen', 'wrong', 'incorrect', 'inaccurate', 'mistake', 'mistakes', 'mistakenly', 'overcharge', 'overcharged', 'overcharges', 'mix-up', 'breakdown', 'interruption', 'interruptions', 'disruption', 'disruptions', 'cancelled', 'canceled', 'cancellation of your', 'declined', 'rejected', 'refused', 'denied', 'rejection', 'bug', 'bugs', 'crash', 'crashed', 'crashes', 'glitch', 'complaint', 'complaints', 'dispute', 'violation', 'violations', 'warning', 'warnings', 'penalty', 'disconnected', 'cut off', 'rude', 'rudeness', 'unprofessional', 'dirty', 'cold food', 'noisy', 'poor', 'unpaid', 'unresolved', 'malfunction', 'malfunctioning', 'not working', 'stopped working', 'undelivered', 'never arrived', 'expired', 'bounced', 'blocked', 'unable to pay', 'unfair', 'unsatisfactory', 'dissatisfied', 'dissatisfaction', 'unhappy', 'unsatisfied', 'not satisfied'],
  },
  says: [
    '@trouble',
    '(refund | reimbursement | reimbursements | rebate | restitution | restitutions | compensation | compensations | payout | payment | payments | money back | rebates | refunds | reimbursed | refunded)',
  ],
  unless: [
    '(cancellation | refund | payment | return) (policy | policies | method | methods | option | options | details | process | fee | fees | status | information | modalities)', 'would like (a | to) _? (refund | rebate | reimbursement)', '(request | ask for | asking for | obtain | get | requesting | seeking) (a | the | your)? _? (refund | rebate | reimbursement | compensation | restitution)',
    '(accepted | available | different | various | our | of) payments? (methods)?', 'no (delay | errors)', 'without (delay | error | errors)', 'make (a | the | your) payment', 'early (exit | termination | cancellation)',
  ],
  hits: ['We are sorry about the [|delay|].'],
  passes: ['Our refund policy is here.'],
});
