import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import acknowledgeFrustration from '../../rules/empathy/acknowledge-frustration.ts';
import offerNextSteps from '../../rules/structure/offer-next-steps.ts';
import type { ActName } from '../../src/model/act.ts';
import type { Example } from '../../src/model/rule.ts';
import type { StakeLevel } from '../../src/model/sentence.ts';
import { read } from '../acts/read.ts';
import { run } from './harness.ts';

interface Row {
  readonly text: string;
  readonly stake: StakeLevel;
  readonly named: boolean;
  readonly acknowledged: boolean;
  readonly expects_next_step: boolean;
  readonly has_next_step: boolean;
}

const lines = <T>(name: string): readonly T[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
const rows = [...lines<Row>('stake-replies.jsonl'), ...lines<Row>('trade-replies.jsonl')];
/** Replies whose matter shows in how it is handled, and how-to, terms and sales answers in the same words. */
const unheard = lines<Row>('unheard-replies.jsonl');

const speaks = (rule: typeof offerNextSteps, text: string): boolean =>
  run(rule, { text } as Example, text).length > 0;

const steps: readonly ActName[] = ['commitment', 'request', 'instruction', 'promise'];

/** A reply without the sentences that carry a step; undefined if that leaves nothing, or all of it. */
function withoutSteps(text: string): string | undefined {
  const { sentences } = read(text);
  const kept = sentences.filter(
    ({ acts }) => !acts.some(({ name, spared }) => spared === undefined && steps.includes(name)),
  );
  if (kept.length === 0 || kept.length === sentences.length) return undefined;
  return kept.map((sentence) => sentence.text).join('\n');
}

/** Precision and recall of what is found against what is wanted. */
function rates(wanted: readonly boolean[], found: readonly boolean[]): readonly [number, number] {
  const right = wanted.filter((want, i) => want && found[i]).length;
  return [right / found.filter(Boolean).length, right / wanted.filter(Boolean).length];
}

describe('three hundred replies', () => {
  it.each([
    ['none', 0.8, 0.95],
    ['ordinary', 0.85, 0.85],
    ['grave', 0.95, 0.8],
  ] as const)('%s is told with precision %d and recall %d', (level, precision, recall) => {
    const [p, r] = rates(
      rows.map(({ stake }) => stake === level),
      rows.map(({ text }) => read(text).stake.level === level),
    );
    expect(p).toBeGreaterThanOrEqual(precision);
    expect(r).toBeGreaterThanOrEqual(recall);
  });

  it('acknowledge-frustration speaks of those that do not see what is at stake', () => {
    const [p, r] = rates(
      rows.map(
        ({ stake, named, acknowledged }) =>
          !acknowledged && (stake === 'grave' || (stake === 'ordinary' && !named)),
      ),
      rows.map(({ text }) => speaks(acknowledgeFrustration, text)),
    );
    expect(p).toBeGreaterThanOrEqual(0.9);
    expect(r).toBeGreaterThanOrEqual(0.8);
  });

  it('offer-next-steps speaks of those that leave the customer with nothing', () => {
    const [p, r] = rates(
      rows.map((row) => row.expects_next_step && !row.has_next_step),
      rows.map(({ text }) => speaks(offerNextSteps, text)),
    );
    expect(p).toBeGreaterThanOrEqual(0.95);
    expect(r).toBeGreaterThanOrEqual(0.85);
  });

  it('offer-next-steps finds most of those whose steps were cut out', () => {
    const found = rows
      .filter((row) => row.expects_next_step && row.has_next_step)
      .map(({ text }) => withoutSteps(text))
      .filter((text) => text !== undefined)
      .map((text) => speaks(offerNextSteps, text));
    expect(found.length).toBeGreaterThan(120);
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.8);
  });
});

describe('what is at stake and not named, in the words of those who handle it', () => {
  const found = unheard.map(({ text }) => speaks(acknowledgeFrustration, text));
  const wanted = unheard.map(
    ({ stake, named, acknowledged }) =>
      !acknowledged && (stake === 'grave' || (stake === 'ordinary' && !named)),
  );
  it('acknowledge-frustration hears it, and nothing in the terms, steps and prices', () => {
    const [p, r] = rates(wanted, found);
    expect(p).toBeGreaterThanOrEqual(0.98);
    expect(r).toBeGreaterThanOrEqual(0.8);
  });

  it('the gravest are told as grave', () => {
    const grave = unheard.filter(({ stake }) => stake === 'grave');
    const told = grave.filter(({ text }) => read(text).stake.level === 'grave');
    expect(told.length / grave.length).toBeGreaterThanOrEqual(0.85);
  });
});

describe('good news, answers, and replies that lead nowhere', () => {
  it.each(
    lines<{ readonly wanted: boolean; readonly text: string }>('next-steps.jsonl').map(
      ({ wanted, text }) => [wanted, text] as const,
    ),
  )('%s: %s', (wanted, text) => {
    expect(speaks(offerNextSteps, text)).toBe(wanted);
    if (!wanted) expect(speaks(acknowledgeFrustration, text)).toBe(false);
  });
});
