import type { Finding } from '../model/finding.ts';
import { linesOf } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Reporter, Run } from '../model/reporter.ts';
import type { FileResult, Totals } from '../model/result.ts';
import { consequence, count, counted, reported, severityWord } from './counts.ts';
import { codeSpan, markdown as escaped, fold, xml } from './neutralise.ts';
import { problemPlace } from './where.ts';

/** A comment on GitHub holds 65,536 characters; room is kept for what stands around it. */
const COMMENT = 60_000;
/** A step's job summary holds 1 MiB. */
const JOB_SUMMARY = 900_000;
/** Rules listed by name in the table on top. */
const RULES = 20;

/** A report for the comments of a pull request. */
export const markdown = markdownReporter('markdown', 'Markdown for a pull request’s comments', COMMENT);

/** The same, with the room that GitHub gives the summary of a job. */
export const summary = markdownReporter('summary', 'Markdown for GitHub’s job summary', JOB_SUMMARY);

interface Draft {
  readonly run: Run;
  readonly limit: number;
  /** Sections of files with errors or problems, then of those with warnings alone, while they fit. */
  readonly blocking: string[];
  readonly others: string[];
  readonly rules: Map<string, { errors: number; warnings: number }>;
  sizes: [number, number];
  files: number;
}

function markdownReporter(name: string, said: string, limit: number): Reporter {
  return {
    name,
    summary: said,
    begin(run) {
      const draft: Draft = {
        run,
        limit,
        blocking: [],
        others: [],
        rules: new Map(),
        sizes: [0, 0],
        files: 0,
      };
      return {
        head: '',
        writing: {
          file: (result, text) => addFile(draft, result, text),
          end: (totals) => page(draft, totals),
        },
      };
    },
  };
}

function addFile(draft: Draft, result: FileResult, text: string | undefined): string {
  const findings = reported(result, draft.run);
  for (const finding of findings) tallyRule(draft, finding);
  if (findings.length + result.problems.length === 0) return '';
  draft.files++;
  const blocks = result.problems.length > 0 || findings.some((finding) => finding.severity === 'error');
  const side = blocks ? 0 : 1;
  const room = draft.limit - draft.sizes[side];
  if (room <= 0) return '';
  const part = section(result, findings, text, room);
  draft.sizes[side] += byteLength(part);
  if (byteLength(part) <= room) (blocks ? draft.blocking : draft.others).push(part);
  return '';
}

function tallyRule({ rules }: Draft, finding: Finding): void {
  const counts = rules.get(finding.rule) ?? { errors: 0, warnings: 0 };
  counts[finding.severity === 'error' ? 'errors' : 'warnings']++;
  rules.set(finding.rule, counts);
}

/** Upper bound of the bytes of a text in UTF-8, as consumers measure one or the other. */
function byteLength(text: string): number {
  return text.length + 2 * (text.match(/[^ -~\n]/g)?.length ?? 0);
}

function section(result: FileResult, findings: readonly Finding[], text = '', room: number): string {
  const lines = linesOf(text);
  const counts = [
    result.problems.length > 0 ? count(result.problems.length, 'problem') : '',
    findings.length > 0 ? counted(countsOf(findings)) : '',
  ].filter((part) => part !== '');
  const head = `<details>\n<summary><code>${xml(result.file)}</code>: ${counts.join(', ')}</summary>\n\n`;
  const rows: string[] = [];
  let left = room - byteLength(head) - 400;
  const all = [
    ...result.problems.map(
      (problem) => (): string => problemRow(problem, problemPlace(problem, lines).start.line),
    ),
    ...findings.map((finding) => (): string => row(finding)),
  ];
  for (const make of all) {
    const line = make();
    left -= byteLength(line);
    if (left < 0) break;
    rows.push(line);
  }
  const more = all.length > rows.length ? `\n${all.length - rows.length} more in this file.\n` : '';
  return `${head}| Line | Finding | Way out |\n| --: | --- | --- |\n${rows.join('')}${more}\n</details>\n`;
}

function row(finding: Finding): string {
  const { start, message, instead, rule } = finding;
  const level = severityWord(finding);
  return `| ${start.line} | **${level}** ${escaped(fold(message))} ${codeSpan(rule)} | ${escaped(fold(instead))} |\n`;
}

function problemRow({ message }: Problem, line: number): string {
  return `| ${line} | **could not be checked** ${escaped(fold(message))} | |\n`;
}

function countsOf(findings: readonly Finding[]): { readonly errors: number; readonly warnings: number } {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

function page(draft: Draft, totals: Totals): string {
  const { run, files } = draft;
  const clean = totals.errors + totals.warnings + totals.problems === 0;
  const title = `## replylint: ${counted(totals)} in ${escaped(count(totals.replies, run.template))}\n`;
  if (clean) return title;
  const sections = fitting(draft);
  const notes = [
    consequence(totals),
    totals.problems > 0 ? `${count(totals.problems, 'problem')} kept files from being checked.` : '',
  ];
  const parts = [title, notes.filter((note) => note !== '').join(' '), ruleTable(draft), ...sections];
  const missing = files - sections.length;
  if (missing > 0)
    parts.push(`${count(missing, 'more file')} with findings: there is no room for them here.`);
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part.trim()}\n`)
    .join('\n');
}

/** Files that block come first; those with warnings alone take the room that is left. */
function fitting({ blocking, others, limit }: Draft): readonly string[] {
  let left = limit - blocking.reduce((sum, part) => sum + byteLength(part), 0);
  const fits = (part: string): boolean => {
    left -= byteLength(part);
    return left >= 0;
  };
  return [...blocking, ...others.filter(fits)];
}

function ruleTable({ rules }: Draft): string {
  if (rules.size === 0) return '';
  const sorted = [...rules].sort(([, a], [, b]) => b.errors - a.errors || b.warnings - a.warnings);
  const rows = sorted.slice(0, RULES).map(([rule, { errors, warnings }]) => {
    return `| ${codeSpan(rule)} | ${errors || ''} | ${warnings || ''} |\n`;
  });
  const more = sorted.length > RULES ? `\n${count(sorted.length - RULES, 'more rule')}.\n` : '';
  return `\n| Rule | Errors | Warnings |\n| --- | --: | --: |\n${rows.join('')}${more}`;
}
