import type { Finding } from '../../src/model/finding.ts';
import { hash } from '../../src/model/hash.ts';
import { type Lines, linesOf } from '../../src/model/place.ts';
import type { Paint, Reporter, Run } from '../../src/model/reporter.ts';
import type { FileResult, Totals } from '../../src/model/result.ts';
import { defineRule, type Rule } from '../../src/model/rule.ts';

/** What a test says about a finding; the rest is made from the text. */
export interface Said extends Partial<Omit<Finding, 'span' | 'start' | 'end'>> {
  /** The words in question, as they stand in the file; '' for a place between two characters. */
  readonly words: string;
  /** Which occurrence of the words, from 0. */
  readonly nth?: number;
}

export interface Sample {
  readonly result: FileResult;
  readonly text: string | undefined;
}

/** A file with findings on words of its text. */
export function sample(
  file: string,
  text: string,
  said: readonly Said[],
  more: Partial<FileResult> = {},
): Sample {
  const lines = linesOf(text);
  const findings = said
    .map((one) => findingOn(file, text, lines, one))
    .sort((a, b) => a.span.start - b.span.start);
  const linted = Math.max(1, new Set(findings.map((finding) => finding.reply.id)).size);
  const result = { file, replies: { linted, inactive: 0 }, findings, notices: [], problems: [], ...more };
  return { result, text };
}

function findingOn(file: string, text: string, lines: Lines, { words, nth = 0, ...more }: Said): Finding {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`no “${words}” in ${file}`);
  const end = start + words.length;
  return {
    rule: 'no-promise-of-outcome',
    kind: 'resolution',
    severity: 'error',
    message: `“${words}” says the result is certain before anyone has looked.`,
    why: 'If it takes longer, a colleague has to take it back.',
    instead: 'Say your next step instead: “I’ll find out what went wrong and tell you what comes next.”',
    reply: { id: 'late-parcel', title: 'Late parcel', pointer: '' },
    quote: words,
    remedies: [],
    fingerprint: hash(`${more.rule ?? ''}${more.kind ?? ''}${file}${words}${nth}`),
    signature: hash(`${more.rule ?? ''}${more.kind ?? ''}${words}`),
    ...more,
    span: { start, end },
    start: lines.place(start),
    end: lines.place(end),
  };
}

const same = (text: string): string => text;

/** Paints nothing. */
const plain: Paint = {
  error: same,
  warn: same,
  dim: same,
  bold: same,
  underline: same,
  good: same,
  accent: same,
};

const promise = defineRule({
  id: 'no-promise-of-outcome',
  category: 'expectations',
  looksAt: 'sentence',
  summary: 'Promise what you do, never what comes of it.',
  why: 'If it takes longer, a colleague has to take it back.',
  recommended: true,
  kinds: {
    resolution: {
      severity: 'error',
      message: '“{said}” says the result is certain.',
      instead: 'Say your next step.',
    },
    arrival: { severity: 'warn', message: '“{said}”: the day is the bank’s.' },
  },
  options: {},
  bad: [
    {
      text: 'I promise [|we’ll get it fixed|].',
      better: 'I’ll find out what went wrong.',
      kind: 'resolution',
    },
  ],
  good: [{ text: 'I’ll write to you by Friday.' }],
  check() {},
});

const personal = defineRule({
  id: 'no-personal-data',
  category: 'safety',
  looksAt: 'sentence',
  summary: 'Keep one customer’s data out of a text for all.',
  why: 'A number of one customer goes to every other.',
  recommended: true,
  kinds: { card: { severity: 'error', message: '“{said}” is a card number.' } },
  options: {},
  bad: [{ text: 'Card [|4111 1111 1111 1111|]' }],
  good: [{ text: 'Your card' }],
  check() {},
});

export const rules: readonly Rule[] = [promise, personal];

/** A run on an 80-column terminal without colour. */
const run: Run = {
  version: '1.2.3',
  cwd: '/home/me/support',
  time: '2026-11-22T10:00:00.000Z',
  width: 80,
  paint: plain,
  rules,
  template: 'macro',
  quiet: false,
};

/** The counts of samples. */
function totalsOf(samples: readonly Sample[]): Totals {
  const findings = samples.flatMap(({ result }) =>
    result.findings.filter((one) => one.suppressed === undefined),
  );
  const sum = (of: (result: FileResult) => number): number =>
    samples.reduce((n, { result }) => n + of(result), 0);
  return {
    files: samples.length,
    replies: sum((result) => result.replies.linted),
    errors: findings.filter((finding) => finding.severity === 'error').length,
    warnings: findings.filter((finding) => finding.severity === 'warn').length,
    problems: sum((result) => result.problems.length),
  };
}

/** All that a reporter writes for these samples. */
export function render(reporter: Reporter, samples: readonly Sample[], over: Partial<Run> = {}): string {
  const { head, writing } = reporter.begin({ ...run, ...over });
  const files = samples.map(({ result, text }) => writing.file(result, text));
  return head + files.join('') + writing.end(totalsOf(samples));
}
