import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocks, expectWordsToMap, part } from './reading.ts';
import {
  type Atom,
  placeholder as anyPlaceholder,
  entities,
  entity,
  glued,
  runs,
  squeezed,
  word,
} from './written.ts';

// A blank in brackets that touches a word is no blank.
const placeholder = anyPlaceholder.filter(({ source }) => !source.startsWith('['));
const decode = (source: string) => entities.get(source);

const tag = fc
  .constantFrom('b', 'span style="color:red"', 'i', 'u')
  .chain((open) =>
    glued(fc.oneof(word, entity, placeholder)).map(
      (atom): Atom => ({ source: `<${open}>${atom.source}</${open.split(' ')[0]}>`, text: atom.text }),
    ),
  );
const nothing = fc
  .constantFrom(
    '<!-- {{no}} [NAME] -->',
    '<script>if (a < b) "x"</script>',
    '<span data-x="{{ticket.id}} > 1"></span>',
    '<style>p > b {}</style>',
  )
  .map((source): Atom => ({ source, text: '' }));
const atom = glued(fc.oneof({ weight: 4, arbitrary: word }, entity, placeholder, tag, nothing));
const gap = fc.constantFrom(' ', '\n', ' \r\n\t ', '  ');
const line = fc.array(fc.tuple(atom, gap), { minLength: 1, maxLength: 8 });
const element = fc.constantFrom('p', 'div', 'li', 'h2', 'td');
const document = fc.array(fc.tuple(element, line), { minLength: 1, maxLength: 5 });

const written = (doc: readonly (readonly [string, readonly (readonly [Atom, string])[]])[]) =>
  doc
    .map(
      ([name, atoms]) =>
        `<${name} class="x">${atoms.map(([each, after]) => each.source + after).join('')}</${name}>`,
    )
    .join('\n');
const read = (doc: readonly (readonly [string, readonly (readonly [Atom, string])[]])[]) =>
  doc
    .map(([, atoms]) => squeezed(atoms.map(([each, after]) => each.text + after).join('')))
    .filter((text) => text.trim() !== '');

describe('HTML', () => {
  it('is read as the customer reads it, and every word maps to its source', () => {
    fc.assert(
      fc.property(document, (doc) => {
        const found = part(written(doc), 'html');
        expect(blocks(found.passages[0]!)).toEqual(read(doc));
        expectWordsToMap(found, decode);
      }),
      runs,
    );
  });

  it('never throws and never maps wrongly, whatever the markup', () => {
    const junk = fc.array(
      fc.constantFrom(
        '<p',
        '>',
        '</',
        'a',
        ' ',
        '<b>',
        '</b>',
        '&',
        '&amp;',
        '&amp',
        ';',
        '"',
        '=',
        '<!--',
        '-->',
        '{{',
        '}}',
        '<blockquote>',
        '</blockquote>',
        '<br>',
        '\n',
        '😀',
        '<li>',
        '</ul>',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(junk, (pieces) => {
        const found = part(pieces.join(''), 'html');
        expect(found.passages[0]!.prose.trusted).toBe(true);
      }),
      runs,
    );
  });

  it('keeps lists, headings, cells, links, bold parts and line breaks', () => {
    const { passages } = part(
      '<h1>Refund</h1><p>We&rsquo;re <strong>sorry</strong>.<br>Track it <a href="https://x.test/{{id}}?a=1&amp;b=2">here</a>.</p><ul><li>one<ul><li>two</ul></ul><table><tr><th>A<td>B</table>',
      'html',
    );
    const { prose, blocks: found, links, strong } = passages[0]!;
    expect(prose.text).toBe('Refund\nWe’re sorry.\nTrack it here.\none\ntwo\nA\nB');
    expect(found.map(({ kind, depth }) => `${kind} ${depth}`)).toEqual([
      'heading 0',
      'paragraph 0',
      'item 1',
      'item 2',
      'cell 0',
      'cell 0',
    ]);
    expect(links.map(({ span, href }) => [prose.text.slice(span.start, span.end), href])).toEqual([
      ['here', 'https://x.test/{{id}}?a=1&b=2'],
    ]);
    expect(strong.map((span) => prose.text.slice(span.start, span.end))).toEqual(['sorry']);
  });

  it.each([
    ['two line breaks', 'Hi,<br><br>Thanks.<br />Bye', ['Hi,', 'Thanks.\nBye']],
    ['an empty paragraph', '<p>a</p><p>&nbsp;</p><p>b</p>', ['a', 'b']],
    ['what the customer wrote', '<p>a</p><blockquote><p>you said</p></blockquote><p>b</p>', ['a', 'b']],
    [
      'what a mail program quotes',
      '<p>a</p><div class="gmail_quote"><div>old</div> text</div><p>b</p>',
      ['a', 'b'],
    ],
    ['code', '<p>Run <code>npm i</code> now</p><pre>x</pre>', ['Run \uFFFC now']],
    ['an image', 'See <img src="a.png" alt="no"> here', ['See \uFFFC here']],
    ['a word that a tag cuts', 're<b>cie</b>ve', ['recieve']],
    ['a Intercom attribute', '<p>Hi <attribute key="user.first_name" default="there"/>,</p>', ['Hi \uFFFC,']],
    ['elements without an end', '<p>a<p>b<li>c', ['a', 'b', 'c']],
    ['a stray sign', 'a < b & c > d', ['a < b & c > d']],
  ])('reads %s', (_what, source, expected) => {
    expect(blocks(part(source, 'html').passages[0]!)).toEqual(expected);
  });
});
