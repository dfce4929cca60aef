import { type Notice, platforms } from '../index.ts';
import { drawn, lintFiles, type OpenBaseline, type Prepared, prepare } from '../node/index.ts';
import { type Fixes, type FixOptions, fixingOf, openFixes } from './fixes.ts';
import type { Io } from './io.ts';
import { baselineOf, sayBaseline } from './known.ts';
import { type FileOptions, type ReportOptions, runInit, type ScopeOptions } from './options.ts';
import { createProgress } from './progress.ts';
import { sayDetails, sayMeantCommand, sayNothingFound, sayNotices, sayProblems } from './remarks.ts';
import { besideDiff, openReports, type Reports, wantedReports } from './reports.ts';
import { say } from './say.ts';
import { narrows, scopeOf } from './scope.ts';
import { count, newTally, type Tally } from './tally.ts';
import { version } from './version.ts';

/** The command that checks replies. Gives the exit status. */
export async function lint(
  paths: readonly string[],
  options: FileOptions & ReportOptions & ScopeOptions & FixOptions,
  io: Io,
): Promise<number> {
  const fixes = openFixes(paths, options, io);
  const wanted = options.diff ? besideDiff(options, io) : wantedReports(options, io.cwd);
  const baseline = baselineOf(options, io);
  const only = await scopeOf(options, io);
  const prepared = await prepare({ ...runInit(paths, options, io), only, fixing: fixingOf(options) });
  const run = {
    version,
    cwd: prepared.session.settings.cwd,
    time: io.now.toISOString(),
    width: io.stdout.columns ?? 80,
    rules: prepared.rules,
    template: templateWord(prepared),
    quiet: options.quiet ?? false,
  };
  const reports = await openReports(
    wanted,
    run,
    options,
    fixes.ownsStdout ? { ...io, stdout: io.stderr } : io,
  );
  // A hook names every file of a commit: that some are none of ours is no news.
  const ignored = options.forceExclude ? [] : prepared.ignored.map(ignoredNotice);
  const tally = await report(prepared, baseline, { reports, fixes, ignored }, io);
  if (!io.signal.aborted) await reports.end({ ...tally, ...templateOf(tally, prepared) });
  await remark(tally, prepared, reports, options, io);
  const hasDiff = await fixes.end();
  const told = baseline?.report();
  // Where only some files are read, what compares replies is not found again, and is not gone.
  if (told && !only) await sayBaseline(told, options, io);
  await sayMeantCommand(paths, tally, io);
  const nothingRead = !only && prepared.units.length + prepared.ignored.length === 0;
  if (nothingRead) return 2;
  return options.diff ? statusOfDiff(tally, hasDiff, options) : status(tally, options, io);
}

function ignoredNotice(file: string): Notice {
  const message = `“${file}” is ignored by your settings, so it was not read. --no-ignore reads it.`;
  return { id: `ignored ${file}`, message };
}

/** What the helpdesk of these files calls a template. */
export function templateWord({ session }: Prepared): string {
  return platforms.get(session.settings.platform ?? '')?.template ?? 'template';
}

/** The word of the helpdesk that all files turned out to be for, if the settings name none. */
function templateOf({ platforms: found }: Tally, { session }: Prepared): { readonly template?: string } {
  const [id, another] = found;
  if (id === undefined || another !== undefined || session.settings.platform) return {};
  const word = platforms.get(id)?.template;
  return word === undefined ? {} : { template: word };
}

/** Writes every file's part of the reports as soon as it is known. */
async function report(
  prepared: Prepared,
  baseline: OpenBaseline | undefined,
  {
    reports,
    fixes,
    ignored,
  }: { readonly reports: Reports; readonly fixes: Fixes; readonly ignored: readonly Notice[] },
  io: Io,
): Promise<Tally> {
  const tally = newTally([...ignored, ...prepared.notices]);
  const progress = createProgress(io);
  let done = 0;
  const linted = lintFiles(prepared, io.signal);
  const outcomes = baseline?.through(linted, prepared, io.signal) ?? linted;
  for await (const outcome of reports.draws ? drawn(outcomes, prepared) : outcomes) {
    await progress.step(++done, prepared.units.length);
    count(tally, outcome);
    if ('passedOver' in outcome) continue;
    await progress.clear();
    await fixes.take(outcome);
    await reports.file(outcome.result, outcome.text);
  }
  await progress.clear();
  return tally;
}

async function remark(
  tally: Tally,
  prepared: Prepared,
  reports: Reports,
  options: FileOptions & ScopeOptions,
  io: Io,
): Promise<void> {
  if (io.signal.aborted) return;
  if (!reports.onScreen) await sayProblems(tally, io);
  await sayNotices(tally, io, options.debug ?? false);
  if (!narrows(options)) await sayNothingFound(tally, prepared, io);
  if (options.debug) await sayDetails(tally, prepared, io);
}

/** 2: something could not be done; 1: an error or too many warnings; 0: clean. */
async function status(tally: Tally, { maxWarnings, exitZero }: ReportOptions, io: Io): Promise<number> {
  const tooMany = maxWarnings !== undefined && tally.warnings > maxWarnings;
  if (tooMany)
    await say(`There are ${tally.warnings} warnings, and --max-warnings allows ${maxWarnings}.`, io);
  if (tally.problems > 0) return 2;
  return (tally.errors > 0 || tooMany) && !exitZero ? 1 : 0;
}

/** 2: something could not be done; 1: something would be fixed. */
function statusOfDiff(tally: Tally, hasDiff: boolean, { exitZero }: ReportOptions): number {
  if (tally.problems > 0) return 2;
  return hasDiff && !exitZero ? 1 : 0;
}
