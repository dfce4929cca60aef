import type { Finding } from './finding.ts';
import type { Notice, Problem } from './problem.ts';

/** What linting one file gave. */
export interface FileResult {
  /** Relative to the working folder, with `/`. */
  readonly file: string;
  /** How many replies were read and judged, and how many were passed over as switched off. */
  readonly replies: { readonly linted: number; readonly inactive: number };
  /** By place; suppressed ones too. */
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  readonly problems: readonly Problem[];
}

/** Counts of a run. */
export interface Totals {
  readonly files: number;
  readonly replies: number;
  readonly errors: number;
  readonly warnings: number;
  readonly problems: number;
}
