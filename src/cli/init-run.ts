import type { FileResult, Notice, Observed } from '../index.ts';
import { lintFiles, observeFiles, prepare } from '../node/index.ts';
import type { Io } from './io.ts';
import { createProgress } from './progress.ts';
import { version } from './version.ts';

/** Looks into files without judging them, whatever settings there are. */
export async function observe(paths: readonly string[], io: Io): Promise<readonly Observed[]> {
  const observed: Observed[] = [];
  for await (const file of observeFiles(await prepare({ ...runOf(io), paths, config: false })))
    observed.push(file);
  return observed;
}

/** What to judge, and under which settings; left out: those of the folder. */
interface Scope {
  readonly paths: readonly string[];
  readonly config?: false;
  readonly platform?: string | undefined;
}

/** Judges files to their end. Throws what `io.signal` was aborted with. */
export async function lintAll(scope: Scope, io: Io): Promise<readonly FileResult[]> {
  const prepared = await prepare({ ...runOf(io), ...scope });
  const progress = createProgress(io);
  const results: FileResult[] = [];
  let done = 0;
  for await (const outcome of lintFiles(prepared, io.signal)) {
    await progress.step(++done, prepared.units.length);
    if ('result' in outcome) results.push(outcome.result);
  }
  await progress.clear();
  io.signal.throwIfAborted();
  return results;
}

/** More files than these without a reply are no export that somebody meant. */
const MOST_FILES = 20;

/** What files in which no reply was found leave open, such as which column is sent. */
export async function openQuestions(paths: readonly string[], io: Io): Promise<readonly Notice[]> {
  const { units } = await prepare({ ...runOf(io), paths, config: false });
  if (units.length === 0 || units.length > MOST_FILES) return [];
  const results = await lintAll({ paths: units.map(({ path }) => path), config: false }, io);
  return results.flatMap(({ notices }) => notices);
}

function runOf(io: Io) {
  return { cwd: io.cwd, version, today: io.now.toISOString().slice(0, 10) };
}
