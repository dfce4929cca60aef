import { expect, test } from 'vitest';
import { folderOf, replylint } from '../cli/run.ts';

const macros = (bodies: readonly string[]) =>
  JSON.stringify(bodies.map((body, i) => ({ title: `Macro ${i}`, body })));

/** What a run says beside its report about a library of these texts. */
async function said(bodies: readonly string[], config: object = {}): Promise<string> {
  const folder = folderOf({ 'macros.json': macros(bodies), '.replylintrc.json': JSON.stringify(config) });
  return (await replylint(folder, [])).stderr;
}

const upper = Array.from({ length: 6 }, (_, i) => `Your table for [GUEST COUNT] in room ${i} is booked.`);

test('blanks that are written one way are told once, with the line to write', async () => {
  const notice = await said(upper);
  expect(notice).toContain('6 replies hold blanks for the agent, written as “[UPPER CASE]”.');
  expect(notice).toContain('"placeholders": { "blanks": ["[UPPER CASE]"] }');
});

test('a library that names its way hears nothing', async () => {
  expect(await said(upper, { placeholders: { blanks: ['[UPPER CASE]'] } })).not.toContain(
    'blanks for the agent',
  );
});

test('nor does one that writes them in many ways, rarely, or not at all', async () => {
  const mixed = upper.map((body, i) => (i % 2 === 0 ? body : body.replace('[GUEST COUNT]', '<guest count>')));
  for (const bodies of [mixed, upper.slice(0, 3), ['Your table is booked.']])
    expect(await said(bodies)).not.toContain('blanks for the agent');
});

test('nor where nobody looks at blanks', async () => {
  expect(await said(upper, { rules: { 'no-unfilled-blank': 'off' } })).not.toContain('blanks for the agent');
});
