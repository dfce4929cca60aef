import type { Finding } from '../model/finding.ts';
import { type Lines, linesOf } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Remedy } from '../model/remedy.ts';
import type { Reporter, Run } from '../model/reporter.ts';
import type { FileResult } from '../model/result.ts';
import { type ByteColumns, byteColumnsOf } from './byte-columns.ts';
import { reported, told } from './counts.ts';
import { openList } from './list.ts';
import { json, oneLine } from './neutralise.ts';
import { problemPlace } from './where.ts';

const SOURCE = { name: 'replylint' };

/** reviewdog's diagnostics as one document. */
export const rdjson: Reporter = {
  name: 'rdjson',
  summary: 'reviewdog, one document',
  begin(run) {
    const list = openList();
    return {
      head: `{"source": ${json(SOURCE)}, "diagnostics": [`,
      writing: {
        file: (result, text) => list(diagnostics(result, text, run).map((diagnostic) => json(diagnostic))),
        end: () => '\n]}\n',
      },
    };
  },
};

/** reviewdog's diagnostics, one a line. */
export const rdjsonl: Reporter = {
  name: 'rdjsonl',
  summary: 'reviewdog, one diagnostic a line',
  begin: (run) => ({
    head: '',
    writing: {
      file: (result, text) =>
        diagnostics(result, text, run)
          .map((one) => `${json({ source: SOURCE, ...one })}\n`)
          .join(''),
      end: () => '',
    },
  }),
};

interface Page {
  readonly path: string;
  readonly lines: Lines;
  readonly columns: ByteColumns;
}

function diagnostics(result: FileResult, text = '', run: Run): object[] {
  const lines = linesOf(text);
  const page = { path: result.file, lines, columns: byteColumnsOf(text, lines) };
  return [
    ...result.problems.map((problem) => problemDiagnostic(problem, page)),
    ...reported(result, run).map((finding) => diagnostic(finding, page)),
  ];
}

function diagnostic(finding: Finding, { path, lines, columns }: Page): object {
  const range = { start: columns(finding.start), end: columns(finding.end) };
  const suggestions = finding.remedies.flatMap((remedy) => suggestion(remedy, { path, lines, columns }));
  return {
    message: oneLine(told(finding)),
    location: { path, range },
    severity: finding.severity === 'error' ? 'ERROR' : 'WARNING',
    code: { value: finding.rule },
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
}

/** reviewdog takes one range a suggestion, so a remedy of several edits is left to its words. */
function suggestion({ edits }: Remedy<'file'>, { lines, columns }: Page): object[] {
  if (edits.length > 1) return [];
  const [{ span, text }] = edits;
  return [{ range: { start: columns(lines.place(span.start)), end: columns(lines.place(span.end)) }, text }];
}

function problemDiagnostic(problem: Problem, { path, lines, columns }: Page): object {
  const range = { start: columns(problemPlace(problem, lines).start) };
  return {
    message: oneLine(problem.message),
    location: problem.span === undefined ? { path } : { path, range },
    severity: 'ERROR',
    code: { value: 'could-not-be-checked' },
  };
}
