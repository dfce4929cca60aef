import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placed } from '../../src/engine/mend/edit.ts';
import {
  createLinter,
  type Format,
  formatFor,
  type Linter,
  languages,
  platforms,
  rules,
  settle,
} from '../../src/index.ts';
import { below } from '../../src/model/mapped.ts';
import type { Part } from '../../src/model/reply.ts';
import { filesOf } from '../rules/fixtures.ts';

const folders = ['broken', 'clean', 'desks', 'html', 'markdown', 'planted', 'samples', 'text'];
const paths = folders.flatMap(filesOf);
const grades = ['safe', 'unsafe'] as const;

const linter: Linter = createLinter(settle(undefined, { cwd: '/replies', rules, preset: 'all' }), {
  languages,
  platforms,
  today: '2026-01-05',
  version: '0',
  inline: true,
  reportUnused: false,
});

interface File {
  readonly path: string;
  readonly text: string;
  readonly format: Format;
}

async function open(path: string): Promise<File> {
  const text = readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8');
  return { path, text, format: await formatFor(path)!.load() };
}

function partsOf({ path, text, format }: File): readonly Part[] {
  const replies = [...format.read(text, { path })].flatMap((read) => ('reply' in read ? [read.reply] : []));
  return replies
    .filter(({ evidence }) => evidence.active)
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.twin ? [part, part.twin] : [part]));
}

/** The file without the texts of its replies. */
function outside(file: File): string {
  const spans = partsOf(file).map(({ source }) => source);
  let text = '';
  let from = 0;
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    text += file.text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return text + file.text.slice(from);
}

const fixed = (file: File, grade: (typeof grades)[number]): string =>
  linter.mend(file, linter.lint(file), grade).text;
const INVISIBLE = '\u200b';
const WORD = /(?<!\p{L})\p{Ll}{4,}(?!\p{L})/u;

/** The file with a character that nobody sees in a word of every text, written as its format writes. */
function spoilt(file: File): string {
  const encode = file.format.encoder?.(file.text) ?? ((text: string) => text);
  const edits = new Map<number, string>();
  for (const part of partsOf(file)) {
    const [passage] = part.passages;
    const word = WORD.exec(passage?.prose.text ?? '');
    if (!passage || !word) continue;
    const at = below<'value'>(
      passage.prose,
      { start: word.index + 2, end: word.index + 2 },
      { start: 0, end: 0 },
    );
    const place = placed(part.value, at, file.text);
    const written = place && encode(INVISIBLE, place, part);
    if (place && written !== undefined) edits.set(place.start, written);
  }
  return [...edits]
    .sort(([a], [b]) => b - a)
    .reduce((text, [at, sign]) => text.slice(0, at) + sign + text.slice(at), file.text);
}

const counts = ({ placeholders, passages }: Part) => [
  placeholders.filter(({ kind }) => kind !== 'blank').length,
  passages.flatMap(({ links }) => links.map(({ href }) => href)),
];

/** Everything that a fix has to leave as it is. */
function expectKept(before: File, after: File): void {
  expect(outside(after)).toBe(outside(before));
  const [was, now] = [partsOf(before), partsOf(after)];
  expect(now.map(counts)).toEqual(was.map(counts));
  const problems = (file: File) => linter.lint(file).problems.map(({ message }) => message);
  expect(problems(after)).toEqual(problems(before));
}

test.each(paths)('%s: a fix changes words of its replies, once, and nothing else', async (path) => {
  const file = await open(path);
  for (const grade of grades) {
    const after = { ...file, text: fixed(file, grade) };
    expectKept(file, after);
    expect(fixed(after, grade)).toBe(after.text);
  }
});

test.each(paths)('%s: what nobody sees is taken out again, to the byte', async (path) => {
  const file = await open(path);
  const bad = { ...file, text: spoilt(file) };
  const isSpoilt = bad.text !== file.text;
  const after = { ...file, text: fixed(bad, 'safe') };
  expectKept(bad, after);
  const writable = partsOf(file).some((part) => part.writable);
  expect(after.text).toBe(writable ? fixed(file, 'safe') : bad.text);
  const hasWords = partsOf(file).some(({ passages }) => passages[0] && WORD.test(passages[0].prose.text));
  expect(isSpoilt).toBe(hasWords);
});
