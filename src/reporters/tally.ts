import { sentenceKey } from '../model/finding.ts';
import type { Run } from '../model/reporter.ts';
import type { FileResult, Totals } from '../model/result.ts';
import { consequence, count, counted, plural } from './counts.ts';
import { oneLine } from './neutralise.ts';
import { displayWidth, wrap } from './width.ts';

interface Sentence {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly quote: string;
  times: number;
}

/** What the closing lines of a report need of the files that went by. */
export interface Tally {
  /** Faults by `sentenceKey`, with the place where each was told first. */
  readonly sentences: Map<string, Sentence>;
  /** Reasons that were told. */
  readonly reasons: Set<string>;
  /** Replies with a finding. */
  replies: number;
  fixes: number;
  suggestions: number;
  exceptions: number;
  /** Findings that the baseline lets stay. */
  known: number;
  /** Replies that are switched off in the helpdesk, and were passed over. */
  inactive: number;
  /** Replies in a language that the rules about wording do not read. */
  wordless: number;
}

/** A tally before the first file. */
export function newTally(): Tally {
  return {
    sentences: new Map(),
    reasons: new Set(),
    replies: 0,
    fixes: 0,
    suggestions: 0,
    exceptions: 0,
    known: 0,
    inactive: 0,
    wordless: 0,
  };
}

/** Beyond this many different sentences, new ones are no longer remembered: memory stays bounded. */
const REMEMBERED = 20_000;

/** Adds the findings of one file. */
export function noteFile(tally: Tally, result: FileResult): void {
  const replies = new Set<string>();
  for (const finding of result.findings) {
    if (finding.suppressed !== undefined) {
      tally[finding.suppressed.known ? 'known' : 'exceptions']++;
      continue;
    }
    // A fault of the file itself, such as an unused exception, is in no reply.
    if (finding.reply.id !== '') replies.add(finding.reply.id);
    if (finding.remedies.some((remedy) => remedy.grade === 'safe')) tally.fixes++;
    else if (finding.remedies.length > 0) tally.suggestions++;
    const key = sentenceKey(finding);
    const known = tally.sentences.get(key);
    if (known !== undefined) known.times++;
    else if (tally.sentences.size < REMEMBERED) {
      const { rule, quote, start } = finding;
      tally.sentences.set(key, { file: result.file, line: start.line, rule, quote, times: 1 });
    }
  }
  tally.replies += replies.size;
  tally.inactive += result.replies.inactive;
  tally.wordless += result.replies.wordless ?? 0;
}

/** The last lines of the report for people: what was found where, what it does to a check, what can be done. */
export function closing(totals: Totals, tally: Tally, given: Run): string {
  const run = { ...given, template: totals.template ?? given.template };
  const lines = [...repeated(tally, run), headline(totals, tally, run)];
  lines.push(
    ...notes(totals, tally, run.template).flatMap((note) =>
      wrap(note, run.width - 2).map((line) => `  ${line}`),
    ),
  );
  return `${lines.join('\n')}\n`;
}

function headline(totals: Totals, tally: Tally, { paint, template, width }: Run): string {
  const unread =
    totals.problems > 0 ? `${count(totals.problems, 'problem')} kept files from being checked` : '';
  const all = count(totals.replies, template);
  const line = (sentence: string): string => wrap(sentence, width).join('\n  ');
  if (totals.errors + totals.warnings > 0) {
    const colour = totals.errors > 0 ? paint.error : paint.warn;
    const found = `✖ ${counted(totals)} in ${tally.replies} of ${all}`;
    return colour(line(`${found}${unread === '' ? '' : `; ${unread}`}.`));
  }
  if (unread !== '') return paint.error(line(`✖ ${unread}; no findings in ${all}.`));
  if (totals.replies === 0) return line(emptyHanded(totals, template));
  const off = tally.inactive > 0 ? `, ${tally.inactive} switched off` : '';
  if (tally.wordless >= totals.replies)
    return paint.warn(
      line(`No findings, but no wording was checked in ${all} (${count(totals.files, 'file')}${off}).`),
    );
  return paint.good(`✔ No findings in ${all} (${count(totals.files, 'file')}${off}).`);
}

function emptyHanded({ files }: Totals, template: string): string {
  const where = files === 0 ? 'was found' : `is in ${count(files, 'file')}`;
  return `No ${template} ${where}, so nothing was checked.`;
}

function notes(totals: Totals, tally: Tally, template: string): string[] {
  const ways = [
    tally.fixes > 0 ? `${count(tally.fixes, 'fix')} with --fix` : '',
    tally.suggestions > 0 ? `${count(tally.suggestions, 'suggestion')} to read` : '',
    tally.exceptions > 0 ? `${count(tally.exceptions, 'exception')} in place` : '',
    tally.known > 0 ? `${count(tally.known, 'known finding')} in the baseline` : '',
  ].filter((way) => way !== '');
  const found = totals.errors + totals.warnings + totals.problems > 0;
  return [
    consequence(totals),
    tally.wordless > 0
      ? `The rules about wording read English only for now, so they passed over ${count(tally.wordless, template)} in other languages.`
      : '',
    ways.length === 0 ? '' : `${ways.join(', ')}.`,
    found && tally.inactive > 0 ? `Switched off, so not checked: ${count(tally.inactive, template)}.` : '',
  ].filter((note) => note !== '');
}

/** A sentence that stands in so many replies or more is one decision, and is named at the end. */
const OFTEN = 3;
const LISTED = 5;

function repeated(tally: Tally, { paint, template, width }: Run): string[] {
  const often = [...tally.sentences.values()]
    .filter((sentence) => sentence.times >= OFTEN && sentence.quote !== '')
    .sort((a, b) => b.times - a.times)
    .slice(0, LISTED);
  if (often.length === 0) return [];
  const digits = String(often[0]!.times).length;
  const rows = often.map((sentence) => {
    const times = String(sentence.times).padStart(digits);
    const rule = oneLine(sentence.rule);
    const quote = cropped(oneLine(sentence.quote), Math.max(8, width - digits - rule.length - 9));
    return `  ${paint.accent(times)} × “${quote}”  ${paint.dim(rule)}`;
  });
  const heading = wrap(`The same words in several ${plural(template)}: one decision each`, width);
  return [...heading.map((line) => paint.bold(line)), '', ...rows, ''];
}

/** A text cut to so many columns, with `…` where it was cut. */
function cropped(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let line = '';
  for (const word of text.split(' ')) {
    if (displayWidth(line) + displayWidth(word) + 2 > width) break;
    line += line === '' ? word : ` ${word}`;
  }
  return `${line || text.slice(0, Math.max(1, width - 1))}…`;
}
