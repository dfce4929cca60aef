import { linesOf } from '../model/place.ts';
import type { Reporter, Run } from '../model/reporter.ts';
import type { FileResult } from '../model/result.ts';
import { reported, severityWord, told } from './counts.ts';
import { tap as escaped, json, oneLine } from './neutralise.ts';
import { problemPlace } from './where.ts';

/** TAP 13: a test point a file, which fails on errors; what was found stands in its YAML block. */
export const tap: Reporter = {
  name: 'tap',
  summary: 'Test Anything Protocol, one test a file',
  begin(run) {
    let points = 0;
    return {
      head: 'TAP version 13\n',
      writing: {
        file: (result, text) => point(result, ++points, details(result, text, run)),
        end: () => `1..${points}\n`,
      },
    };
  },
};

function point({ file, findings, problems }: FileResult, number: number, found: readonly object[]): string {
  const blocks = findings.some((finding) => finding.severity === 'error' && finding.suppressed === undefined);
  const verdict = blocks || problems.length > 0 ? 'not ok' : 'ok';
  const line = `${verdict} ${number} - ${escaped(file)}\n`;
  if (found.length === 0) return line;
  // JSON is YAML: what a template says needs no quoting rules of its own.
  return `${line}  ---\n  findings:\n${found.map((one) => `    - ${json(one)}\n`).join('')}  ...\n`;
}

function details(result: FileResult, text: string | undefined, run: Run): object[] {
  const lines = linesOf(text ?? '');
  const problems = result.problems.map((problem) => {
    const { line, column } = problemPlace(problem, lines).start;
    return { severity: 'error', message: oneLine(problem.message), line, column };
  });
  const findings = reported(result, run).map((finding) => {
    const { line, column } = finding.start;
    return {
      severity: severityWord(finding),
      message: oneLine(told(finding)),
      line,
      column,
      rule: finding.rule,
    };
  });
  return [...problems, ...findings];
}
