import { describe, expect, it } from 'vitest';
import type { StakeLevel } from '../../src/model/sentence.ts';
import { rowsOf } from './labelled.ts';
import { read } from './read.ts';

interface Row {
  readonly stake: StakeLevel;
  readonly text: string;
}

const rows = rowsOf<Row>('matters.jsonl');

/** The share of the sentences of a level that are read as one of these levels. */
function share(stake: StakeLevel, ...as: readonly StakeLevel[]): number {
  const mine = rows.filter((row) => row.stake === stake);
  return mine.filter(({ text }) => as.includes(read(text).stake.level)).length / mine.length;
}

describe('matters of thirty trades, each in one sentence', () => {
  it('are enough to count', () => {
    expect(rows.length).toBeGreaterThan(300);
  });
  it.each([
    ['ordinary', 0.9, ['ordinary', 'grave']],
    ['grave', 0.9, ['ordinary', 'grave']],
    ['grave', 0.8, ['grave']],
    ['slight', 0.8, ['slight', 'ordinary']],
    ['none', 0.95, ['none', 'slight']],
  ] as const)('%s: at least %d', (stake, floor, as) => {
    expect(share(stake, ...as)).toBeGreaterThanOrEqual(floor);
  });
});

describe('what has not come about is no matter', () => {
  it.each([
    'If your parcel is late or arrived damaged, write to us.',
    'Your parcel may arrive late in snow.',
    'To report a lost card, call us.',
    'Any delay is told on the status page.',
    'Was your parcel damaged?',
    'Your flight was not cancelled.',
  ])('%s', (text) => {
    expect(['none', 'slight']).toContain(read(text).stake.level);
  });
});
