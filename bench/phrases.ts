/**
 * What another thousand phrases cost: megabytes a second over a text of replies, with phrases of the usual shapes
 * whose words do not occur. Run it with a file of text: the rates must stay level from line to line.
 */
import { readFileSync } from 'node:fs';
import { words } from '../rules/lexicon/en/words.ts';
import { verbatim } from '../src/model/mapped.ts';
import type { Passage } from '../src/model/reply.ts';
import { openLanguage } from '../src/text/language.ts';
import { createMatcher } from '../src/text/matcher.ts';
import { readTokens } from '../src/text/tokens.ts';

const shapes = [
  'we will X',
  'you (X | Y) the Z',
  'i am X',
  '[your X] ... (Y | Z)',
  'we are (so | very)? X',
  'please X your Z',
];

function phrases(count: number): readonly string[] {
  let word = 0;
  return Array.from({ length: count }, (_, i) =>
    shapes[i % shapes.length]!.replace(/[XYZ]/g, () => `zq${word++}`),
  );
}

const text = readFileSync(process.argv[2] ?? new URL('../README.md', import.meta.url), 'utf8');
const block = { kind: 'paragraph', span: { start: 0, end: text.length }, depth: 0 } as const;
const passage: Passage = {
  arm: 0,
  prose: verbatim(text),
  blocks: [block],
  standIns: [],
  links: [],
  strong: [],
};
for (const count of [1000, 2000, 4000, 8000]) {
  const { symbols } = openLanguage({ id: 'en', words, lists: {}, lexicons: [] });
  const matcher = createMatcher(
    [{ idea: 'x', locale: 'en', says: phrases(count), hits: [], passes: [] }],
    {},
    symbols,
  );
  const tokens = readTokens(passage, symbols);
  const stretch = { symbols: tokens.symbols, first: 0, past: tokens.symbols.length, breaks: () => false };
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 12; run++) {
    const start = performance.now();
    matcher.look(stretch);
    best = Math.min(best, performance.now() - start);
  }
  process.stdout.write(`${count} phrases: ${(text.length / 1000 / best).toFixed(1)} MB/s\n`);
}
