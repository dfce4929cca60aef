import { expect, test } from 'vitest';
import { folderOf, replylint } from '../cli/run.ts';
import { outcomes } from './library.ts';

const PROMISE = 'You will receive your refund within 5-10 business days.';

async function outline(file: string): Promise<string> {
  const folder = folderOf({ 'a.md': file, '.replylintrc.json': JSON.stringify({ outcomes }) });
  return (await replylint(folder, ['outline', 'a.md'])).stdout;
}

test('a promise that an entry makes true does not count, and the outline says why', async () => {
  expect(await outline(`---\noutcome: refund-approved\n---\n\n${PROMISE}\n`)).toContain(
    'not counted, since the outcome is settled (“You will receive your refund',
  );
});

test('outside of the entry it counts', async () => {
  expect(await outline(`${PROMISE}\n`)).toMatch(/promises a result[^\n]*: “/);
  expect(await outline(`${PROMISE}\n`)).not.toContain('settled');
});

test('a pledge is settled by nothing', async () => {
  const pledge = 'I promise that you will get your refund.';
  expect(await outline(`---\noutcome: refund-approved\n---\n\n${pledge}\n`)).not.toContain(
    'not counted, since the outcome',
  );
});
