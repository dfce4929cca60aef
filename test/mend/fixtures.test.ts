import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  createLinter,
  defineRule,
  type Format,
  formatFor,
  type Linter,
  languages,
  platforms,
  type Reply,
  type Rule,
  rules,
  settle,
} from '../../src/index.ts';
import { below } from '../../src/model/mapped.ts';

const root = new URL('../../fixtures/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter(
    (path) =>
      formatFor(path) !== undefined &&
      !/^(?:schemas|broken|planted)\//.test(path) &&
      !path.endsWith('README.md'),
  )
  .sort();

function linterOf(more: readonly Rule[] = []): Linter {
  return createLinter(settle(undefined, { cwd: '/replies', rules: [...rules, ...more], locale: 'en' }), {
    languages,
    platforms,
    today: '2026-01-05',
    version: '0',
    inline: true,
    reportUnused: false,
  });
}

/** What the planted rule puts behind the first word of every sentence: something that every format has to escape. */
const PUT = '\u2019s \u201cq\u201d "r" \\ \ud83d\ude42';

/** A rule whose fix is hard to write, and comes to rest after it was written once. */
const planted = defineRule({
  id: 'planted',
  category: 'clarity',
  summary: 'Plant.',
  why: 'A test.',
  recommended: true,
  looksAt: 'sentence',
  anyLanguage: true,
  anyAudience: true,
  kinds: { here: { severity: 'warn', message: 'Here.' } },
  options: {},
  bad: [{ text: '' }],
  good: [{ text: '' }],
  check(sentence, reading, _context, report) {
    const word = sentence.words.find(({ standIn }) => !standIn);
    if (!word || sentence.text.includes('\ud83d\ude42')) return;
    const { end } = word.span;
    const span = below<'value'>(reading.prose, { start: end - 1, end }, { start: 0, end: 0 });
    const edits = [{ span: { start: span.end, end: span.end }, text: PUT }] as const;
    report(
      { reading, span: word.span },
      'here',
      {},
      { remedies: [{ label: 'Plant', grade: 'safe', edits }] },
    );
  },
});

function valuesIn(format: Format, path: string, text: string): readonly Reply[] {
  return [...format.read(text, { path, locale: 'en' })].flatMap((read) =>
    'reply' in read ? [read.reply] : [],
  );
}

async function open(path: string) {
  const text = readFileSync(new URL(path, root), 'utf8');
  return { path, text, format: await formatFor(path)!.load() };
}

/** True if `whole` is `part` with something put in between. */
function holds(whole: string, part: string): boolean {
  let at = 0;
  for (let i = 0; i < whole.length && at < part.length; i++) if (whole[i] === part[at]) at++;
  return at === part.length;
}

describe.each(files)('%s', (path) => {
  test('fixing it twice is fixing it once', async () => {
    const linter = linterOf();
    const file = await open(path);
    const once = linter.mend(file, linter.lint(file), 'unsafe');
    const again = linter.mend({ ...file, text: once.text }, once.linted, 'unsafe');
    expect(again.text).toBe(once.text);
    expect(once.restless).toEqual([]);
  });

  test('a fix that needs escapes changes nothing but its place', async () => {
    const linter = linterOf([planted]);
    const file = await open(path);
    const linted = linter.lint(file);
    const mended = linter.mend(file, linted, 'safe');
    const again = linter.mend({ ...file, text: mended.text }, mended.linted, 'safe');
    expect(again.text).toBe(mended.text);
    const before = valuesIn(file.format, path, file.text);
    const after = valuesIn(file.format, path, mended.text);
    const bare = (text: string) => text.replaceAll(PUT, '');
    expect(after.map(({ parts }) => parts.map(({ value }) => bare(value.text)))).toEqual(
      before.map(({ parts }) => parts.map(({ value }) => bare(value.text))),
    );
    expect(after.map(({ title, evidence }) => ({ title, evidence }))).toEqual(
      before.map(({ title, evidence }) => ({ title, evidence })),
    );
    expect(holds(mended.text, file.text)).toBe(true);
    const active = before.filter(({ evidence }) => evidence.active);
    const isWritable = active.some(({ parts }) => parts.some(({ writable, twin }) => writable && !twin));
    if (isWritable && linted.findings.some(({ rule }) => rule === 'planted'))
      expect(mended.fixed.get('planted')).toBeGreaterThan(0);
  });
});
