import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ActName, actNames } from '../../src/model/act.ts';
import { namesOf } from './read.ts';

interface Row {
  readonly text: string;
  readonly acts: readonly ActName[];
}

interface Rates {
  readonly support: number;
  readonly precision: number;
  readonly recall: number;
}

function rowsOf(file: string): readonly Row[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

function ratesOf(rows: readonly Row[], found: ReadonlyMap<Row, readonly ActName[]>, name: ActName): Rates {
  const wanted = rows.filter(({ acts }) => acts.includes(name));
  const said = rows.filter((row) => found.get(row)!.includes(name));
  const right = wanted.filter((row) => found.get(row)!.includes(name)).length;
  return {
    support: wanted.length,
    precision: right / Math.max(1, said.length),
    recall: right / Math.max(1, wanted.length),
  };
}

/** Macro F1 over the acts with at least ten rows. */
function macro(all: readonly Rates[]): number {
  const counted = all.filter(({ support }) => support >= 10);
  const sum = counted.reduce((total, { precision, recall }) => {
    return total + (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall);
  }, 0);
  return sum / counted.length;
}

describe.each([
  { file: 'voices.jsonl', size: 300, f1: 0.96, precision: 0.97, recall: 0.97 },
  { file: 'hard.jsonl', size: 200, f1: 0.96, precision: 0.98, recall: 0.92 },
  { file: 'fresh.jsonl', size: 1000, f1: 0.95, precision: 0.97, recall: 0.91 },
])('the sentences of $file', ({ file, size, f1, precision, recall }) => {
  const rows = rowsOf(file);
  const found = new Map(rows.map((row) => [row, namesOf(row.text) as readonly ActName[]]));

  it('are enough to count', () => {
    expect(rows.length).toBeGreaterThan(size);
  });
  it('are read as well as before, act by act', () => {
    expect(macro(actNames.map((name) => ratesOf(rows, found, name)))).toBeGreaterThanOrEqual(f1);
  });
  it('promise what they promise and no more', () => {
    const promise = ratesOf(rows, found, 'promise');
    expect(promise.precision).toBeGreaterThanOrEqual(precision);
    expect(promise.recall).toBeGreaterThanOrEqual(recall);
  });
});

describe('plain sentences about products, policies and habits', () => {
  const rows = readFileSync(new URL('plain.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly text: string; readonly not: readonly ActName[] });

  it.each(rows)('$text', ({ text, not }) => {
    const found = namesOf(text) as readonly ActName[];
    expect(found.filter((name) => not.includes(name))).toEqual([]);
  });
});
