import type { FileResult, Totals } from './result.ts';
import type { Rule } from './rule.ts';

/** How a report is painted: a table of functions, chalk's on a terminal, the identity elsewhere. */
export type Paint = Readonly<
  Record<'error' | 'warn' | 'dim' | 'bold' | 'underline' | 'good' | 'accent', (text: string) => string>
>;

/** What a reporter knows before the first file. */
export interface Run {
  readonly version: string;
  /** Absolute path of the working folder, with `/`. */
  readonly cwd: string;
  /** ISO 8601, from outside: reporters have no clock. */
  readonly time: string;
  /** Columns of the terminal, 80 elsewhere. */
  readonly width: number;
  readonly paint: Paint;
  /** Rules that are switched on, for reports that list them. */
  readonly rules: readonly Rule[];
  /** What the platform of these files calls a template (`macro`). */
  readonly template: string;
  /** Errors only (`--quiet`): what is shown; counts are of all. */
  readonly quiet: boolean;
}

/** A report in the making: what each step returns is written at once, so that reports stream. */
export interface Writing {
  /** `text` is the source of the file, for excerpts; undefined if it could not be read. */
  file(result: FileResult, text: string | undefined): string;
  end(totals: Totals): string;
}

/** Findings to text, pure. */
export interface Reporter {
  readonly name: string;
  /** One line for `--help`. */
  readonly summary: string;
  /** True: it draws replies, so results are handed to it with their `drawings`. */
  readonly draws?: true;
  /** Says what comes first, and gives the two steps that follow. */
  begin(run: Run): { readonly head: string; readonly writing: Writing };
}
