import { expect, test } from 'vitest';
import type { Rule } from '../../src/model/rule.ts';
import { lineFormat, linterOf, wordRule } from './desk.ts';

/** What stands below what, as `rule < rule`; a rule alone stands for itself. */
function causes(text: string, ...rules: readonly Rule[]): readonly string[] {
  const { findings } = linterOf(rules).lint({ path: 'a.txt', text, format: lineFormat });
  return findings
    .filter(({ suppressed }) => !suppressed)
    .map(({ rule, under }) => (under ? `${rule} < ${under.rule}` : rule));
}

const promise = wordRule('no-promise-of-outcome', 'fix');
const vague = wordRule('no-vague-timeframe', 'soon');

test('a vague time stands below the promise of its sentence', () => {
  expect(causes('a|We fix it soon.', vague, promise)).toEqual([
    'no-promise-of-outcome',
    'no-vague-timeframe < no-promise-of-outcome',
  ]);
});

test('not below one of another sentence or another reply', () => {
  expect(causes('a|We fix it. You hear from us soon.', vague, promise)).toEqual([
    'no-promise-of-outcome',
    'no-vague-timeframe',
  ]);
  expect(causes('a|We fix it.\nb|Very soon.', vague, promise)).toEqual([
    'no-promise-of-outcome',
    'no-vague-timeframe',
  ]);
});

test('words that overlap are one cause: internal note, blank, shouting', () => {
  const note = wordRule('no-internal-note', 'CHOOSE ONE [NAME]');
  const blank = wordRule('no-unfilled-blank', '[NAME]');
  const shouting = wordRule('no-shouting', 'CHOOSE ONE');
  expect(causes('a|CHOOSE ONE [NAME] now', shouting, blank, note)).toEqual([
    'no-shouting < no-internal-note',
    'no-internal-note',
    'no-unfilled-blank < no-internal-note',
  ]);
  expect(causes('a|CHOOSE ONE [NAME] now', shouting, blank)).toEqual([
    'no-shouting < no-unfilled-blank',
    'no-unfilled-blank',
  ]);
});

test('the same lack is one cause anywhere in a reply', () => {
  const apology = wordRule('no-hollow-apology', 'sorry');
  const acknowledge = wordRule('acknowledge-frustration', 'Hello');
  expect(causes('a|Hello there. We are sorry. Bye.', acknowledge, apology)).toEqual([
    'acknowledge-frustration < no-hollow-apology',
    'no-hollow-apology',
  ]);
  const [offer, next, policy] = [
    ['offer-alternative', 'no'],
    ['offer-next-steps', 'end'],
    ['no-policy-shield', 'policy'],
  ].map(([id, word]) => wordRule(id!, word!));
  expect(causes('a|It is policy. So no. The end.', policy!, next!, offer!)).toEqual([
    'no-policy-shield < offer-alternative',
    'offer-alternative',
    'offer-next-steps < offer-alternative',
  ]);
});

test('what is silenced hides nothing', () => {
  expect(
    causes('<!-- replylint-disable no-promise-of-outcome -->\na|We fix it soon.', vague, promise),
  ).toEqual(['no-vague-timeframe']);
});
