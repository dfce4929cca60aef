import { describe, expect, it } from 'vitest';
import type { ActName } from '../../src/model/act.ts';
import { type Labelled, ratesOf, rowsOf } from './labelled.ts';

const rows = rowsOf<Labelled>('own.jsonl');
const ratesIn = ratesOf(rows);

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
    const got = ratesIn(name);
    expect(got.precision).toBeGreaterThanOrEqual(precision);
    expect(got.recall).toBeGreaterThanOrEqual(recall);
  });
});
