import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLinter } from '../../src/engine/lint.ts';
import { formatFor } from '../../src/formats/index.ts';
import type { Format } from '../../src/model/format.ts';
import { below } from '../../src/model/mapped.ts';
import type { Markup, Part } from '../../src/model/reply.ts';
import { defineRule } from '../../src/model/rule.ts';
import { writtenIn } from '../../src/model/written.ts';
import { parts, settled } from '../engine/desk.ts';
import { type Container, containers, numRuns, seed } from './containers.ts';

console.info(`stacks: seed ${seed}, ${numRuns} cases a layer`);

/** A file as it stands on the disk: how its text is marked up, and how a text is written into it. */
interface Stack {
  readonly path: string;
  readonly markup: Markup;
  readonly write: (value: string) => string;
  readonly holds?: Container['holds'];
}

const around: Readonly<Record<string, readonly [path: string, write: (literal: string) => string]>> = {
  JSON: [
    'a.json',
    (literal) => `[{"title": "t", "body": ${literal}}, {"title": "u", "body": "Hello dear friend."}]\n`,
  ],
  YAML: [
    'a.yaml',
    (literal) =>
      `- title: t\n  body: ${literal.replaceAll('\n', '\n  ')}\n- title: u\n  body: Hello dear friend.\n`,
  ],
  CSV: ['a.csv', (literal) => `title,body\r\nt,${literal}\r\nu,Hello dear friend.\r\n`],
};

/** What stands for the text alone in what a container's own test writes. */
function literalOf(container: Container, value: string): string {
  const file = container.write(value);
  const [start, end] = [
    /^[\s\S]*?body(?:": |: |\r?\n1,)/.exec(file)![0].length,
    /(?:, "after"|\nafter: y|\r?\n2,)[\s\S]*$/.exec(file)!.index,
  ];
  return file.slice(start, end);
}

const stacks: [name: string, stack: Stack][] = [];
for (const [name, container] of Object.entries(containers)) {
  // It holds next to nothing of what these texts are made of.
  if (name === 'a plain YAML scalar') continue;
  const kind = Object.keys(around).find((each) => name.includes(each));
  const { holds } = container;
  if (kind === undefined) {
    const write = (value: string) => {
      const text = container.write(value);
      const body = text.slice(text.indexOf('<body>') + 6, text.lastIndexOf('</body>'));
      return `<?xml version="1.0"?>\n<EmailTemplate>\n  <name>t</name>\n  <textOnly>${body}</textOnly>\n  <type>html</type>\n</EmailTemplate>\n`;
    };
    stacks.push([
      `${name}, plain`,
      { path: 'a.email-meta.xml', markup: 'plain', write, ...(holds && { holds }) },
    ]);
    continue;
  }
  const [path, inFile] = around[kind]!;
  for (const markup of ['html', 'markdown', 'plain'] as const)
    stacks.push([
      `${name}, ${markup}`,
      { path, markup, write: (value) => inFile(literalOf(container, value)), ...(holds && { holds }) },
    ]);
}
for (const [path, markup] of [
  ['a.md', 'markdown'],
  ['a.html', 'html'],
  ['a.txt', 'plain'],
  ['a.liquid', 'html'],
] as const)
  for (const [feed, name] of [
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
  ] as const)
    stacks.push([
      `${path}, ${name}`,
      { path, markup, write: (value) => `Dear friend, hello.\n\n${value}\n`.replaceAll('\n', feed) },
    ]);

let wanted = '';
/** Finds one word and writes others in its place. */
const rule = defineRule({
  id: 'no-zzz',
  category: 'clarity',
  summary: 'Swap.',
  why: 'A test.',
  recommended: true,
  looksAt: 'reply',
  anyLanguage: true,
  kinds: { here: { severity: 'warn', message: 'Here.' } },
  options: {},
  bad: [{ text: '' }],
  good: [{ text: '' }],
  check(reading, _context, report) {
    const at = reading.prose.text.indexOf('zzz');
    if (at < 0) return;
    const span = { start: at, end: at + 3 };
    const text = writtenIn(reading.part.markup, wanted);
    const edits = [{ span: below<'value'>(reading.prose, span, { start: 0, end: 0 }), text }] as const;
    report({ reading, span }, 'here', {}, { remedies: [{ label: 'Swap', grade: 'safe', edits }] });
  },
});

const words = fc.constantFrom(
  ...[
    'refund',
    'We’re',
    "don't",
    'naïve',
    'cafe\u0301',
    '😀',
    '👩‍👩‍👧',
    'שלום',
    'مرحبا',
    'お世話',
    '𝒳y',
    '10%',
    '(soon)',
    'x,y;',
    '«so»',
    '"said"',
    'a:',
    '-',
    '#1',
  ],
);
const held = fc.constantFrom(
  '{{ticket.id}}',
  '{{ name | default: "you" }}',
  '[ORDER NUMBER]',
  '{% if a %}b{% endif %}',
);
const dressed: Readonly<Record<Markup, fc.Arbitrary<string>>> = {
  html: fc.constantFrom(
    '&amp;',
    '&mdash;',
    '&#x1F600;',
    '&nbsp;',
    '<b>now</b>',
    '<a href="https://x.test/?a=1&amp;b=2">here</a>',
    '<br>',
    'a<!-- no -->b',
    '</p><p>',
  ),
  markdown: fc.constantFrom(
    '**now**',
    '[here](https://x.test/a_b)',
    '\\*',
    '\\_',
    '&amp;',
    '`code`',
    '_so_',
    '\n\n',
    '\n- item',
  ),
  plain: fc.constantFrom('<b>', '&amp;', '*', '\n', '\n\n', 'https://x.test/a?b=c&d', '\\n'),
};
const put = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: words },
      { weight: 1, arbitrary: fc.constantFrom('&', '<b>', '*', '_', '\\', '[x](y)', '`', '’', '\u202f') },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((each) => each.join(' '));

function value(markup: Markup): fc.Arbitrary<string> {
  const atom = fc.oneof(
    { weight: 4, arbitrary: words },
    { weight: 1, arbitrary: held },
    { weight: 1, arbitrary: dressed[markup] },
  );
  return fc
    .tuple(fc.array(atom, { maxLength: 5 }), fc.array(atom, { maxLength: 5 }))
    .map(([before, after]) => ['Hello', ...before, 'zzz', ...after, 'bye'].join(' '))
    .map((text) => (markup === 'html' ? `<p>${text}</p>` : text));
}

const linterOf = (markup: Markup) =>
  createLinter(settled({ sources: [{ files: 'a.*', kind: markup }] }, {}, {}, [rule]), parts);
const linters = { html: linterOf('html'), markdown: linterOf('markdown'), plain: linterOf('plain') };

const partsIn = (format: Format, path: string, text: string, kind: Markup): readonly Part[] => {
  const fields = { title: 'title', body: 'body' };
  const hints = { path, source: { files: path, kind, ...(/json|yaml|csv/.test(path) && { fields }) } };
  return [...format.read(text, hints)].flatMap((read) => ('reply' in read ? read.reply.parts : []));
};
const marks = ({ placeholders }: Part): readonly string[] => placeholders.map((each) => each.text);
const links = ({ passages }: Part): readonly string[] =>
  passages.flatMap((each) => each.links.map(({ href }) => href));

/** What became of a fix: written, left out, or the file can't hold the text that it is about. */
function outcome(stack: Stack, format: Format, text: string, words: string): 'written' | 'left' | 'not held' {
  const { path, markup, write, holds } = stack;
  if (holds?.(text) === false) return 'not held';
  wanted = words;
  const before = write(text);
  const linter = linters[markup];
  const linted = linter.lint({ path, text: before, format });
  const [finding] = linted.findings;
  const was = partsIn(format, path, before, markup);
  const index = was.findIndex((part) => part.value.text.includes('zzz'));
  if (!finding || index < 0) return 'not held';
  const { text: after } = linter.mend({ path, text: before, format }, linted, 'safe');
  if (after === before) return 'left';
  const { start, end } = finding.span;
  expect(after.startsWith(before.slice(0, start)) && after.endsWith(before.slice(end))).toBe(true);
  const now = partsIn(format, path, after, markup);
  expect(now.length).toBe(was.length);
  for (const [i, part] of was.entries()) {
    const swapped = (whole: string, by: string) => (i === index ? whole.replace('zzz', () => by) : whole);
    expect(now[i]!.value.text).toBe(swapped(part.value.text, writtenIn(markup, words)));
    expect(now[i]!.passages[0]!.prose.text).toBe(swapped(part.passages[0]!.prose.text, words));
    expect(marks(now[i]!)).toEqual(marks(part));
    expect(links(now[i]!)).toEqual(links(part));
  }
  const again = linter.lint({ path, text: after, format });
  expect(linter.mend({ path, text: after, format }, again, 'safe').text).toBe(after);
  return 'written';
}

const layers = [...new Set(stacks.map(([, { path }]) => path))];

test.each(layers)(
  'a fix in %s changes its words and nothing else, however the text is written',
  async (path) => {
    const own = stacks.filter(([, stack]) => stack.path === path);
    const format = await formatFor(path)!.load();
    const count = { written: 0, left: 0, 'not held': 0 };
    const one = fc
      .constantFrom(...own)
      .chain(([name, stack]) => fc.tuple(fc.constant(name), fc.constant(stack), value(stack.markup), put));
    fc.assert(
      fc.property(one, ([, stack, text, words]) => {
        count[outcome(stack, format, text, words)]++;
      }),
      { seed, numRuns },
    );
    expect(count.written).toBeGreaterThan(numRuns * 0.5);
  },
);
