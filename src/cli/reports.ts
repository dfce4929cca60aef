import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import {
  type FileResult,
  hint,
  type Paint,
  type Reporter,
  type Run,
  type Totals,
  type Writing,
} from '../index.ts';
import { reporters } from '../reporters/index.ts';
import { wantsColor } from './color.ts';
import { type Io, write } from './io.ts';
import type { FileOptions, ReportOptions } from './options.ts';
import { painted, unpainted } from './paint.ts';
import { UsageFault } from './usage.ts';

/** A report that was asked for. */
export interface Wanted {
  readonly reporter: Reporter;
  /** Absolute; undefined: stdout. */
  readonly file: string | undefined;
}

/** The reports of a run; every step writes what it returns before the next one begins. */
export interface Reports {
  /** True: what went wrong with a file is on the screen already. */
  readonly onScreen: boolean;
  /** True: a report draws replies, so results have to bring their drawings. */
  readonly draws: boolean;
  file(result: FileResult, text: string | undefined): Promise<void>;
  end(totals: Totals): Promise<void>;
}

/** Reads `--format` and `--output-file`. Throws `UsageFault`. */
export function wantedReports(
  { format = ['stylish'], outputFile }: ReportOptions,
  cwd: string,
): readonly Wanted[] {
  const wanted = format.map((written) => wantedReport(written, cwd));
  const last = wanted.pop()!;
  wanted.push(outputFile === undefined ? last : { ...last, file: resolve(cwd, outputFile) });
  const names = wanted.filter(({ file }) => file === undefined).map(({ reporter }) => reporter.name);
  if (names.length > 1) {
    throw new UsageFault(
      `Two reports (${names.join(', ')}) would be mixed on the screen. Give one a file: --format ${names[1]}=FILE`,
    );
  }
  return wanted;
}

/** The reports of a run that prints a diff: those that go into files. Throws `UsageFault` for any other. */
export function besideDiff(options: ReportOptions, { cwd }: Io): readonly Wanted[] {
  if (options.format === undefined && options.outputFile === undefined) return [];
  const wanted = wantedReports(options, cwd);
  const mixed = wanted.find(({ file }) => file === undefined)?.reporter.name;
  if (mixed === undefined) return wanted;
  throw new UsageFault(
    `The report (${mixed}) and the diff would be mixed on the screen. Give the report a file: --format ${mixed}=FILE`,
  );
}

function wantedReport(written: string, cwd: string): Wanted {
  const [name = ''] = written.split('=', 1);
  const reporter = Object.hasOwn(reporters, name) ? reporters[name] : undefined;
  if (!reporter) throw new UsageFault(`There is no format “${name}”.${hint(name, Object.keys(reporters))}`);
  const file = written.slice(name.length + 1);
  if (written.endsWith('=')) throw new UsageFault(`--format ${name}= names no file.`);
  return { reporter, file: file === '' ? undefined : resolve(cwd, file) };
}

/** Begins the reports. Throws `UsageFault` if a file cannot be written. */
export async function openReports(
  wanted: readonly Wanted[],
  run: Omit<Run, 'paint'>,
  options: FileOptions,
  io: Io,
): Promise<Reports> {
  const open = await Promise.all(wanted.map((each) => openReport(each, run, options, io)));
  const each = async (text: (writing: Writing) => string): Promise<void> => {
    for (const { writing, stream } of open) await write(stream, text(writing));
  };
  return {
    onScreen: wanted.some(({ reporter, file }) => reporter.name === 'stylish' && file === undefined),
    draws: wanted.some(({ reporter }) => reporter.draws === true),
    file: (result, text) => each((writing) => writing.file(result, text)),
    async end(totals) {
      await each((writing) => writing.end(totals));
      for (const { stream } of open) if (stream !== io.stdout) await closed(stream);
    },
  };
}

async function openReport({ reporter, file }: Wanted, run: Omit<Run, 'paint'>, options: FileOptions, io: Io) {
  const stream = file === undefined ? io.stdout : await createFile(file, reporter.name === 'summary');
  const paint = await paintFor(reporter, file, options, io);
  const { head, writing } = reporter.begin({ ...run, paint });
  await write(stream, head);
  return { stream, writing };
}

async function paintFor(
  { name }: Reporter,
  file: string | undefined,
  { color }: FileOptions,
  io: Io,
): Promise<Paint> {
  const colored = name === 'stylish' && file === undefined && wantsColor(io, io.stdout, color);
  return colored ? painted() : unpainted;
}

/** Opens a file for a report; the summary of a job is one file for all its steps, so what is in it stays. */
function createFile(path: string, append: boolean): Promise<Writable> {
  return new Promise((done, failed) => {
    const fault = (error: Error): void =>
      failed(new UsageFault(`The report could not be written to ${path}: ${error.message}`));
    try {
      mkdirSync(dirname(path), { recursive: true });
    } catch (error) {
      return fault(error as Error);
    }
    const stream = createWriteStream(path, { flags: append ? 'a' : 'w' });
    stream.once('error', fault);
    stream.once('open', () => {
      stream.off('error', fault);
      done(stream);
    });
  });
}

function closed(stream: Writable): Promise<void> {
  return new Promise((done) => stream.end(() => done()));
}
