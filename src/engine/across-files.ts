import { type Finding, sentenceKey } from '../model/finding.ts';
import type { FileResult } from '../model/result.ts';

/**
 * Says of the same fault in the same words of several files where it stands first, and there where else it stands:
 * it is one decision. All findings stay; silenced ones take no part.
 */
export function acrossFiles<R extends FileResult>(results: readonly R[]): readonly R[] {
  const firsts = new Map<string, Spread>();
  for (const { file, findings } of results) for (const finding of findings) note(firsts, file, finding);
  return results.map((result) => ({
    ...result,
    findings: result.findings.map((finding) => told(finding, result.file, firsts.get(keyOf(finding)))),
  }));
}

type Elsewhere = NonNullable<Finding['sameAs']>;

/** A fault: where it was found first, and in which other files after that. */
interface Spread {
  readonly finding: Finding;
  readonly at: Elsewhere;
  readonly again: Elsewhere[];
}

function note(firsts: Map<string, Spread>, file: string, finding: Finding): void {
  if (finding.suppressed) return;
  const at = { file, line: finding.start.line };
  const first = firsts.get(keyOf(finding));
  if (!first) firsts.set(keyOf(finding), { finding, at, again: [] });
  else if (first.at.file !== file) first.again.push(at);
}

function told(given: Finding, file: string, first: Spread | undefined): Finding {
  const { sameAs: _before, again: _places, ...finding } = given;
  if (!first || finding.suppressed || first.again.length === 0) return finding;
  if (first.at.file !== file) return { ...finding, sameAs: first.at };
  return first.finding === given ? { ...finding, again: first.again } : finding;
}

/** What stands below another finding is told with that one, and a warning is no error. */
function keyOf(finding: Finding): string {
  return `${finding.severity}\0${finding.under?.rule ?? ''}\0${sentenceKey(finding)}`;
}
