import { expect, test } from 'vitest';
import { filesOf, lintFixture } from './fixtures.ts';

const quiet = ['Complaint::First answer (new)', 'Refunds::Approved', 'Password reset', 'Damaged item'];

test('the samples show off: each reply has a finding but the good ones', async () => {
  const results = await Promise.all(filesOf('samples').map(lintFixture));
  expect(results.reduce((sum, { replies }) => sum + replies.linted, 0)).toBe(15);
  const titles = new Set(results.flatMap(({ findings }) => findings.map(({ reply }) => reply.title)));
  expect(quiet.filter((title) => titles.has(title))).toEqual([]);
  expect(titles.size).toBe(15 - quiet.length);
});

test('the samples show one finding of each common rule', async () => {
  const results = await Promise.all(filesOf('samples').map(lintFixture));
  const rules = new Set(results.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  expect([...rules]).toEqual(
    expect.arrayContaining([
      'acknowledge-frustration',
      'no-blame',
      'no-internal-note',
      'no-malformed-placeholder',
      'no-promise-of-outcome',
      'no-shouting',
      'no-unfilled-blank',
      'no-unknown-placeholder',
      'no-vague-timeframe',
      'offer-alternative',
      'prefer-empathy',
    ]),
  );
});
