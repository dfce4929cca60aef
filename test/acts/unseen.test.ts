import { expect, it } from 'vitest';
import type { ActName } from '../../src/model/act.ts';
import { type Labelled, ratesOf, rowsOf } from './labelled.ts';

const ratesIn = ratesOf(rowsOf<Labelled>('../unseen/sentences.jsonl'));

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
  const rates = ratesIn(name);
  expect(rates.precision).toBeGreaterThanOrEqual(precision);
  expect(rates.recall).toBeGreaterThanOrEqual(recall);
});
