import type { Finding } from '../model/finding.ts';
import type { FileResult } from '../model/result.ts';
import { isObject } from './shape.ts';

/** A finding that may stay. The quote is for people alone; rule, kind and sentence are in the signature. */
export type Known = Pick<Finding, 'rule' | 'kind' | 'signature' | 'quote'>;

/** The findings that may stay, by file; a sentence that stands twice in a file has two entries. */
export type Baseline = ReadonlyMap<string, readonly Known[]>;

/** What a baseline and a run say to each other. */
export interface Compared {
  /** Those of the run; findings that the baseline knows are suppressed. */
  readonly results: readonly FileResult[];
  /** Entries whose sentence is no longer found, or no longer there. */
  readonly stale: readonly { readonly file: string; readonly known: Known }[];
  /** How many were found in another file than the baseline says. */
  readonly moved: number;
  /** How many the baseline does not know. */
  readonly fresh: number;
  /** The baseline without what is stale, moved entries under their new file; what the run did not look at stays as it was. */
  readonly kept: Baseline;
}

/** What a run says about entries whose sentence it did not find. */
export interface Reach {
  /** True: the file is no longer there. */
  isGone(file: string): boolean;
  /** False: this run could not have found it, since its rule was off or compares replies that were not all read. */
  looksFor(known: Known): boolean;
}

/** Reads a baseline file. Throws a `SyntaxError` that says what is wrong with it. */
export function parseBaseline(text: string): Baseline {
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (!isObject(value) || value['replylint-baseline'] !== 1 || !isObject(value['findings']))
    throw new SyntaxError('it is no baseline of this version of replylint');
  return new Map(
    Object.entries(value['findings']).map(([file, list]) => {
      if (!Array.isArray(list)) throw new SyntaxError(`“${file}” holds no list`);
      return [file, list.map((entry: unknown) => readKnown(entry, file))];
    }),
  );
}

function readKnown(entry: unknown, file: string): Known {
  const { rule, kind, signature, quote = '' } = isObject(entry) ? entry : {};
  const texts = [rule, kind, signature, quote];
  if (texts.some((text) => typeof text !== 'string'))
    throw new SyntaxError(`an entry of “${file}” lacks its rule, kind or signature`);
  return { rule, kind, signature, quote } as Known;
}

/** A baseline as the text of its file: one line an entry, in an order that does not depend on lines, so that it merges well. */
export function printBaseline(baseline: Baseline): string {
  const files = [...baseline].filter(([, list]) => list.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks = files.map(([file, list]) => {
    const lines = list.map(({ rule, kind, signature, quote }) =>
      JSON.stringify({ rule, kind, signature, quote: quote.slice(0, 80) }),
    );
    return `    ${JSON.stringify(file)}: [\n      ${lines.sort().join(',\n      ')}\n    ]`;
  });
  const findings = blocks.length === 0 ? '{}' : `{\n${blocks.join(',\n')}\n  }`;
  return `{\n  "replylint-baseline": 1,\n  "findings": ${findings}\n}\n`;
}

/**
 * Suppresses what the baseline knows. An entry of a file that was read, or that is gone, and that is not found
 * there, stands for a finding of the same sentence in another file: that one was moved, or its file renamed.
 */
export function compareBaseline(baseline: Baseline, results: readonly FileResult[], reach: Reach): Compared {
  const bags = new Map([...baseline].map(([file, list]) => [file, new Bag(list)]));
  const here = new Set<Finding>();
  for (const { file, findings } of results)
    for (const finding of open(findings)) if (bags.get(file)?.take(finding.signature)) here.add(finding);
  const read = new Map(results.map((result) => [result.file, result.problems.length === 0]));
  const isOver = (file: string): boolean => read.get(file) ?? reach.isGone(file);
  const left = [...bags].filter(([file]) => isOver(file));
  const loose = new Bag(left.flatMap(([file, bag]) => bag.rest().map((known) => ({ ...known, file }))));
  const moved = new Set<Finding>();
  for (const { findings } of results)
    for (const finding of open(findings))
      if (!here.has(finding) && loose.take(finding.signature)) moved.add(finding);
  const isKnown = (finding: Finding): boolean => here.has(finding) || moved.has(finding);
  const missed = loose.rest();
  const isStale = (entry: Entry): boolean => !read.has(entry.file) || reach.looksFor(entry);
  return {
    results: results.map((result) => ({ ...result, findings: suppress(result.findings, isKnown) })),
    stale: missed.filter(isStale).map(({ file, ...known }) => ({ file, known })),
    moved: moved.size,
    fresh: sum(results.map(({ findings }) => open(findings).length)) - here.size - moved.size,
    kept: withFindings(
      stay(
        bags,
        isOver,
        missed.filter((entry) => !isStale(entry)),
      ),
      results,
      isKnown,
    ),
  };
}

/** A baseline with every finding added that nothing suppresses yet. */
export function grown(baseline: Baseline, results: readonly FileResult[]): Baseline {
  return withFindings(baseline, results, () => true);
}

/** An entry with the file that it stands under. */
type Entry = Known & { readonly file: string };

/** What of the old entries nothing is known about: their file was not read, or the run did not look for them. */
function stay(
  bags: ReadonlyMap<string, Bag<Known>>,
  isOver: (file: string) => boolean,
  unsought: readonly Entry[],
): Baseline {
  const all = new Map([...bags].map(([file, bag]) => [file, isOver(file) ? [] : bag.rest()]));
  for (const { file, ...known } of unsought) all.get(file)?.push(known);
  return all;
}

function withFindings(
  baseline: Baseline,
  results: readonly FileResult[],
  isTaken: (finding: Finding) => boolean,
): Baseline {
  const all = new Map(baseline);
  for (const { file, findings } of results) {
    const taken = open(findings).filter(isTaken);
    if (taken.length > 0) all.set(file, [...(all.get(file) ?? []), ...taken]);
  }
  return all;
}

/** Findings that nothing silences yet. */
function open(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ suppressed }) => suppressed === undefined);
}

/** Suppresses the known ones; what stood below one of them now speaks for itself. */
function suppress(findings: readonly Finding[], isKnown: (finding: Finding) => boolean): readonly Finding[] {
  const speaking = new Set(
    open(findings)
      .filter((finding) => !isKnown(finding))
      .map(({ rule, reply }) => `${rule}\n${reply.id}`),
  );
  return findings.map((finding) => {
    if (isKnown(finding)) return { ...finding, suppressed: { reason: '', known: true } };
    const { under, ...alone } = finding;
    return under && !speaking.has(`${under.rule}\n${finding.reply.id}`) ? alone : finding;
  });
}

/** Entries by signature, each of which can be taken once. */
class Bag<T extends Known> {
  readonly #held = new Map<string, T[]>();

  constructor(all: readonly T[]) {
    for (const known of all) {
      const same = this.#held.get(known.signature);
      if (same) same.push(known);
      else this.#held.set(known.signature, [known]);
    }
  }

  /** True if there was one left. */
  take(signature: string): boolean {
    return this.#held.get(signature)?.shift() !== undefined;
  }

  rest(): T[] {
    return [...this.#held.values()].flat();
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
