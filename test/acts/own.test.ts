import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ActName } from '../../src/model/act.ts';
import { namesOf } from './read.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly acts: readonly ActName[];
}

const rows = readFileSync(new URL('own.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const found = new Map(rows.map(({ id, text }) => [id, namesOf(text)]));

function rates(name: ActName): { readonly precision: number; readonly recall: number } {
  const wanted = rows.filter(({ acts }) => acts.includes(name));
  const said = rows.filter(({ id }) => found.get(id)!.includes(name));
  const right = wanted.filter(({ id }) => found.get(id)!.includes(name)).length;
  return { precision: right / said.length, recall: right / wanted.length };
}

describe('sentences of ten industries', () => {
  it('are enough to count', () => {
    expect(rows.length).toBeGreaterThan(400);
  });
  const floors: readonly (readonly [ActName, number, number])[] = [
    ['promise', 0.98, 0.95],
    ['commitment', 0.92, 0.95],
    ['acknowledgement', 0.95, 0.92],
    ['sympathy', 0.95, 0.95],
    ['request', 0.9, 0.9],
    ['instruction', 0.8, 0.9],
    ['refusal', 0.95, 0.95],
    ['blame', 0.95, 0.95],
    ['offer', 0.9, 0.95],
    ['thanks', 1, 1],
    ['apology', 1, 1],
    ['greeting', 1, 1],
    ['sign-off', 1, 1],
  ];
  it.each(floors)('%s: precision %d, recall %d', (name, precision, recall) => {
    const got = rates(name);
    expect(got.precision).toBeGreaterThanOrEqual(precision);
    expect(got.recall).toBeGreaterThanOrEqual(recall);
  });
});
