import { expect, test } from 'vitest';
import { times } from '../../rules/lexicon/en/time.ts';
import { keepsTo } from '../../src/model/time-span.ts';
import { timeSpanOf, timeSpansIn } from '../../src/text/time-span.ts';

const DAY = 1440;

test.each([
  ['within 24 hours', '24 hours', DAY, DAY],
  ['in 24h', '24h', DAY, DAY],
  ['5-10 business days', '5-10 business days', 7 * DAY, 14 * DAY],
  ['5 – 10 working days', '5 – 10 working days', 7 * DAY, 14 * DAY],
  ['five to ten business days', 'five to ten business days', 7 * DAY, 14 * DAY],
  ['between 2 and 3 weeks', '2 and 3 weeks', 14 * DAY, 21 * DAY],
  ['three (3) days', 'three (3) days', 3 * DAY, 3 * DAY],
  ['a week', 'a week', 7 * DAY, 7 * DAY],
  ['a week or two', 'a week or two', 7 * DAY, 14 * DAY],
  ['24 hours to 3 days', '24 hours to 3 days', DAY, 3 * DAY],
  ['1.5 hours', '1.5 hours', 90, 90],
  ['30 minutes', '30 minutes', 30, 30],
  ['up to one month', 'one month', 30 * DAY, 30 * DAY],
])('“%s” names %s', (text, said, from, to) => {
  expect(timeSpansIn(text, times)).toEqual([
    { text: said, from, to, span: { start: text.indexOf(said), end: text.indexOf(said) + said.length } },
  ]);
});

test.each([
  'by Friday',
  'on 3 March',
  'a few days',
  'a couple of weeks',
  'shortly',
  'a 30-day trial',
  'our 24-hour line',
  '24/7',
  '3 days ago',
  'for the last 30 days',
  'every 2 weeks',
  '€20',
  'business days',
  '5-10 people',
])('“%s” names no time that somebody waits', (text) => {
  expect(timeSpansIn(text, times)).toEqual([]);
});

test('a text that names two times is about none', () => {
  expect(timeSpanOf('2 days or, in winter, 5 days', times)).toBeUndefined();
});

test.each([
  ['5-10 working days', '5-10 business days', true],
  ['two weeks', '5-10 business days', true],
  ['10 business days', '5-10 business days', true],
  ['7-10 business days', '5-10 business days', true],
  ['3-10 business days', '5-10 business days', false],
  ['5-7 business days', '5-10 business days', false],
  ['10 days', '5-10 business days', false],
  ['1 day', '24 hours', true],
  ['one business day', '24 hours', false],
  ['48 hours', '24 hours', false],
])('“%s” against “%s”: %s', (said, agreed, keeps) => {
  expect(keepsTo(timeSpanOf(said, times)!, timeSpanOf(agreed, times)!)).toBe(keeps);
});

test('a long text of numbers and dashes is read in one pass', () => {
  expect(timeSpansIn('5 - '.repeat(50_000), times)).toEqual([]);
});
