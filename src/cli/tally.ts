import type { Notice, Problem, Totals } from '../index.ts';
import type { Outcome } from '../node/index.ts';

/** What a run comes to, file by file; counts are of all findings, not of lines on the screen. */
export interface Tally extends Totals {
  files: number;
  replies: number;
  errors: number;
  warnings: number;
  problems: number;
  /** Files of a walk that hold no reply, with the reason. */
  readonly passedOver: { readonly file: string; readonly why: string }[];
  readonly faults: { readonly file: string; readonly problem: Problem }[];
  /** By what they are about, so that each is said once. */
  readonly notices: Map<string, { readonly notice: Notice; readonly files: string[] }>;
  /** Ids of the helpdesks of the replies. */
  readonly platforms: Set<string>;
}

/** A tally before the first file; `notices` are those of the settings. */
export function newTally(notices: readonly Notice[]): Tally {
  const tally: Tally = {
    files: 0,
    replies: 0,
    errors: 0,
    warnings: 0,
    problems: 0,
    passedOver: [],
    faults: [],
    notices: new Map(),
    platforms: new Set(),
  };
  note(tally, notices);
  return tally;
}

/** Adds what became of one file. */
export function count(tally: Tally, outcome: Outcome): void {
  if ('passedOver' in outcome) {
    tally.passedOver.push({ file: outcome.passedOver, why: outcome.why });
    return;
  }
  const { file, replies, findings, notices, problems, platforms = [] } = outcome.result;
  tally.files++;
  tally.replies += replies.linted;
  tally.problems += problems.length;
  for (const { severity, suppressed } of findings) {
    if (!suppressed) tally[severity === 'error' ? 'errors' : 'warnings']++;
  }
  for (const problem of problems) tally.faults.push({ file, problem });
  for (const platform of platforms) tally.platforms.add(platform);
  note(tally, notices, file);
}

function note({ notices }: Tally, more: readonly Notice[], file?: string): void {
  for (const notice of more) {
    const key = `${notice.id}\n${notice.config ?? notice.message}`;
    const { files = [] } = notices.get(key) ?? {};
    if (file !== undefined) files.push(file);
    notices.set(key, { notice, files });
  }
}
