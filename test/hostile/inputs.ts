import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE } from '../reporters/hostile.ts';

/** A file that tries to break its reader, or to get out of a report. */
export interface Input {
  /** The class of attack. */
  readonly kind: string;
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Words that rules speak about, so that what stands beside them gets into every report. */
const LOUD = 'I promise we will get it fixed right away';

/** A reply as each kind of file holds it; `said` is in a sentence with findings, in the title and in a placeholder. */
const HOLDERS: Readonly<Record<string, (said: string) => string>> = {
  md: (said) => `---\ntitle: ${JSON.stringify(said)}\n---\n\n${LOUD} ${said}.\n\n{{x${said}}} {{y\n`,
  txt: (said) => `${LOUD} ${said}.\nYou failed to {{x${said}\n`,
  html: (said) => `<p>${LOUD} ${said}.</p><p title="${said}">You failed to ${said}</p>`,
  json: (said) =>
    JSON.stringify([{ title: said, body: `${LOUD} ${said}. {{x${said}}}`, [said]: said, tags: [said] }]),
  yaml: (said) =>
    `- title: ${JSON.stringify(said)}\n  body: ${JSON.stringify(`${LOUD} ${said}. {{x${said}}}`)}\n`,
  csv: (said) => `title,body\n"${said.replaceAll('"', '""')}","${LOUD} ${said.replaceAll('"', '""')}."\n`,
};

const held = (kind: string, name: string, said: string, endings = Object.keys(HOLDERS)): Input[] =>
  endings.map((ending) => ({ kind, name: `${name}.${ending}`, content: HOLDERS[ending]!(said) }));

const of = (kind: string, files: Readonly<Record<string, string | Uint8Array>>): Input[] =>
  Object.entries(files).map(([name, content]) => ({ kind, name, content }));

const times = (piece: string, count: number): string => piece.repeat(count);

/** Pieces that are cheap to write again and again, and dear to a reader that looks back. */
export const PIECES: Readonly<Record<string, string>> = {
  parentheses: '(',
  brackets: '[',
  braces: '{{',
  links: '[a](',
  angles: '<',
  tags: '<b>',
  comments: '<!--',
  emphasis: '*a_ ',
  ticks: '`a``',
  quotes: '> ',
  lists: '- ',
  spaces: ' ',
  blanks: '[ ] ',
  underscores: '_',
  at: 'a@',
  hosts: 'http://',
  domains: 'a.',
  commas: '1,',
  entities: '&amp;',
  ampersands: '&',
  percents: '%',
  conditions: '{% if a %}',
  words: 'we will not ',
  promises: 'I promise we will get it fixed right away ',
  apologies: 'Sorry. ',
  questions: 'Why? ',
  quotation: '“a',
  digits: '4111 1111 ',
  capitals: 'NO! ',
  dashes: '--- ',
  colons: 'a: ',
  hashes: '# ',
  backslashes: '\\',
  placeholders: '{{a}} ',
  joiners: 'a\u200d',
  marks: 'a\u0301\u0301',
  emoji: '👩‍👩‍👧 ',
};

const repeated: Input[] = Object.entries(PIECES).map(([name, piece], i) => {
  const ending = ['md', 'txt', 'html', 'json'][i % 4]!;
  return { kind: 'looks back', name: `${name}.${ending}`, content: HOLDERS[ending]!(times(piece, 400)) };
});

const deep = of('nesting', {
  'lists.json': times('[', 100_000),
  'objects.json': times('{"body":', 50_000),
  'closed.json': `${times('[', 30_000)}1${times(']', 30_000)}`,
  'flow.yaml': times('[', 100_000),
  'flow-closed.yaml': `body: ${times('[', 5000)}${times(']', 5000)}`,
  'indent.yaml': Array.from({ length: 2000 }, (_, i) => `${times(' ', i)}a:`).join('\n'),
  'dashes.yaml': `${times('- ', 20_000)}a`,
  'quotes.md': `${times('> ', 5000)}${LOUD}.`,
  'lists.md': `${times('- ', 4000)}${LOUD}.`,
  'indented.md': Array.from({ length: 400 }, (_, i) => `${times('  ', i)}- a`).join('\n'),
  'divs.html': `${times('<div>', 100_000)}${LOUD}.`,
  'tables.html': `${times('<table><tr><td>', 5000)}${LOUD}.`,
  'branches.liquid': `${times('{% if a %}', 10_000)}${LOUD}.${times('{% endif %}', 10_000)}`,
  'branches.hbs': `${times('{{#if a}}', 1500)}${LOUD}.`,
  'braces.txt': `${times('{{', 3000)}${LOUD}.`,
  'front.md': `---\na: ${times('[', 20_000)}\n---\n${LOUD}.`,
  'front-lines.md': `---\na: ${times('[', 300)}\n${times('- ', 300)}x\n---\n${LOUD}.`,
});

const bomb = [...'bcdefghi'].map(
  (name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`,
);
const bombs = of('YAML', {
  'laughs.yaml': `a: &a ["lol","lol"]\n${bomb.join('\n')}\nbody: ${LOUD}\n`,
  'laughs-front.md': `---\na: &a ["lol","lol"]\n${bomb.join('\n')}\n---\n${LOUD}.\n`,
  'cycle.yaml': `- &a\n  body: ${LOUD}\n  again: *a\n`,
  'merge.yaml': `base: &b { body: ${LOUD} }\nx: { <<: *b, title: t }\ny: { <<: [*b, *b] }\n`,
  'tags.yaml': `- body: !!js/function "function(){}"\n- body: !!binary aGVsbG8=\n- body: !!python/object:os.system ${LOUD}\n`,
  'documents.yaml': times(`---\nbody: ${LOUD}\n`, 100),
});

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'];
const prototypes = [
  ...of('prototype', {
    'keys.json': `[{"__proto__":{"body":"${LOUD}"},"constructor":{"prototype":{"x":1}},"title":"__proto__","body":"${LOUD} {{__proto__}} {{constructor.prototype}}","locale":"__proto__","tags":["__proto__"]}]`,
    'map.json': `{${names.map((name) => `"${name}":{"body":"${LOUD}"}`).join(',')}}`,
    'keys.yaml': `__proto__: &p { body: ${LOUD} }\nconstructor: *p\nhasOwnProperty: { <<: *p, __proto__: { polluted: true } }\n`,
    'front.md': `---\n__proto__: { polluted: true }\nlocale: constructor\nreplylint: { disable: [__proto__, constructor] }\n---\n${LOUD}.\n`,
    'directive.md': `<!-- replylint-disable __proto__, constructor, toString -- hasOwnProperty -->\n${LOUD}.\n`,
    'header.csv': `__proto__,constructor,toString,body,body\n${LOUD},${LOUD},${LOUD},${LOUD},${LOUD}\n`,
    '__proto__.md': `${LOUD} {{__proto__}}.\n`,
    'constructor.json': `{"constructor":"${LOUD}."}`,
  }),
];

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = new TextEncoder().encode(LOUD);
const wide = (little: boolean): Uint8Array =>
  Uint8Array.from(
    [...`\uFEFF${LOUD}`].flatMap((sign) => {
      const unit = sign.charCodeAt(0);
      return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );
const encodings = of('encoding', {
  'empty.md': '',
  'latin1.txt': Uint8Array.from([...utf8, 0xe9, 0x0a]),
  'overlong.txt': bytes(0xc0, 0xaf, 0xe0, 0x80, 0xaf),
  'surrogates.txt': bytes(0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80),
  'cut.txt': Uint8Array.from([...utf8, 0xf0, 0x9f]),
  'utf16le.csv': wide(true),
  'utf16be.csv': wide(false),
  'nul.md': Uint8Array.from([...utf8, 0, ...utf8]),
  'bom.json': `\uFEFF[{"body":"${LOUD}."}]`,
  'boms.md': `\uFEFF\uFEFF${LOUD}.\uFEFF`,
  'lone.json': `[{"title":"\\ud800","body":"${LOUD} \\udc00 {{x\\ud800}}."}]`,
  'lone.yaml': `- title: "\\ud800"\n  body: "${LOUD} \\udc00."\n`,
  'lone.html': `<p>${LOUD} &#xD800; &#x110000; &#0; &#x80;.</p>`,
  'cr.md': `${LOUD}.\r\r${LOUD}.\r`,
  'separators.txt': `${LOUD}\u2028${LOUD}\u2029\u0085\u000b\u000c${LOUD}.`,
  'gzip.json': bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0),
});

const disguises = [
  ...held('disguise', 'bidi', 'to \u202Eevil\u202C \u2066x\u2069 \u200F\u061C', ['md', 'txt', 'json']),
  ...held('disguise', 'hosts', 'at https://раypal.com/x and https://xn--80ak6aa92e.com', [
    'md',
    'html',
    'csv',
  ]),
  ...held('disguise', 'hidden', 'a\u200B\u200C\u2060b\u{E0041}\u{E0042} \uFE0F', ['txt', 'yaml']),
];

const escapes = [
  ...held(
    'terminal',
    'escapes',
    '\u001B[31mred\u001B]8;;https://evil.example\u0007x\u001B]8;;\u0007 \u009B2J\u0090q\u009C\u0007\u0008\r',
    ['md', 'txt', 'csv'],
  ),
  ...held('terminal', 'forbidden', '\u0001\u0002\u001F\uFFFE\uFFFF\u{1FFFE}]]>', [
    'md',
    'json',
    'yaml',
    'html',
  ]),
  ...of('terminal', {
    'key.json': `{"\\u001b[31m":{"body":"${LOUD}."},"::error::x":{"body":"${LOUD}."}}`,
    'broken\u001B[31m.json': '{"a" \u001B[31m}',
  }),
];

const commands = HOSTILE.flatMap((said, i) =>
  held('command', `said-${i}`, said, [Object.keys(HOLDERS)[i % 6]!, Object.keys(HOLDERS)[(i + 3) % 6]!]),
);

const lineCommands = of('command', {
  'lines.txt': `${LOUD}.\n::error::owned\n  ::set-output name=a::b\n##[error]owned\n##vso[task.complete]\n##teamcity[x]\nYou failed to\n::stop-commands::x\n`,
  'lines.md': `::warning::${LOUD}\n\n##[group]${LOUD}\n\n\`\`\`\n::error::x\n\`\`\`\n`,
  'broken.yaml': '::error::x: [\n##vso[task.complete]',
});

const shell = [
  '$(touch owned)',
  '`touch owned`',
  'a;touch owned',
  'a|touch owned',
  'a\'b"c',
  '-rf',
  '--fix',
  'a\nb',
  '%PATH%',
  '::error::x',
  '##[error]x',
  '##vso[task.complete]x',
  'a,b=c',
  '<img src=x>',
  '=cmd|calc',
  '@org',
  '*',
  '[a]{b,c}(d)!',
  '\u202Egpj',
  ' x ',
  'a%0Ab',
  '__proto__',
  "##teamcity[buildStatus text='x']",
];
const fileNames = shell.map(
  (name, i): Input => ({
    kind: 'file name',
    name: `${name}.${['md', 'json'][i % 2]}`,
    content: HOLDERS[['md', 'json'][i % 2]!]!('now'),
  }),
);

const markup = [
  ...held(
    'HTML',
    'script',
    '<script>alert(1)</script><img src=x onerror=alert(1)>"\'><svg/onload=alert(1)></style><!--',
  ),
  ...held(
    'Markdown',
    'live',
    '@team #1 ![b](https://evil.example/x.png) [c](javascript:alert(1)) </details> | x | ``` ~~~ <b> https://evil.example',
  ),
  ...held('formula', 'sheet', '=cmd|calc!A1', ['csv', 'json']),
  ...of('formula', { 'first.csv': `title,body\n=HYPERLINK("x"),"@SUM(1) ${LOUD}"\n-1,"+${LOUD}"\n` }),
];

/** What once took longer than anybody waits: words that can be told apart in many ways, signs that can begin at each place. */
const ambiguous = of('looks back', {
  'blanks.txt': `${LOUD} [my${times('skuorder', 28)}x] {${times('orderno', 8)}x}.\n`,
  'tags.hbs': `${LOUD} {{&$${times('.0', 3000)}}']}} {{#${times('-', 5000)}}} {{if${times('\t', 5000)}}}.\n`,
  'subject.txt': `Subject: A${times(' ', 20_000)}T\n\n${LOUD}.\n`,
  'hidden.html': `<p${times(' display:none', 3000)}>${LOUD}.${times('<p ', 3000)}</p>`,
});

const exceptions = of('exception', {
  'all.md': `<!-- replylint-disable-file -->\n<!-- replylint-enable-file -->\n<!-- replylint-enable -->\n<!-- replylint-disable ${times('no-blame ', 2000)} -->\n${LOUD}.\n`,
  'odd.md': `<!-- replylint-disable-next-line ::error::x -- ##[error]y -->\n${LOUD}.\n<!-- replylint-${times('x', 5000)} -->\n<!-- replylint-disable`,
  'many.md': times(`<!-- replylint-disable-line no-blame -->\nYou failed to\n\n`, 100),
  'odd.yaml': `# replylint-disable-next-line -- \u001B[31m\n- body: ${LOUD}\n# replylint-enable\n`,
});

const sizes = of('size', {
  'line.txt': times(`${LOUD}. `, 300),
  'word.txt': times('a', 1_000_000),
  'lines.md': times('\n', 200_000),
  'replies.jsonl': times(`{"title":"a","body":"Hello {{x"}\n`, 11_000),
  'rows.csv': `title,body\n${times('a,b\n', 20_000)}`,
  'columns.csv': `${times('body,', 5000)}\n${times('x,', 5000)}\n`,
  'table.md': `|${times('a|', 2000)}\n|${times('-|', 2000)}\n${times(`|${times('b|', 200)}\n`, 50)}`,
});

/** Tests and tools are started at the top of the repository. */
const root = 'fixtures/broken';

/** Files that once broke something, or that people really have: each stays for ever. */
const kept: Input[] = readdirSync(root)
  .filter((name) => name !== 'README.md')
  .map((name) => ({ kind: 'kept', name, content: readFileSync(join(root, name)) }));

/** Every hostile file; names may come twice, so each is linted in a folder of its own. */
export const INPUTS: readonly Input[] = [
  ...kept,
  ...repeated,
  ...deep,
  ...bombs,
  ...prototypes,
  ...encodings,
  ...disguises,
  ...escapes,
  ...commands,
  ...lineCommands,
  ...fileNames,
  ...markup,
  ...ambiguous,
  ...exceptions,
  ...sizes,
];
