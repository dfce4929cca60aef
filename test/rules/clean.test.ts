import { expect, test } from 'vitest';
import { filesOf, lintFixture, lintText } from './fixtures.ts';

const clean = filesOf('clean');

test.each(clean)('%s: no rule says a word', async (path) => {
  const { findings, problems } = await lintFixture(path);
  expect(
    findings.map(({ rule, kind, reply, quote }) => `${reply.title}: ${rule} ${kind} “${quote}”`),
  ).toEqual([]);
  expect(problems).toEqual([]);
});

test('there are sixty good replies', async () => {
  const results = await Promise.all(clean.map(lintFixture));
  expect(results.reduce((sum, { replies }) => sum + replies.linted, 0)).toBeGreaterThanOrEqual(60);
});

const SYMPATHY =
  'Wow. I can’t believe that we made this kind of mistake. This should never happen. I’m so sorry that you have to deal with this, I promise we’ll get it fixed right away.';
const EMPATHY =
  'Thank you for bringing this issue to our attention. I understand how frustrating this kind of thing can be. Please let me do what I can to find out what went wrong and determine the next steps toward a resolution.';

test('sympathy gets its four rules, each on its words', async () => {
  const { findings } = await lintText('sympathy.txt', SYMPATHY);
  expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual([
    'acknowledge-frustration',
    'no-promise-of-outcome',
    'no-vague-timeframe',
    'prefer-empathy',
  ]);
  const quoteOf = (rule: string) =>
    findings.filter((finding) => finding.rule === rule).map(({ quote }) => quote);
  expect(quoteOf('no-vague-timeframe')).toEqual(['right away']);
  expect(quoteOf('no-promise-of-outcome').join()).toContain('we’ll get it fixed right away');
});

test('empathy is left alone', async () => {
  const { findings } = await lintText('empathy.txt', EMPATHY);
  expect(findings).toEqual([]);
});
