import type { Finding } from '../model/finding.ts';
import { type Lines, linesOf } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Remedy } from '../model/remedy.ts';
import type { Reporter, Run } from '../model/reporter.ts';
import type { FileResult } from '../model/result.ts';
import { reported, told } from './counts.ts';
import { lineHashes } from './line-hash.ts';
import { openList } from './list.ts';
import { json, oneLine } from './neutralise.ts';
import { type Quota, quotaOf } from './quota.ts';
import { describedRule, namedRule } from './sarif-rule.ts';
import { fileUri } from './where.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** GitHub refuses a run with more results. */
const LIMIT = 25_000;

/** SARIF 2.1.0 as GitHub code scanning takes it. */
export const sarif: Reporter = {
  name: 'sarif',
  summary: 'SARIF 2.1.0, for GitHub code scanning',
  begin(run) {
    const log = openLog(run);
    return {
      head: `{\n"$schema": ${json(SCHEMA)},\n"version": "2.1.0",\n"runs": [{\n"columnKind": "utf16CodeUnits",\n"results": [`,
      writing: {
        file: (result, text) => log.list(fileResults(result, text, log)),
        end: () => `${log.list(log.quota.rest())}\n],\n${tail(log)}}]\n}\n`,
      },
    };
  },
};

interface Log {
  readonly run: Run;
  readonly quota: Quota;
  /** Rule ids in the order of the rule list, with those that no loaded rule bears at the end. */
  readonly ruleIds: Map<string, number>;
  readonly notifications: object[];
  readonly list: (entries: readonly string[]) => string;
}

function openLog(run: Run): Log {
  const ruleIds = new Map(run.rules.map((rule, index) => [rule.id, index]));
  return { run, quota: quotaOf(LIMIT), ruleIds, notifications: [], list: openList() };
}

function fileResults(result: FileResult, text: string | undefined, log: Log): string[] {
  const lines = linesOf(text ?? '');
  for (const problem of result.problems) log.notifications.push(notification(problem, result.file, lines));
  const findings = [...reported(result, log.run), ...result.findings.filter((finding) => finding.suppressed)];
  if (findings.length === 0) return [];
  const github = text === undefined || isExport(result.file) ? undefined : lineHashes(text);
  const page: Page = { file: result.file, lines, hashes: github };
  return findings.flatMap((finding) => {
    const severity = finding.suppressed === undefined ? finding.severity : 'warn';
    return log.quota.offer(severity, () => json(resultOf(finding, page, log)));
  });
}

/** In an export the first hundred characters of a line are the same greeting in every macro. */
function isExport(file: string): boolean {
  return /\.(?:json|jsonl|ndjson|ya?ml|csv|tsv|xml)$/i.test(file);
}

interface Page {
  readonly file: string;
  readonly lines: Lines;
  readonly hashes: ReadonlyMap<number, string> | undefined;
}

function resultOf(finding: Finding, page: Page, { ruleIds }: Log): object {
  const { rule, kind, start, end, reply, remedies, suppressed } = finding;
  if (!ruleIds.has(rule)) ruleIds.set(rule, ruleIds.size);
  // A fault of the file itself, such as an unused exception, is in no reply; GitHub counts an empty string as missing.
  const named = oneLine(reply.title || reply.id);
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  return {
    ruleId: rule,
    ruleIndex: ruleIds.get(rule),
    level: finding.severity === 'error' ? 'error' : 'warning',
    message: { text: oneLine(told(finding)) },
    locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(page.file) }, region } }],
    partialFingerprints: {
      primaryLocationLineHash: page.hashes?.get(start.line) ?? `${finding.fingerprint}:1`,
      'replylint/v1': finding.fingerprint,
    },
    ...(remedies.length === 0 ? {} : { fixes: remedies.map((remedy) => fix(remedy, page)) }),
    ...(suppressed === undefined ? {} : { suppressions: [suppression(suppressed)] }),
    properties: { kind, ...(named !== '' && { reply: named }) },
  };
}

function suppression({ reason, known }: NonNullable<Finding['suppressed']>): object {
  return {
    kind: known ? 'external' : 'inSource',
    ...(reason === '' ? {} : { justification: oneLine(reason) }),
  };
}

function fix({ label, edits }: Remedy<'file'>, { file, lines }: Page): object {
  const replacements = edits.map(({ span, text }) => {
    const [start, end] = [lines.place(span.start), lines.place(span.end)];
    return {
      deletedRegion: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      },
      ...(text === '' ? {} : { insertedContent: { text } }),
    };
  });
  return {
    description: { text: oneLine(label) },
    artifactChanges: [{ artifactLocation: { uri: fileUri(file) }, replacements }],
  };
}

function notification({ kind, message, span }: Problem, file: string, lines: Lines): object {
  const { line, column } = lines.place(span?.start ?? 0);
  const region = span === undefined ? {} : { region: { startLine: line, startColumn: column } };
  return {
    descriptor: { id: kind },
    level: 'error',
    message: { text: oneLine(message) },
    locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) }, ...region } }],
  };
}

function tail(log: Log): string {
  const { run, ruleIds, notifications, quota } = log;
  const executionSuccessful = notifications.length === 0;
  if (quota.leftOut() > 0) notifications.push(leftOut(quota.leftOut()));
  const known = run.rules.map(describedRule);
  const others = [...ruleIds.keys()].slice(known.length).map(namedRule);
  const driver = {
    name: 'replylint',
    semanticVersion: run.version,
    // The package's name as a URI: it holds wherever the package is kept.
    informationUri: 'pkg:npm/replylint',
    rules: [...known, ...others],
  };
  const invocation = {
    executionSuccessful,
    endTimeUtc: run.time,
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
  return `"tool": ${json({ driver })},\n"invocations": [${json(invocation)}],\n"automationDetails": ${json({ id: 'replylint/' })}\n`;
}

function leftOut(number: number): object {
  const text = `${number} more findings are left out: a run holds at most ${LIMIT}.`;
  return { descriptor: { id: 'limit' }, level: 'warning', message: { text } };
}
