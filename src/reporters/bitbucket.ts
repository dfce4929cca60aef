import type { Finding } from '../model/finding.ts';
import { hash } from '../model/hash.ts';
import { linesOf } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Reporter } from '../model/reporter.ts';
import type { Totals } from '../model/result.ts';
import { counted, reported } from './counts.ts';
import { crop } from './crop.ts';
import { keysOf } from './keys.ts';
import { json, oneLine } from './neutralise.ts';
import { quotaOf } from './quota.ts';
import { problemPlace } from './where.ts';

/** Bitbucket takes 1,000 annotations a report, 100 a request, 450 characters a summary, 2,000 for its details. */
const [LIMIT, BATCH, SUMMARY, DETAILS] = [1000, 100, 450, 2000];

/** Bitbucket Code Insights: the body of the report, and its annotations in batches, each the body of one request. */
export const bitbucket: Reporter = {
  name: 'bitbucket',
  summary: 'Bitbucket Code Insights: a report and batches of annotations',
  begin(run) {
    const quota = quotaOf(LIMIT);
    const keyOf = keysOf();
    const entries: string[] = [];
    return {
      head: '',
      writing: {
        file(result, text) {
          for (const problem of result.problems) {
            entries.push(...quota.offer('error', () => json(problemAnnotation(problem, result.file, text))));
          }
          for (const finding of reported(result, run)) {
            const key = keyOf(finding);
            entries.push(...quota.offer(finding.severity, () => json(annotation(finding, result.file, key))));
          }
          return '';
        },
        end: (totals) => document(totals, [...entries, ...quota.rest()], quota.leftOut()),
      },
    };
  },
};

function document(totals: Totals, entries: readonly string[], leftOut: number): string {
  const batches: string[] = [];
  for (let i = 0; i < entries.length; i += BATCH)
    batches.push(`[\n${entries.slice(i, i + BATCH).join(',\n')}\n]`);
  return `{\n"report": ${json(report(totals, leftOut))},\n"annotations": [${batches.join(',\n')}]\n}\n`;
}

function report(totals: Totals, leftOut: number): object {
  const failed = totals.errors + totals.problems > 0;
  const more = leftOut > 0 ? ` ${leftOut} more are left out here.` : '';
  return {
    title: 'replylint',
    details: `${counted(totals)}.${more}`,
    report_type: 'BUG',
    reporter: 'replylint',
    result: failed ? 'FAILED' : 'PASSED',
    data: [
      { title: 'Errors', type: 'NUMBER', value: totals.errors },
      { title: 'Warnings', type: 'NUMBER', value: totals.warnings },
      { title: 'Replies', type: 'NUMBER', value: totals.replies },
    ],
  };
}

function annotation(finding: Finding, path: string, key: string): object {
  const isError = finding.severity === 'error';
  const details = oneLine(`${finding.why} ${finding.instead} (${finding.rule})`);
  return {
    external_id: key,
    annotation_type: isError ? 'BUG' : 'CODE_SMELL',
    severity: isError ? 'HIGH' : 'LOW',
    summary: crop(oneLine(finding.message), SUMMARY),
    details: crop(details, DETAILS),
    path,
    line: finding.start.line,
  };
}

function problemAnnotation(problem: Problem, path: string, text = ''): object {
  const { line } = problemPlace(problem, linesOf(text)).start;
  return {
    external_id: hash(`${path}\0${line}`) + hash(problem.message),
    annotation_type: 'BUG',
    severity: 'CRITICAL',
    summary: crop(oneLine(problem.message), SUMMARY),
    path,
    line,
  };
}
