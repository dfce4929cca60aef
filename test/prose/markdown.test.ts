import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocks, expectWordsToMap, part } from './reading.ts';
import { type Atom, entities, entity, placeholder, runs, word } from './written.ts';

const escaped = fc
  .constantFrom('*', '_', '[', '`', '#', '>', '\\', '<', '&')
  .map((sign): Atom => ({ source: `\\${sign}`, text: sign }));
const plain = fc.oneof({ weight: 5, arbitrary: word }, entity, escaped, placeholder);
const strong = plain.map((each): Atom => ({ source: `**${each.source}x**`, text: `${each.text}x` }));
const link = plain.map(
  (each): Atom => ({ source: `[${each.source}x](https://x.test/{{ticket.id}} "t")`, text: `${each.text}x` }),
);
const other = fc.constantFrom<Atom>(
  { source: '`code {{x}} [NAME]`', text: '\uFFFC' },
  { source: '![alt](u.png)', text: '\uFFFC' },
  { source: '<https://x.test/a_b>', text: 'https://x.test/a_b' },
);
const atom = fc.oneof({ weight: 4, arbitrary: plain }, strong, link, other);
const gap = fc.constantFrom(
  { source: ' ', text: ' ' },
  { source: '\n', text: ' ' },
  { source: '  \n', text: '\n' },
);
const line = fc.array(fc.tuple(atom, gap), { minLength: 1, maxLength: 8 }).map((atoms): Atom => {
  const inner = atoms.slice(0, -1).flat().concat(atoms.at(-1)![0]);
  // A letter first, so that nothing is taken for a list, a heading or a rule.
  return {
    source: `So ${inner.map((each) => each.source).join('')}`,
    text: `So ${inner.map((each) => each.text).join('')}`,
  };
});
type Block = { readonly source: string; readonly texts: readonly string[] };
const indented = (source: string, by: string) => source.replace(/\n/g, `\n${by}`);
const block = fc
  .tuple(fc.constantFrom('paragraph', 'heading', 'item', 'two', 'quote', 'fence', 'nested'), line)
  .map(([kind, { source, text }]): Block => {
    const oneLine = source.replace(/ *\n/g, ' ');
    const flat = text.replace(/\n/g, ' ');
    if (kind === 'heading') return { source: `## ${oneLine}`, texts: [flat] };
    if (kind === 'item') return { source: `- ${indented(source, '  ')}`, texts: [text] };
    if (kind === 'two')
      return { source: `1. ${indented(source, '   ')}\n\n   And more`, texts: [text, 'And more'] };
    if (kind === 'nested') return { source: `* top\n  - ${indented(source, '    ')}`, texts: ['top', text] };
    if (kind === 'quote') return { source: `> ${indented(source, '> ')}`, texts: [] };
    if (kind === 'fence') return { source: `\`\`\`\n${source}\n\`\`\``, texts: [] };
    return { source, texts: [text] };
  });
const document = fc.tuple(fc.array(block, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n'));

const decode = (source: string) => entities.get(source) ?? (/^\\.$/.test(source) ? source[1] : undefined);

describe('Markdown', () => {
  it('is read as the customer reads it, and every word maps to its source', () => {
    fc.assert(
      fc.property(document, ([blocksOf, feed]) => {
        // A paragraph between, so that no list goes on in the next block.
        const source = blocksOf
          .map((each) => `${each.source}\n\nEnd.\n`)
          .join('\n')
          .replaceAll('\n', feed);
        const found = part(source, 'markdown');
        const expected = blocksOf.flatMap((each) => [...each.texts, 'End.']);
        expect(blocks(found.passages[0]!)).toEqual(expected);
        expectWordsToMap(found, decode);
      }),
      runs,
    );
  });

  it('never throws and never maps wrongly, whatever the signs', () => {
    const junk = fc.array(
      fc.constantFrom(
        '*',
        '_',
        '**',
        '[',
        '](',
        ')',
        '`',
        '```',
        '\n',
        '\n\n',
        '    ',
        '> ',
        '- ',
        '1. ',
        '# ',
        'a',
        ' ',
        '&amp;',
        '\\',
        '<b>',
        '</b>',
        '<!--',
        '-->',
        '|',
        '|-|-|',
        '{{x}}',
        '[NAME]',
        '😀',
        '\t',
        ':::',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(junk, (pieces) => {
        const found = part(pieces.join(''), 'markdown');
        expectWordsToMap(found, (source) => decode(source) ?? source);
      }),
      runs,
    );
  });

  it('reads what is simple without the parser as the parser does', () => {
    const plainSigns = fc.constantFrom(
      'word',
      ' ',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\r\n',
      'Hi,',
      '1.',
      '1) a',
      '2. b',
      '-',
      '- a',
      '+ a',
      '* a',
      '=',
      '==',
      '---',
      '#',
      '# a',
      '## b #',
      '>',
      '> a',
      '&',
      '& ',
      '&amp',
      '&amp;',
      '!',
      '![',
      ']',
      '[',
      ':',
      '~~~',
      '|',
      '|-|-|',
      '\\',
      '_',
      'a_b_c',
      '__',
      '\u00A0',
      '\t',
      '{{x}}',
      '[NAME]',
      '    ',
      '<',
      '< ',
      'é',
      '.',
      '(',
      ')',
      ',',
      '😀',
      '\u0301',
    );
    const inlineSigns = fc.constantFrom(
      '**bold**',
      '**two words.**',
      '*soft*',
      '[a b](https://x.test/a?b=c)',
      '[{{x}}](/u/{{id}})',
      '`code`',
      '`a b`',
      '**',
      '*',
      '`',
      '](',
      '**{{x}}**',
      '**a*b**',
      '[a](b_c)',
      '[**a**](b)',
    );
    const signs = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: plainSigns },
        inlineSigns,
        fc.constantFrom('- a\n- b **c**\n', '1. a\n2. b\n', '# Title\n\n', 'Hello there. '),
      ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(signs, (pieces) => {
        const source = pieces.join('');
        const alone = part(source, 'markdown').passages[0]!;
        // An empty link definition makes every block the parser's; it prints nothing.
        const parsed = part(`${source}\n\n[zz]: zz\n`, 'markdown').passages[0]!;
        expect(alone.blocks).toEqual(parsed.blocks);
        expect(alone.prose.text).toBe(parsed.prose.text);
        expect(alone.prose.runs).toEqual(parsed.prose.runs);
        expect([alone.links, alone.strong, alone.standIns]).toEqual([
          parsed.links,
          parsed.strong,
          parsed.standIns,
        ]);
      }),
      { ...runs, numRuns: 2_000 },
    );
  });

  it.each([
    ['a table', '| A | **B** |\n|---|:-:|\n| c | d {{x}} |', ['A', 'B', 'c', 'd \uFFFC']],
    [
      'HTML between',
      '<div>\n\nHello <b>you</b>\n\n</div>\n\n<details><summary>More</summary>\n\ntext</details>',
      ['Hello you', 'More', 'text'],
    ],
    ['a hard break', 'a\\\nb  \nc', ['a\nb\nc']],
    ['a reference', 'See [the page][p].\n\n[p]: https://x.test', ['See the page.']],
    ['a directive', ':::note\nHello there\n:::', ['Hello there']],
    ['a setext heading', 'Title\n=====\ntext', ['Title', 'text']],
    ['a task list', '- [ ] do this\n- [x] did that', ['[ ] do this', '[x] did that']],
    ['indented code', 'a\n\n    code {x}\n\nb', ['a', 'b']],
  ])('reads %s', (_what, source, expected) => {
    expect(blocks(part(source, 'markdown').passages[0]!)).toEqual(expected);
  });

  it('gives the address of a link, and drops blanks in code', () => {
    const found = part(
      'Go [here][p] or [there](https://x.test/{{id}}).\n\nRun `git clone <url>` or `{"a":{"b":x}}`.\n\n[p]: https://p.test',
      'markdown',
    );
    expect(found.passages[0]!.links.map(({ href }) => href)).toEqual([
      'https://p.test',
      'https://x.test/{{id}}',
    ]);
    expect(found.placeholders.map(({ text }) => text)).toEqual(['{{id}}']);
  });
});
