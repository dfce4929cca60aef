import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { layoutOf, rowsOf } from '../../src/formats/containers/csv.ts';
import { readJson } from '../../src/formats/containers/json.ts';
import type { Node, TextNode } from '../../src/formats/containers/node.ts';
import { textNodeAt } from '../../src/formats/containers/path.ts';
import { readYaml } from '../../src/formats/containers/yaml.ts';
import type { Mapped } from '../../src/model/mapped.ts';

/** Printed with a failure by fast-check; the cases of a run are always the same. */
const settings = { seed: 20_261_122, numRuns: Number(process.env['FC_RUNS'] ?? 500) };

/** Texts as templates have them, and worse: emoji, combining marks, right to left, every line break and escape. */
const piece = fc.constantFrom(
  ...[
    'a',
    'Hi ',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '"',
    '""',
    "'",
    "''",
    '\\',
    '/',
    '\u2019',
    '😀',
    'e\u0301',
    'שלום',
  ],
  ...[
    'مرحبا',
    '{{name}}',
    '#',
    ': ',
    '- ',
    ',',
    ';',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\0',
    '\x07',
    '\x1b',
    '<br>',
    '&amp;',
    'x'.repeat(90),
  ],
  ...['word '.repeat(30), 'é', '\ud83d', '%', '|', '>', '@', '…', '\ufeff'],
);
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

/** Cuts every run of the map out of the file; an exact one must be its text, each must lie inside the value. */
function expectFaithful(
  source: string,
  node: TextNode,
  decode: (raw: string, above: string) => string,
): Mapped {
  const mapped = node.map(node);
  expect(mapped.text).toBe(node.text);
  let at = 0;
  let from = node.span.start;
  for (const run of mapped.runs) {
    expect(run.at).toBe(at);
    expect(run.from).toBeGreaterThanOrEqual(from);
    expect(run.to).toBeLessThanOrEqual(node.span.end);
    const raw = source.slice(run.from, run.to);
    const above = mapped.text.slice(run.at, run.at + run.length);
    if (mapped.trusted) expect(run.exact ? raw : decode(raw, above)).toBe(above);
    at += run.length;
    from = run.to;
  }
  expect(at).toBe(mapped.text.length);
  return mapped;
}

function textIn(node: Node, key: string): TextNode {
  const found = textNodeAt(node, key);
  if (!found) throw new Error(`no text at ${key}`);
  return found;
}

function json(source: string): Node {
  const node = readJson(source);
  if (!node || !('kind' in node) || 'message' in node) throw new Error(JSON.stringify(node));
  return node;
}

const escaped = (value: string): string =>
  JSON.stringify(value)
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('/', '\\/');

describe('JSON', () => {
  it.each([
    ['as JSON.stringify writes', JSON.stringify],
    ['with every escape', escaped],
  ] as const)('maps texts %s', (_, write) => {
    fc.assert(
      fc.property(text, text, (title, body) => {
        const source = `\ufeff{ "title": ${write(title)},\r\n "body" :${write(body)} }`;
        const node = textIn(json(source), 'body');
        expect(node.text).toBe(body);
        expect(expectFaithful(source, node, (raw) => JSON.parse(`"${raw}"`) as string).trusted).toBe(true);
      }),
      settings,
    );
  });

  it('reads what JSON.parse reads, and refuses what it refuses', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', '\\', ' ', '/', "'"),
        (valid, place, noise) => {
          const at = place % (valid.length + 1);
          const source = valid.slice(0, at) + noise + valid.slice(at);
          let good = true;
          try {
            JSON.parse(source);
          } catch {
            good = false;
          }
          const node = readJson(source);
          expect(node !== undefined && !('message' in node)).toBe(good);
        },
      ),
      settings,
    );
  });
});

const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'] as const;

describe('YAML', () => {
  it.each(styles)('maps texts in the style %s', (style) => {
    let trusted = 0;
    fc.assert(
      fc.property(text, fc.constantFrom('\n', '\r\n'), fc.constantFrom(20, 80), (body, feed, width) => {
        const written = stringify(
          { list: [{ body, next: 'x' }] },
          { defaultStringType: style, lineWidth: width },
        );
        const source = `# first\n${written}`.replaceAll('\n', feed);
        const file = readYaml(source);
        if ('message' in file) return;
        const found = textNodeAt(file.documents[0]!, 'list[].body');
        if (!found) return;
        expect(found.text).toBe((parse(source) as { list: [{ body: string }] }).list[0].body);
        const mapped = expectFaithful(source, found, unyaml);
        trusted += mapped.trusted ? 1 : 0;
      }),
      settings,
    );
    expect(trusted).toBeGreaterThan(settings.numRuns * 0.9);
  });
});

/** What a piece of a scalar that is no copy stands for: an escape, a doubled quote, or line breaks that fold. */
function unyaml(raw: string, above: string): string {
  if (raw === "''") return "'";
  if (raw.startsWith('\\')) {
    const file = readYaml(`"${raw}"`);
    const node = 'message' in file ? undefined : file.documents[0];
    return node?.kind === 'text' ? node.text : raw;
  }
  expect(raw).toMatch(/^[ \t\r\n]*$/);
  expect(above).toMatch(/^(?: |\n+)$/);
  return above;
}

describe('CSV', () => {
  it.each([',', ';', '\t'] as const)('maps cells split by %j', (delimiter) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (rows, quoteAll) => {
          const cell = (value: string): string =>
            quoteAll || /["\r\n,;\t]/.test(value) || value === ''
              ? `"${value.replaceAll('"', '""')}"`
              : value;
          const source = `\ufefftitle${delimiter}body\r\n${rows.map((row) => row.map(cell).join(delimiter)).join('\r\n')}\r\n`;
          const layout = layoutOf(source);
          const read = [...rowsOf(source, delimiter, layout.from)];
          expect(read.map((row) => row.map((one) => one.text))).toEqual([['title', 'body'], ...rows]);
          for (const one of read.flat()) {
            expect(expectFaithful(source, one, (raw) => raw.replaceAll('""', '"')).trusted).toBe(true);
          }
        },
      ),
      settings,
    );
  });
});
