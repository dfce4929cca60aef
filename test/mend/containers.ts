import fc from 'fast-check';
import { rowsOf } from '../../src/formats/containers/csv.ts';
import { readJson } from '../../src/formats/containers/json.ts';
import type { Node, TextNode } from '../../src/formats/containers/node.ts';
import { readXml } from '../../src/formats/containers/xml.ts';
import { readYaml } from '../../src/formats/containers/yaml.ts';
import { csvEncoder } from '../../src/formats/encode/csv.ts';
import { jsonEncoder } from '../../src/formats/encode/json.ts';
import { xmlEncoder } from '../../src/formats/encode/xml.ts';
import { yamlEncoder } from '../../src/formats/encode/yaml.ts';
import type { Encode } from '../../src/model/format.ts';

/** A container as the tests write and read it: a text that comes before, the text that is edited, one that follows. */
export interface Container {
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

const xml = (file: string) => {
  const read = readXml(file);
  return 'message' in read ? undefined : [...read.texts.values()];
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
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#xD;',
};
const inXml = (content: (value: string) => string) => ({
  write: (value: string) =>
    `<?xml version="1.0"?>\n<a>\n  <before>x</before><body>${content(value)}</body><after>y</after></a>\n`,
  read: xml,
  encoder: xmlEncoder,
});
const inXmlText = (value: string): boolean => !/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u.test(value);
const lines = (value: string, indent: string): string =>
  value
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n');
const printable = (value: string): boolean =>
  !/[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u.test(value);
const inBlock = (value: string): boolean =>
  printable(value) && !/\r|^[ \t\n]|[ \t\n]$|[ \t]\n|\n[ \t]/.test(value) && value !== '';

export const containers: Readonly<Record<string, Container>> = {
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
  'an XML text': {
    ...inXml((value) => value.replace(/[&<>\r]/g, (sign) => REFERENCES[sign]!)),
    holds: inXmlText,
  },
  'an XML text with references': {
    ...inXml((value) => Array.from(value, (sign) => `&#x${sign.codePointAt(0)!.toString(16)};`).join('')),
    holds: inXmlText,
  },
  'an XML text in CDATA': {
    ...inXml((value) => `<![CDATA[${value}]]>`),
    holds: (value) => inXmlText(value) && !/\]\]>|\r/.test(value),
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
/** Texts of every kind: emoji, combining marks, right-to-left, line ends, escapes, placeholders, anything. */
export const text = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
    { maxLength: 8 },
  )
  .map((each) => each.join(''));
/** Texts that the plainest way of writing holds. */
export const simple = fc
  .array(fc.constantFrom('a', 'word', ' ', '\u00e9', '\ud83d\ude42', ',', '.', '\n', "'"), {
    minLength: 1,
    maxLength: 10,
  })
  .map((each) => each.join(''));

/** How often a law is tried, and from which seed; the long run tries more. */
export const seed = Number(process.env['SEED'] ?? 20_260_301);
export const numRuns = process.env['LONG'] ? 20_000 : 500;

export const inUtf8 = (value: string): boolean => !/\p{Cs}/u.test(value);
