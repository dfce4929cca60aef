import type { Drawing } from './drawing.ts';
import type { Finding } from './finding.ts';
import type { Notice, Problem } from './problem.ts';

/** What linting one file gave. */
export interface FileResult {
  /** Relative to the working folder, with `/`. */
  readonly file: string;
  /** How many replies were read and judged, and how many were passed over as switched off. */
  readonly replies: {
    readonly linted: number;
    readonly inactive: number;
    /** Of those judged, the ones in a language whose words no rule reads. Left out: none. */
    readonly wordless?: number;
  };
  /** Ids of the helpdesks that its replies are for, as far as they are known. Left out: none is. */
  readonly platforms?: readonly string[];
  /** By place; suppressed ones too. */
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  readonly problems: readonly Problem[];
  /** The text with its fixes, where they are not written to the disk; the findings are what is left then. */
  readonly output?: string;
  /** Its replies as their readers see them. Left out: no report draws them. */
  readonly drawings?: readonly Drawing[];
}

/** Counts of a run. */
export interface Totals {
  readonly files: number;
  readonly replies: number;
  readonly errors: number;
  readonly warnings: number;
  readonly problems: number;
  /** What the helpdesk of the files that went by calls a template; left out: as the run said before them. */
  readonly template?: string;
}
