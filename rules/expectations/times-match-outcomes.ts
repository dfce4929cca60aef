import { type Standing, spokenOf } from '../../src/model/outcome.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import { keepsTo, type TimeSpan } from '../../src/model/time-span.ts';
import { trimmed } from '../acts.ts';
import { quote } from '../quote.ts';

const refund: Standing = {
  id: 'refund-approved',
  what: ['refund', 'credit'],
  within: { text: '5-10 business days', from: 7 * 1440, to: 14 * 1440 },
  here: true,
  expired: false,
  way: 'tag it “refund_approved”',
};
const update: Standing = {
  ...refund,
  id: 'first-reply',
  what: ['update'],
  within: { text: '24 hours', from: 1440, to: 1440 },
};

export default defineRule({
  id: 'times-match-outcomes',
  category: 'expectations',
  summary: 'Name the time that your settings name for this outcome.',
  why: 'Customers hold you to the time in their letter, not to the one in your policy. Two templates with two times cost the same argument again and again.',
  recommended: true,
  looksAt: 'sentence',
  kinds: {
    'other-time': {
      severity: 'error',
      message: 'This says {said}; `{entry}` says {agreed}.',
      why: 'The customer holds you to the time in the letter, not to the one in your policy.',
      instead: 'Write “{agreed}”, or mend the entry under `outcomes` if the policy has changed.',
    },
    expired: {
      severity: 'warn',
      message: '“{said}” leans on `{entry}`, and that entry has passed its last day.',
      why: 'Nobody has looked since whether it still holds.',
      instead:
        'Look at this entry again: if the policy still holds, give it a new `until`; if not, change the words.',
    },
  },
  options: {},
  bad: [
    { text: 'You will receive your refund within [|3 days|].', kind: 'other-time', outcomes: [refund] },
    { text: 'Refunds take [|2 to 3 weeks|] to reach your card.', kind: 'other-time', outcomes: [refund] },
    {
      text: 'We’ll get back to you within [|48 hours|].',
      kind: 'other-time',
      better: 'We’ll get back to you within 24 hours.',
      outcomes: [update],
    },
    {
      text: '[|You will receive your refund within 5-10 business days|].',
      kind: 'expired',
      outcomes: [{ ...refund, expired: true }],
    },
  ],
  good: [
    { text: 'You will receive your refund within 5 to 10 working days.', outcomes: [refund] },
    { text: 'The credit will be on your card within two weeks.', outcomes: [refund] },
    { text: 'You can send the shoes back within 30 days of delivery.', outcomes: [refund] },
    { text: 'You will receive your refund within 3 days.', outcomes: [{ ...refund, here: false }] },
    { text: 'We refunded the order 3 days ago.', outcomes: [refund] },
    { text: 'I’ll get back to you within one day.', outcomes: [update] },
  ],
  check(sentence, reading, context, report) {
    for (const { entry, at } of spokenOf(sentence, reading, context.outcomes)) {
      if (!entry.here) continue;
      if (entry.expired) {
        const span = trimmed(sentence, at);
        report({ reading, span }, 'expired', { said: quote(reading, span), entry: entry.id });
      } else if (entry.within) {
        const { text: agreed, ...duration } = entry.within;
        const times = timesOf(sentence, at);
        const other = times.some((time) => keepsTo(time, duration)) ? undefined : times[0];
        if (other)
          report({ reading, span: other.span }, 'other-time', { said: other.text, agreed, entry: entry.id });
      }
    }
  },
});

/** The times in the clauses of some words; those of the sentence where these name none. */
function timesOf({ times, clauses }: Sentence, words: Span): readonly TimeSpan[] {
  const around = clauses.filter((clause) => overlaps(clause, words));
  const near = times.filter(({ span }) => around.some((clause) => overlaps(clause, span)));
  return near.length > 0 ? near : times;
}
