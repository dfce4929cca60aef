import { resolve } from 'node:path';
import { BaselineFault, type BaselineReport, type OpenBaseline, openBaseline } from '../node/index.ts';
import { count } from '../reporters/counts.ts';
import type { Io } from './io.ts';
import type { FileOptions, ScopeOptions } from './options.ts';
import { say } from './say.ts';
import { narrows } from './scope.ts';
import { UsageFault } from './usage.ts';

/** How many entries that are gone are named before the rest is only counted. */
const mostStale = 10;

/** Opens the baseline of a run; undefined: it has none. Throws `UsageFault`. */
export function baselineOf(options: ScopeOptions, io: Io): OpenBaseline | undefined {
  const { baseline, updateBaseline = false, grow = false } = options;
  if (grow && !updateBaseline) throw new UsageFault('--grow is for --update-baseline. Add that.');
  if (updateBaseline && baseline === undefined)
    throw new UsageFault('--update-baseline wants to know which file: add --baseline FILE.');
  if (updateBaseline && narrows(options))
    throw new UsageFault(
      'A baseline is updated by a run over all files: leave out --staged, --changed or --files-from.',
    );
  if (baseline === undefined) return undefined;
  const update = grow ? 'grow' : updateBaseline ? 'shrink' : 'no';
  try {
    return openBaseline({ file: resolve(io.cwd, baseline), cwd: io.cwd, update });
  } catch (error) {
    throw error instanceof BaselineFault ? new UsageFault(error.message) : error;
  }
}

/** Says what became of the baseline. */
export async function sayBaseline(
  report: BaselineReport,
  { baseline = '', debug = false }: ScopeOptions & FileOptions,
  io: Io,
): Promise<void> {
  const { stale, moved, fresh, written } = report;
  const entries = count(stale.length, 'known finding');
  if (written !== undefined) {
    const parts = [`${baseline} has ${count(written, 'known finding')}.`];
    if (stale.length > 0) parts.push(`Taken out: ${stale.length}.`);
    if (moved > 0) parts.push(`Moved to another file: ${moved}.`);
    if (fresh > 0) parts.push(`New, so not taken in: ${fresh}; --grow would.`);
    await say(parts.join(' '), io);
  } else if (stale.length > 0) {
    await say(
      `${entries} of ${baseline} ${stale.length === 1 ? 'is' : 'are'} gone. --update-baseline takes out:`,
      io,
    );
  }
  const named = debug ? stale : stale.slice(0, mostStale);
  for (const { file, known } of named)
    await say(`  ${file}: ${known.rule} “${known.quote.slice(0, 80)}”`, io);
  if (named.length < stale.length)
    await say(`  and ${stale.length - named.length} more; --debug names them all.`, io);
}
