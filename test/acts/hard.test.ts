import { describe, expect, it } from 'vitest';
import { type ActName, actNames } from '../../src/model/act.ts';
import { type Labelled, type Rates, ratesOf, rowsOf } from './labelled.ts';
import { namesOf } from './read.ts';

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
  { file: 'rounds.jsonl', size: 3000, f1: 0.93, precision: 0.95, recall: 0.85 },
])('the sentences of $file', ({ file, size, f1, precision, recall }) => {
  const rows = rowsOf<Labelled>(file);
  const ratesIn = ratesOf(rows);

  it('are enough to count', () => {
    expect(rows.length).toBeGreaterThan(size);
  });
  it('are read as well as before, act by act', () => {
    expect(macro(actNames.map(ratesIn))).toBeGreaterThanOrEqual(f1);
  });
  it('promise what they promise and no more', () => {
    const promise = ratesIn('promise');
    expect(promise.precision).toBeGreaterThanOrEqual(precision);
    expect(promise.recall).toBeGreaterThanOrEqual(recall);
  });
});

describe('plain sentences about products, policies and habits', () => {
  const rows = rowsOf<{ readonly text: string; readonly not: readonly ActName[] }>('plain.jsonl');

  it.each(rows)('$text', ({ text, not }) => {
    const found = namesOf(text) as readonly ActName[];
    expect(found.filter((name) => not.includes(name))).toEqual([]);
  });
});
