import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderOf, replylint } from '../cli/run.ts';

const page = readFileSync(new URL('../../rules/PHRASES.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block]) => block!.trim());

/** A block of the page as settings: some show only the entry, some only the key. */
function settingsOf(block: string): string {
  return block.startsWith('{') ? `{ "phrases": [${block}] }` : `{ ${block} }`;
}

test('there are five examples', () => {
  expect(blocks).toHaveLength(5);
});

test.each(blocks)('the page’s example proves itself: %s', async (block) => {
  const { status, stdout, stderr } = await replylint(folderOf({ '.replylintrc.json': settingsOf(block) }), [
    'test',
  ]);
  expect(`${stdout}${stderr}`).toMatch(/^✔ All is found that is meant/);
  expect(status).toBe(0);
});
