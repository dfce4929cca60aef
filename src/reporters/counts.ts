import type { Finding } from '../model/finding.ts';
import type { Run } from '../model/reporter.ts';
import type { FileResult, Totals } from '../model/result.ts';

/** The findings of a file that a report names: no exceptions, and under `--quiet` errors alone. */
export function reported(result: FileResult, run: Pick<Run, 'quiet'>): readonly Finding[] {
  return result.findings.filter(
    (finding) => finding.suppressed === undefined && (!run.quiet || finding.severity === 'error'),
  );
}

/** `1 error`, `2 saved replies`. */
export function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : plural(noun)}`;
}

/** `macros`, `saved replies`, `fixes`. */
export function plural(noun: string): string {
  if (/(?:[sxz]|[cs]h)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** The word for a severity, as people and CI know it. */
export function severityWord(finding: Finding): 'error' | 'warning' {
  return finding.severity === 'error' ? 'error' : 'warning';
}

/** `2 errors and 1 warning`, naming only what there is; `no findings` if there is nothing. */
export function counted(totals: Pick<Totals, 'errors' | 'warnings'>): string {
  const { errors, warnings } = totals;
  const parts = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : ''];
  return parts.filter((part) => part !== '').join(' and ') || 'no findings';
}

/** What each kind of finding does to a check, for those that are there. */
export function consequence({ errors, warnings }: Pick<Totals, 'errors' | 'warnings'>): string {
  if (errors > 0 && warnings > 0) return 'Errors block, warnings do not.';
  if (errors > 0) return 'Errors block.';
  return warnings > 0 ? 'Warnings do not block.' : '';
}

/** Message, reason and way out as the sentences of one text. */
export function told(finding: Finding): string {
  return [finding.message, finding.why, finding.instead].filter((text) => text !== '').join(' ');
}
