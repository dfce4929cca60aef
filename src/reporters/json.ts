import type { Finding } from '../model/finding.ts';
import { type Lines, linesOf } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Edit, Remedy } from '../model/remedy.ts';
import type { Reporter, Run } from '../model/reporter.ts';
import type { FileResult } from '../model/result.ts';
import { reported } from './counts.ts';
import { openList } from './list.ts';
import { json as neutral, oneLine } from './neutralise.ts';
import { absolutePath, problemPlace } from './where.ts';

/** ESLint's result array, one file a line; each message also says its reply, its reason and its way out. */
export const json: Reporter = {
  name: 'json',
  summary: 'ESLint’s result array, for programs',
  begin(run) {
    const list = openList();
    return {
      head: '[',
      writing: {
        file: (result, text) => list([neutral(eslintResult(result, text, run))]),
        end: () => '\n]\n',
      },
    };
  },
};

/** One entry of ESLint's result array, as its Node API documents it; ranges count without a byte order mark. */
function eslintResult(result: FileResult, text: string | undefined, run: Run): object {
  const source = sourceOf(text);
  const counted = result.findings.filter((finding) => finding.suppressed === undefined);
  const of = (severity: Finding['severity']): readonly Finding[] =>
    counted.filter((finding) => finding.severity === severity);
  const fatal = result.problems.length;
  return {
    filePath: absolutePath(result.file, run),
    messages: messages(result, source, run),
    suppressedMessages: result.findings.flatMap((finding) => suppressedMessage(finding, source)),
    errorCount: of('error').length + fatal,
    fatalErrorCount: fatal,
    warningCount: of('warn').length,
    fixableErrorCount: of('error').filter(isFixable).length,
    fixableWarningCount: of('warn').filter(isFixable).length,
    ...(result.output === undefined ? {} : { output: result.output }),
    usedDeprecatedRules: [],
  };
}

function messages(result: FileResult, source: Source, run: Run): object[] {
  return [
    ...result.problems.map((problem) => fatalMessage(problem, source)),
    ...reported(result, run).map((finding) => message(finding, source)),
  ];
}

/** One message of ESLint's array a line, each with its `filePath`. */
export const ndjson: Reporter = {
  name: 'ndjson',
  summary: 'One finding a line, as JSON',
  begin: (run) => ({
    head: '',
    writing: {
      file(result, text) {
        const filePath = absolutePath(result.file, run);
        const lines = messages(result, sourceOf(text), run).map((said) => neutral({ filePath, ...said }));
        return lines.map((line) => `${line}\n`).join('');
      },
      end: () => '',
    },
  }),
};

interface Source {
  readonly text: string;
  readonly lines: Lines;
  /** Length of the byte order mark, which ESLint's ranges leave out. */
  readonly mark: number;
}

function sourceOf(text = ''): Source {
  return { text, lines: linesOf(text), mark: text.startsWith('\uFEFF') ? 1 : 0 };
}

function isFixable(finding: Finding): boolean {
  return finding.remedies.some((remedy) => remedy.grade === 'safe');
}

function message(finding: Finding, source: Source): object {
  const { rule, kind, severity, start, end, reply, remedies, under } = finding;
  const safe = remedies.find((remedy) => remedy.grade === 'safe');
  const others = remedies.filter((remedy) => remedy !== safe);
  return {
    ruleId: rule,
    severity: severity === 'error' ? 2 : 1,
    message: oneLine(finding.message),
    messageId: kind,
    kind,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    reply: { id: reply.id, title: reply.title },
    why: oneLine(finding.why),
    instead: oneLine(finding.instead),
    fingerprint: finding.fingerprint,
    ...(under === undefined ? {} : { under }),
    ...(safe === undefined ? {} : { fix: fixOf(safe, source) }),
    ...(others.length === 0 ? {} : { suggestions: others.map((remedy) => suggestion(remedy, source)) }),
  };
}

function suggestion(remedy: Remedy<'file'>, source: Source): object {
  return { desc: oneLine(remedy.label), fix: fixOf(remedy, source) };
}

/** ESLint knows one range a fix: the edits and what stands between them become one. */
function fixOf({ edits }: Remedy<'file'>, { text, mark }: Source): object {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const first = sorted[0]!.span.start;
  let at = first;
  const pieces = sorted.map((edit: Edit<'file'>) => {
    const between = text.slice(at, edit.span.start);
    at = edit.span.end;
    return between + edit.text;
  });
  return { range: [first - mark, at - mark], text: pieces.join('') };
}

function suppressedMessage(finding: Finding, source: Source): object[] {
  if (finding.suppressed === undefined) return [];
  const { reason, known } = finding.suppressed;
  // The words of ESLint: `file` is a list of known findings beside the sources.
  const suppression = { kind: known ? 'file' : 'directive', justification: oneLine(reason) };
  return [{ ...message(finding, source), suppressions: [suppression] }];
}

function fatalMessage(problem: Problem, { lines }: Source): object {
  const { start, end } = problemPlace(problem, lines);
  return {
    ruleId: null,
    fatal: true,
    severity: 2,
    message: oneLine(problem.message),
    messageId: problem.kind,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
