import { expect, test } from 'vitest';
import { folderOf, replylint } from '../cli/run.ts';
import { outcomes } from './library.ts';

const folder = () => folderOf({ '.replylintrc.json': JSON.stringify({ outcomes }) });

test('the register on one page', async () => {
  const { status, stdout } = await replylint(folder(), ['rules', '--outcomes']);
  expect(status).toBe(0);
  expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
  expect(stdout).toBe(`What our letters may say will happen, and when (2026-03-01)

Inside “where” a letter may say that this comes, at this time and no other.
Elsewhere it is reported as a promise.

refund-approved
  What         refund, credit
  When         within 5-10 business days
  Where        titles Refunds::Approved*; tagged refund_approved
  Because      Refund policy v4, section 2
  Answers      billing-ops
  Holds until  2027-06-30
  Written in   .replylintrc.json outcomes[0]

goodwill-voucher
  What         voucher
  When         within 2 days
  Where        titles Goodwill::*
  Because      Goodwill budget 2025
  Answers      retention
  Holds until  2025-12-31: this day has passed, look at it again
  Written in   .replylintrc.json outcomes[1]

first-reply
  What         update
  When         within 24 hours
  Where        everywhere
  Because      not said
  Answers      support-ops
  Holds until  no day is named
  Written in   .replylintrc.json outcomes[2]
`);
});

test('the register as data', async () => {
  const { stdout } = await replylint(folder(), ['rules', '--outcomes', '-f', 'json']);
  expect(JSON.parse(stdout)).toMatchObject(outcomes);
});

test('a register that is empty', async () => {
  const { stdout } = await replylint(folderOf({}), ['rules', '--outcomes', '--no-config']);
  expect(stdout).toContain('The settings name no outcomes');
});
