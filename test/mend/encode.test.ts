import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placed } from '../../src/engine/mend/edit.ts';
import { rowsOf } from '../../src/formats/containers/csv.ts';
import { readJson } from '../../src/formats/containers/json.ts';
import type { Node, TextNode } from '../../src/formats/containers/node.ts';
import { readYaml } from '../../src/formats/containers/yaml.ts';
import { csvEncoder } from '../../src/formats/encode/csv.ts';
import { jsonEncoder } from '../../src/formats/encode/json.ts';
import { yamlEncoder } from '../../src/formats/encode/yaml.ts';
import type { Encode } from '../../src/model/format.ts';

const seed = Number(process.env['SEED'] ?? 20_260_301);
const numRuns = process.env['LONG'] ? 20_000 : 500;
console.info(`encode: seed ${seed}, ${numRuns} cases a container`);

/** A container as this test writes and reads it: a text that comes before, the text that is edited, one that follows. */
interface Container {
  readonly write: (value: string) => string;
  readonly read: (file: string) => readonly TextNode[] | undefined;
  readonly encoder: (file: string) => Encode;
  /** Values that this way of writing can hold at all. */
  readonly holds?: (value: string) => boolean;
  /** True: an edit of such a value may be refused. */
  readonly refuses?: boolean;
}

const texts = (node: Node | undefined): readonly TextNode[] => {
  if (node?.kind === 'text') return [node];
  if (node?.kind === 'list') return node.items.flatMap(texts);
  return node?.kind === 'map' ? [...node.fields.values()].flatMap(texts) : [];
};
const json = (file: string) => {
  const node = readJson(file);
  return node && !('message' in node) ? texts(node) : undefined;
};
const yaml = (file: string) => {
  const read = readYaml(file);
  return 'message' in read ? undefined : read.documents.flatMap(texts);
};
const csv = (file: string) => {
  try {
    return [...rowsOf(file, ',')].flat();
  } catch {
    return undefined;
  }
};

const everyEscaped = (value: string): string =>
  `"${Array.from({ length: value.length }, (_, i) => `\\u${value.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')}"`;
const asciiOnly = (value: string): string =>
  JSON.stringify(value).replace(
    /[^\x00-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
const inJson = (literal: (value: string) => string) => ({
  write: (value: string) => `{"before": "x", "body": ${literal(value)}, "after": ["y"]}`,
  read: json,
  encoder: jsonEncoder,
});
const inYaml = (scalar: (value: string) => string) => ({
  write: (value: string) => `before: x\nbody: ${scalar(value)}\nafter: y\n`,
  read: yaml,
  encoder: yamlEncoder,
});
const lines = (value: string, indent: string): string =>
  value
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n');
const printable = (value: string): boolean =>
  !/[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u.test(value);
const inBlock = (value: string): boolean =>
  printable(value) && !/\r|^[ \t\n]|[ \t\n]$|[ \t]\n|\n[ \t]/.test(value) && value !== '';

const containers: Readonly<Record<string, Container>> = {
  'a JSON string': inJson((value) => JSON.stringify(value)),
  'a JSON string in ASCII': inJson(asciiOnly),
  'a JSON string all in escapes': inJson(everyEscaped),
  'a YAML scalar in double quotes': inYaml(asciiOnly),
  'a YAML scalar in single quotes': {
    ...inYaml((value) => `'${value.replaceAll("'", "''")}'`),
    holds: (value) => printable(value) && !/[\r\n]/.test(value),
    refuses: true,
  },
  'a plain YAML scalar': {
    ...inYaml((value) => value),
    holds: (value) => /^[a-z][a-zéß🙂 ,.!?]*[a-z.!?]$/u.test(value),
    refuses: true,
  },
  'a literal YAML scalar': {
    ...inYaml((value) => `|-\n${lines(value, '  ')}`),
    holds: inBlock,
    refuses: true,
  },
  'a folded YAML scalar': {
    ...inYaml((value) => `>-\n${lines(value.replaceAll('\n', '\n\n'), '    ')}`),
    holds: (value) => inBlock(value) && !/\n\n/.test(value),
    refuses: true,
  },
  'a CSV cell in quotes': {
    write: (value) => `id,body\r\n1,"${value.replaceAll('"', '""')}"\r\n2,"y"\r\n`,
    read: csv,
    encoder: csvEncoder,
  },
  'a bare CSV cell': {
    write: (value) => `id,body\n1,${value}\n2,y\n`,
    read: csv,
    encoder: csvEncoder,
    holds: (value) => value !== '' && !/[",\r\n]/.test(value),
    refuses: true,
  },
};

const pieces = fc.constantFrom(
  ...[
    'a',
    'the',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\t',
    '"',
    "'",
    '\\',
    '/',
    '<b>',
    '&amp;',
    ': ',
    ' #',
    ',',
    ';',
    '-',
    '|',
    '>',
  ],
  ...[
    '\u00e9',
    'e\u0301',
    '\u2019',
    '\u201c',
    '\ud83d\ude42',
    '\ud83d\udc69\u200d\ud83d\udcbb',
    '\u05e9\u05dc\u05d5\u05dd',
    '\u0645\u06cc\u200c\u062e',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\u0007',
    '\u0085',
    '\u00a0',
  ],
  ...['{{ticket.id}}', '{% if x %}', '[NAME]', '\\u2019', '\\n', '""', "''"],
);
const text = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
    { maxLength: 8 },
  )
  .map((each) => each.join(''));
const simple = fc
  .array(fc.constantFrom('a', 'word', ' ', '\u00e9', '\ud83d\ude42', ',', '.', '\n', "'"), {
    minLength: 1,
    maxLength: 10,
  })
  .map((each) => each.join(''));
const edited = fc.record({
  value: fc.oneof(text, simple),
  from: fc.nat(),
  to: fc.nat(),
  put: fc.oneof(text, simple),
});

/** What became of an edit: refused, or written such that the file reads as was meant. */
function edit(
  container: Container,
  { value, from, to, put }: { value: string; from: number; to: number; put: string },
) {
  const file = container.write(value);
  const nodes = container.read(file);
  const index = nodes?.findIndex((node) => node.text === value) ?? -1;
  if (!nodes || index < 0) return 'not held';
  const node = nodes[index]!;
  const map = node.map(node);
  const [start = 0, end = 0] = [from % (value.length + 1), to % (value.length + 1)].sort((a, b) => a - b);
  const span = placed(map, { start, end }, file);
  const written = span && container.encoder(file)(put, span, { source: node.span, value: map });
  if (!span || written === undefined) return 'refused';
  const now = container.read(file.slice(0, span.start) + written + file.slice(span.end));
  const meant = value.slice(0, start) + put + value.slice(end);
  const others = (all: readonly TextNode[]) => all.filter((_, i) => i !== index).map((each) => each.text);
  const isMeant =
    now?.[index]?.text === meant && JSON.stringify(others(now)) === JSON.stringify(others(nodes));
  return isMeant ? 'written' : 'astray';
}

const inUtf8 = (value: string): boolean => !/\p{Cs}/u.test(value);

describe.each(Object.entries(containers))('an edit in %s', (_name, container) => {
  test('is written as it is meant', () => {
    const count = { written: 0, refused: 0, astray: 0, 'not held': 0 };
    fc.assert(
      fc.property(edited, (one) => {
        fc.pre(container.holds?.(one.value) ?? inUtf8(one.value));
        const outcome = edit(container, one);
        count[outcome]++;
        if (!container.refuses && outcome === 'astray') return false;
        return true;
      }),
      { seed, numRuns, maxSkipsPerRun: 200 },
    );
    expect(count.written).toBeGreaterThan(numRuns / 5);
  });
});

test('an escape keeps its style', () => {
  const put = (file: string, encoder: (file: string) => Encode, at: string, wanted: string) => {
    const start = file.indexOf(at);
    const source = { start: file.indexOf('"'), end: file.lastIndexOf('"') + 1 };
    const value = { text: '', runs: [], trusted: true };
    return encoder(file)(wanted, { start, end: start + at.length }, { source, value });
  };
  expect(put('"it\\u2019s here"', jsonEncoder, 'here', '\u201chere\u201d')).toBe('\\u201chere\\u201d');
  expect(put('"it\\u201Cs here"', jsonEncoder, 'here', '\u201d')).toBe('\\u201D');
  expect(put('"it\u2019s here"', jsonEncoder, 'here', '\u201chere\u201d')).toBe('\u201chere\u201d');
  expect(put('"<p>x<\\/p> here"', jsonEncoder, 'here', 'a/b')).toBe('a\\/b');
  expect(put('"\\u003cp\\u003e here"', jsonEncoder, 'here', '<b>')).toBe('\\u003cb\\u003e');
  expect(put('"here"', jsonEncoder, 'here', 'a\n"\\\u0001')).toBe('a\\n\\"\\\\\\u0001');
  expect(put('"caf\\xe9 here"', yamlEncoder, 'here', '\u00fc \ud83d\ude42')).toBe('\\xfc \\U0001f642');
});
