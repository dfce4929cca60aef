import { type Notice, platforms } from '../index.ts';
import { lintFiles, type Prepared, prepare } from '../node/index.ts';
import type { Io } from './io.ts';
import { type FileOptions, type ReportOptions, runInit } from './options.ts';
import { createProgress } from './progress.ts';
import { sayDetails, sayMeantCommand, sayNothingFound, sayNotices, sayProblems } from './remarks.ts';
import { openReports, type Reports, wantedReports } from './reports.ts';
import { say } from './say.ts';
import { count, newTally, type Tally } from './tally.ts';
import { version } from './version.ts';

/** The command that checks replies. Gives the exit status. */
export async function lint(
  paths: readonly string[],
  options: FileOptions & ReportOptions,
  io: Io,
): Promise<number> {
  const wanted = wantedReports(options, io.cwd);
  const prepared = await prepare(runInit(paths, options, io));
  const run = {
    version,
    cwd: prepared.session.settings.cwd,
    time: io.now.toISOString(),
    width: io.stdout.columns ?? 80,
    rules: prepared.rules,
    template: templateWord(prepared),
    quiet: options.quiet ?? false,
  };
  const reports = await openReports(wanted, run, options, io);
  const tally = await report(prepared, reports, io);
  if (!io.signal.aborted) await reports.end(tally);
  await remark(tally, prepared, reports, options, io);
  await sayMeantCommand(paths, tally, io);
  const nothingRead = prepared.units.length + prepared.ignored.length === 0;
  return nothingRead ? 2 : status(tally, options, io);
}

function ignoredNotice(file: string): Notice {
  const message = `“${file}” is ignored by your settings, so it was not read. --no-ignore reads it.`;
  return { id: `ignored ${file}`, message };
}

/** What the helpdesk of these files calls a template. */
export function templateWord({ session }: Prepared): string {
  return platforms.get(session.settings.platform ?? '')?.template ?? 'template';
}

/** Writes every file's part of the reports as soon as it is known. */
async function report(prepared: Prepared, reports: Reports, io: Io): Promise<Tally> {
  const tally = newTally([...prepared.ignored.map(ignoredNotice), ...prepared.notices]);
  const progress = createProgress(io);
  let done = 0;
  for await (const outcome of lintFiles(prepared, io.signal)) {
    await progress.step(++done, prepared.units.length);
    count(tally, outcome);
    if ('passedOver' in outcome) continue;
    await progress.clear();
    await reports.file(outcome.result, outcome.text);
  }
  await progress.clear();
  return tally;
}

async function remark(
  tally: Tally,
  prepared: Prepared,
  reports: Reports,
  options: FileOptions,
  io: Io,
): Promise<void> {
  if (io.signal.aborted) return;
  if (!reports.onScreen) await sayProblems(tally, io);
  await sayNotices(tally, io, options.debug ?? false);
  await sayNothingFound(tally, prepared, io);
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
