import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ActName } from '../../src/model/act.ts';
import { namesOf } from './read.ts';

interface Row {
  readonly text: string;
  readonly acts: readonly ActName[];
}

const rows = readFileSync(new URL('../unseen/sentences.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

// Only shares are compared: a row that is told wrong must not be shown, or it is no longer unseen.
it.each<readonly [ActName, number, number]>([
  ['promise', 0.85, 0.85],
  ['commitment', 0.85, 0.8],
  ['request', 0.9, 0.75],
  ['instruction', 0.75, 0.8],
  ['refusal', 0.9, 0.8],
  ['offer', 0.9, 0.7],
  ['acknowledgement', 0.9, 0.7],
  ['sympathy', 0.9, 0.9],
])('of sentences that nothing was learnt from, %s: precision %d, recall %d', (name, precision, recall) => {
  const told = rows.map(({ text, acts }) => ({
    wanted: acts.includes(name),
    found: namesOf(text).includes(name),
  }));
  const right = told.filter(({ wanted, found }) => wanted && found).length;
  expect(right / told.filter(({ found }) => found).length).toBeGreaterThanOrEqual(precision);
  expect(right / told.filter(({ wanted }) => wanted).length).toBeGreaterThanOrEqual(recall);
});
