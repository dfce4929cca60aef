import { type Finding, sentenceKey } from '../model/finding.ts';
import { type Lines, linesOf } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Reporter, Run } from '../model/reporter.ts';
import type { FileResult } from '../model/result.ts';
import { arrange, type Entry } from './arrange.ts';
import { reported, severityWord } from './counts.ts';
import { type Excerpt, excerptsOf } from './excerpt.ts';
import { fold, oneLine, shown } from './neutralise.ts';
import { closing, newTally, noteFile, type Tally } from './tally.ts';
import { wrap } from './width.ts';

/** Lines longer than this tire the eye, however wide the terminal is. */
const WIDEST = 100;
const NARROWEST = 40;
const BODY = '    ';

/** The report for people: each file with its findings, the words underlined, the reason, the way out. */
export const stylish: Reporter = {
  name: 'stylish',
  summary: 'For people: the words underlined, the reason, and the way out',
  begin(given) {
    const run = { ...given, width: Math.max(NARROWEST, Math.min(WIDEST, given.width)) };
    const tally = newTally();
    return {
      head: '',
      writing: {
        file: (result, text) => drawFile(result, text, run, tally),
        end: (totals) => closing(totals, tally, run),
      },
    };
  },
};

function drawFile(result: FileResult, text: string | undefined, run: Run, tally: Tally): string {
  noteFile(tally, result);
  const entries = arrange(reported(result, run)).filter((entry) => !isTold(entry, tally));
  if (entries.length === 0 && result.problems.length === 0) return '';
  const lines = linesOf(text ?? '');
  const cut = text === undefined ? undefined : excerptsOf(lines);
  const blocks = result.problems.map((problem) => drawProblem(problem, lines, text, run));
  let reply = '';
  for (const entry of entries) {
    const { finding } = entry;
    const heading = result.replies.linted > 1 && finding.reply.id !== reply ? drawReply(finding, run) : '';
    reply = finding.reply.id;
    blocks.push(heading + drawEntry(entry, { result, cut, run, tally }));
  }
  return `${run.paint.underline(shown(result.file))}\n\n${blocks.join('\n')}\n`;
}

/** True: an earlier file has told it, with all that follows from it, and named this place. */
function isTold({ finding, also, again }: Entry, { sentences }: Tally): boolean {
  return [finding, ...also, ...again].every(
    (one) => one.sameAs !== undefined && sentences.get(sentenceKey(one))?.file === one.sameAs.file,
  );
}

function drawReply(finding: Finding, { paint }: Run): string {
  const title = paint.bold(oneLine(finding.reply.title || finding.reply.id));
  const pointer = oneLine(finding.reply.pointer);
  return `  ${title}${pointer === '' || pointer === oneLine(finding.reply.title) ? '' : paint.dim(`  ${pointer}`)}\n\n`;
}

interface Page {
  readonly result: FileResult;
  /** Undefined if the file could not be read. */
  readonly cut: ReturnType<typeof excerptsOf> | undefined;
  readonly run: Run;
  readonly tally: Tally;
}

function drawEntry(entry: Entry, page: Page): string {
  const { finding } = entry;
  const { run, tally } = page;
  const seen = tally.sentences.get(sentenceKey(finding));
  const out = [drawHead(finding, run), ...drawMessage(finding, run)];
  if (seen !== undefined && seen.file !== page.result.file) {
    out.push(...body(`The same words as in ${seen.file}:${seen.line}.`, run, run.paint.dim));
  } else {
    if (page.cut !== undefined)
      out.push('', ...drawExcerpt(finding, page.cut(finding, run.width - 8), run), '');
    out.push(...drawReason(finding, run, tally), ...body(finding.instead, run, run.paint.good, '→ '));
    out.push(...drawRemedies(finding, run));
  }
  out.push(...drawAlso(entry, run), ...drawAgain(entry, run));
  return `${out.join('\n')}\n`;
}

function drawHead(finding: Finding, { paint }: Run): string {
  const word = paint[finding.severity](severityWord(finding));
  return `  ${paint.dim(`${finding.start.line}:${finding.start.column}`)}  ${word}  ${paint.dim(shown(finding.rule))}`;
}

function drawMessage(finding: Finding, run: Run): string[] {
  return body(finding.message, run, run.paint.bold);
}

/** The reason is told once a run and rule; its second telling teaches nothing. */
function drawReason(finding: Finding, run: Run, { reasons }: Tally): string[] {
  const key = `${finding.rule}\0${finding.why}`;
  if (reasons.has(key)) return [];
  reasons.add(key);
  return body(finding.why, run);
}

function drawExcerpt(finding: Finding, cut: Excerpt, { paint }: Run): string[] {
  const paintMark = paint[finding.severity];
  const line = `${paint.dim(cut.before)}${cut.marked}${paint.dim(cut.after)}`;
  return [
    `${BODY}${paint.dim('|')} ${line}`,
    `${BODY}${paint.dim('|')} ${' '.repeat(cut.indent)}${paintMark('~'.repeat(cut.width))}`,
  ];
}

/** What a fix or a suggestion writes, unless the way out has said it. */
function drawRemedies({ remedies, instead }: Finding, run: Run): string[] {
  return remedies.flatMap(({ label, grade, edits }) => {
    const [{ text }] = edits;
    const told = text !== '' && instead.includes(text);
    if (told && grade !== 'safe') return [];
    const quoted = told || text === '' || label.includes(text) ? label : `${label}: “${text}”`;
    return body(quoted, run, run.paint.accent, grade === 'safe' ? 'fix: ' : 'suggestion: ');
  });
}

function drawAlso({ also }: Entry, run: Run): string[] {
  const told = new Map(also.map((finding) => [sentenceKey(finding), finding]));
  return [...told.values()].flatMap((finding) => {
    return body(`${finding.message} (${finding.rule})`, run, run.paint.dim, 'also: ');
  });
}

/** So many lines of repeats are named; the rest is in the count. */
const NAMED = 8;

function drawAgain({ finding, again }: Entry, run: Run): string[] {
  const elsewhere = finding.again ?? [];
  const count = again.length + elsewhere.length;
  if (count === 0) return [];
  const lines = [...new Set(again.map(({ start }) => start.line))];
  const here = lines.length === 0 ? '' : `on ${lines.length === 1 ? 'line' : 'lines'} ${named(lines)}`;
  const there = elsewhere.length === 0 ? '' : `in ${named([...new Set(elsewhere.map(placed))])}`;
  return body(`and ${count} more, ${[here, there].filter(Boolean).join('; ')}`, run, run.paint.dim);
}

const placed = ({ file, line }: NonNullable<Finding['sameAs']>): string => `${file}:${line}`;

function named(places: readonly (string | number)[]): string {
  return `${places.slice(0, NAMED).join(', ')}${places.length > NAMED ? ', …' : ''}`;
}

function drawProblem(problem: Problem, lines: Lines, text: string | undefined, run: Run): string {
  const { paint } = run;
  const place =
    problem.span !== undefined && text !== undefined ? lines.place(problem.span.start) : undefined;
  const at = place === undefined ? '' : `${paint.dim(`${place.line}:${place.column}`)}  `;
  const what = problem.kind === 'crash' ? 'could not be checked' : 'could not be read';
  return `  ${at}${paint.error(what)}\n${body(problem.message, run, paint.bold).join('\n')}\n`;
}

/** Prose as indented lines: every line is painted by itself, so that a pager cut anywhere shows no stray colour. */
function body(text: string, run: Run, paint: (text: string) => string = (line) => line, lead = ''): string[] {
  if (fold(text) === '') return [];
  const lines = wrap(oneLine(text), run.width - BODY.length - lead.length);
  return lines.map((line, i) => BODY + paint((i === 0 ? lead : ' '.repeat(lead.length)) + line));
}
