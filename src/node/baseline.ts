import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import {
  acrossFiles,
  type Baseline,
  type Compared,
  compareBaseline,
  type FileResult,
  grown,
  parseBaseline,
  printBaseline,
  type Reach,
} from '../index.ts';
import { writeBaseline } from './baseline-file.ts';
import type { Outcome } from './lint.ts';
import { slashed } from './paths.ts';
import type { Prepared } from './prepare.ts';
import { readText } from './text.ts';

/** Which baseline holds, and whether it is written anew. */
export interface BaselineInit {
  /** Absolute. */
  readonly file: string;
  /** Absolute: where the names of results count from. */
  readonly cwd: string;
  /** `shrink`: what is gone is taken out; `grow`: new findings are taken in too; both write a file that is not there yet. */
  readonly update: 'no' | 'shrink' | 'grow';
}

/** What became of a baseline. */
export interface BaselineReport extends Pick<Compared, 'stale' | 'moved' | 'fresh'> {
  /** How many entries the file has now; undefined: it was not written. */
  readonly written: number | undefined;
}

/** A baseline on its way through a run. */
export interface OpenBaseline {
  /** Takes all outcomes of a run in and gives them on with the known findings suppressed. Nothing is written if `signal` ended the run. */
  through(outcomes: AsyncIterable<Outcome>, run: Prepared, signal: AbortSignal): AsyncGenerator<Outcome>;
  /** Undefined until `through` has taken all in. */
  report(): BaselineReport | undefined;
}

/** A baseline that is not there, or is none. */
export class BaselineFault extends Error {}

/** Reads a baseline. Throws `BaselineFault`. */
export function openBaseline(init: BaselineInit): OpenBaseline {
  const before = readBaseline(init);
  let report: BaselineReport | undefined;
  return {
    report: () => report,
    async *through(outcomes, run, signal) {
      const all: Outcome[] = [];
      for await (const outcome of outcomes) all.push(outcome);
      if (signal.aborted) return;
      const settled = settle(before, namedFrom(dirname(init.file), all, init.cwd), init, seeker(run));
      report = settled.report;
      const linted = all.flatMap((outcome) => ('passedOver' in outcome ? [] : outcome.result));
      const results = acrossFiles(
        linted.map((result, i) => ({ ...result, findings: settled.results[i]!.findings })),
      ).values();
      for (const outcome of all)
        yield 'passedOver' in outcome ? outcome : { ...outcome, result: results.next().value! };
    },
  };
}

/** Results with their files as the baseline names them: relative to its own folder, wherever the run was started. */
function namedFrom(folder: string, outcomes: readonly Outcome[], cwd: string): readonly FileResult[] {
  return outcomes.flatMap((outcome) => {
    if ('passedOver' in outcome) return [];
    const { result } = outcome;
    return [{ ...result, file: slashed(relative(folder, resolve(cwd, result.file))) }];
  });
}

/**
 * Which entries a run can find again: those of rules that are on, and of rules that compare replies only if all
 * files were read. A rule that is nowhere any more is looked for, so that its entries go; a plugin’s may be left out.
 */
function seeker({ rules, whole, session }: Prepared): Reach['looksFor'] {
  const on = new Map(rules.map((rule) => [rule.id, rule]));
  return ({ rule: id }) => {
    const rule = on.get(id);
    if (rule) return whole || rule.looksAt !== 'library';
    return !session.settings.rules.has(id) && (id.startsWith('phrases/') || !id.includes('/'));
  };
}

interface Settled {
  readonly results: readonly FileResult[];
  readonly report: BaselineReport;
}

function settle(
  before: Baseline | undefined,
  results: readonly FileResult[],
  { file, update }: BaselineInit,
  looksFor: Reach['looksFor'],
): Settled {
  const isGone = (name: string): boolean => !existsSync(resolve(dirname(file), name));
  const compared = compareBaseline(before ?? new Map(), results, { isGone, looksFor });
  const { stale, moved, fresh, kept } = compared;
  if (update === 'no')
    return { results: compared.results, report: { stale, moved, fresh, written: undefined } };
  const takesAll = update === 'grow' || before === undefined;
  const after = takesAll ? grown(kept, compared.results) : kept;
  writeBaseline(file, printBaseline(after));
  const report = {
    stale,
    moved,
    fresh: takesAll ? 0 : fresh,
    written: [...after.values()].flat().length,
  };
  return {
    results: takesAll ? compareBaseline(after, results, { isGone, looksFor }).results : compared.results,
    report,
  };
}

/** Undefined: it is not there, and is to be written. */
function readBaseline({ file, update }: BaselineInit): Baseline | undefined {
  if (update !== 'no' && !existsSync(file)) return undefined;
  const read = readText(file);
  if ('problem' in read) {
    const way = read.problem.kind === 'missing' ? ' To write it now, add --update-baseline.' : '';
    throw new BaselineFault(`The baseline ${file}: ${read.problem.message}${way}`);
  }
  try {
    return parseBaseline(read.text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const way = 'Mend it, or delete it and write it anew with --update-baseline.';
    throw new BaselineFault(`The baseline ${file} could not be read: ${said}. ${way}`);
  }
}
