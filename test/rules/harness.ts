import { readdirSync } from 'node:fs';
import { languages } from '../../rules/lexicon/index.ts';
import { readPart } from '../../src/formats/part.ts';
import { below, verbatim } from '../../src/model/mapped.ts';
import type { Remedy } from '../../src/model/remedy.ts';
import type { Markup, Part, Reply } from '../../src/model/reply.ts';
import type { Context, Example, Facts, LibraryRule, Rule, Spot } from '../../src/model/rule.ts';
import type { Span } from '../../src/model/span.ts';
import { platforms } from '../../src/placeholders/index.ts';
import { type LanguageReader, openLanguage } from '../../src/text/language.ts';
import { understand } from '../../src/text/understand.ts';

/** What a rule said about an example, on units of its text. */
export interface Said {
  readonly rule: string;
  readonly kind: string;
  readonly span: Span<'value'>;
  readonly facts: Facts;
  readonly remedies: readonly Remedy[];
}

const categories = ['expectations', 'empathy', 'structure', 'clarity', 'placeholders', 'safety', 'library'];
const folder = new URL('../../rules/', import.meta.url);
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && categories.includes(path.split('/')[0]!))
  .sort();

/** Every rule with the path of its file. */
export const ruleFiles: readonly (readonly [path: string, rule: Rule])[] = await Promise.all(
  paths.map(async (path) => {
    const module = (await import(new URL(path, folder).href)) as { readonly default: Rule };
    return [path.replace('.ts', ''), module.default] as const;
  }),
);

const english = languages.find(({ id }) => id === 'en')!;
const reader: LanguageReader = openLanguage(english);

function partOf(role: Part['role'], markup: Markup, text: string, { platform = '' }: Example): Part {
  return readPart({
    role,
    markup,
    value: verbatim(text),
    source: { start: 0, end: text.length },
    writable: true,
    platform: platforms.get(platform),
  });
}

function replyOf(example: Example, text: string): Reply {
  const { subject, copy } = example;
  const own = partOf('body', example.markup ?? 'plain', text, example);
  const body = copy === undefined ? own : { ...own, twin: partOf('body', 'plain', copy, example) };
  const above = subject === undefined ? [] : [partOf('subject', 'plain', unmark(subject).text, example)];
  return {
    id: 'example',
    title: example.title ?? '',
    origin: { id: 'example', pointer: '/0', variants: 1 },
    locale: example.locale ?? 'en',
    platform: example.platform,
    evidence: {
      tags: example.tags ?? [],
      active: true,
      public: true,
      ...(example.status !== undefined && { status: example.status }),
      front: Object.create(null),
      ...example.evidence,
    },
    parts: [...above, body],
  };
}

/** What one rule says about a text, under the conditions of an example. */
export function run(
  rule: Rule,
  example: Example,
  text: string,
  blanks: readonly string[] = [],
): readonly Said[] {
  const reply = replyOf(example, text);
  const { fields = [] } = example;
  const said: Said[] = [];
  const context: Context<never> = {
    today: '2026-01-05',
    options: { ...defaults(rule), ...example.options } as never,
    platform: platforms.get(example.platform ?? ''),
    platforms,
    settings: { placeholders: { allow: fields, fields, blanks }, contacts: [] },
    outcomes: example.outcomes ?? [],
  };
  const report = (
    spot: Spot,
    kind: string,
    facts: Facts = {},
    more: { readonly remedies?: readonly Remedy[] } = {},
  ) => {
    if (!Object.hasOwn(rule.kinds, kind)) throw new Error(`${rule.id} reported “${kind}”`);
    said.push({ rule: rule.id, kind, span: valueSpan(spot), facts, remedies: more.remedies ?? [] });
  };
  if (rule.looksAt === 'library') return compared(rule, [reply, ...besidesOf(example)], context);
  for (const reading of understand(reply, reader)) {
    if (rule.looksAt === 'reply' && reading.part.role === 'body') rule.check(reading, context, report);
    if (rule.looksAt === 'sentence')
      for (const sentence of reading.sentences) rule.check(sentence, reading, context, report);
  }
  return said;
}

function besidesOf({ beside = [] }: Example): readonly Reply[] {
  return beside.map((other) => replyOf(other, other.text));
}

/** What a rule that compares replies says about the first of them. */
function compared(rule: LibraryRule, replies: readonly Reply[], context: Context<never>): readonly Said[] {
  const said: Said[] = [];
  const facts = replies.flatMap((reply, i) =>
    rule.gather(reply, context, understand(reply, reader)).map(({ spot, fact }) => ({
      file: `${i}`,
      reply: { id: reply.id, title: reply.title, locale: reply.locale },
      span: valueSpan(spot) as unknown as Span<'file'>,
      fact,
    })),
  );
  rule.judge(facts, context, (at, kind, quoted = {}) => {
    if (!Object.hasOwn(rule.kinds, kind)) throw new Error(`${rule.id} reported “${kind}”`);
    if (at.file !== '0') return;
    const span = at.span as unknown as Span<'value'>;
    said.push({ rule: rule.id, kind, span, facts: quoted, remedies: [] });
  });
  return said;
}

/** What the recommended rules that look at sentences say about a text. */
export function recommended(example: Example, text: string): readonly Said[] {
  return ruleFiles
    .map(([, rule]) => rule)
    .filter((rule) => rule.recommended && rule.looksAt === 'sentence')
    .flatMap((rule) =>
      run(rule, { ...example, options: {} }, text).filter(({ kind }) => !rule.kinds[kind]?.strict),
    );
}

/** A text with its marks taken out, and where they stood. */
export function unmark(marked: string): { readonly text: string; readonly marks: readonly Span[] } {
  const marks: Span[] = [];
  let text = '';
  for (const [i, piece] of marked.split(/\[\|(.*?)\|\]/s).entries()) {
    if (i % 2 === 1) marks.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, marks };
}

function valueSpan(spot: Spot): Span<'value'> {
  if ('part' in spot) return spot.span;
  return below(spot.reading.prose, spot.span, { start: 0, end: 0 });
}

function defaults(rule: Rule): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule.options).map(([name, { default: value }]) => [name, value]));
}
