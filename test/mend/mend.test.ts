import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLinter } from '../../src/engine/lint.ts';
import type { Mended } from '../../src/engine/linter.ts';
import { json } from '../../src/formats/json.ts';
import { markdown } from '../../src/formats/markdown.ts';
import { yaml } from '../../src/formats/yaml.ts';
import type { Format } from '../../src/model/format.ts';
import { below } from '../../src/model/mapped.ts';
import type { Remedy } from '../../src/model/remedy.ts';
import { defineRule, type Rule } from '../../src/model/rule.ts';
import { lineFormat, parts, settled } from '../engine/desk.ts';

interface Swap {
  readonly grade?: Remedy['grade'];
  readonly severity?: 'error' | 'warn';
}

/** A rule that finds words of the value and writes other words in their place. */
function swap(
  id: string,
  from: RegExp,
  to: string | undefined,
  { grade = 'safe', severity = 'warn' }: Swap = {},
): Rule {
  return defineRule({
    id,
    category: 'clarity',
    summary: 'Swap.',
    why: 'A test.',
    recommended: true,
    looksAt: 'reply',
    anyLanguage: true,
    kinds: { here: { severity, message: 'Here.' } },
    options: {},
    bad: [{ text: '' }],
    good: [{ text: '' }],
    check({ part }, _context, report) {
      for (const { index, 0: found } of part.value.text.matchAll(new RegExp(from, 'g'))) {
        const span = { start: index, end: index + found.length };
        const remedies =
          to === undefined ? [] : [{ label: 'Swap', grade, edits: [{ span, text: to }] as const }];
        report({ part, span }, 'here', {}, { remedies });
      }
    },
  });
}

/** The same, on words of the prose. */
function swapWords(id: string, from: string, to: string): Rule {
  return defineRule({
    id,
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
      const at = reading.prose.text.indexOf(from);
      if (at < 0) return;
      const span = { start: at, end: at + from.length };
      const edits = [{ span: below<'value'>(reading.prose, span, { start: 0, end: 0 }), text: to }] as const;
      report({ reading, span }, 'here', {}, { remedies: [{ label: 'Swap', grade: 'safe', edits }] });
    },
  });
}

function mend(
  rules: readonly Rule[],
  text: string,
  grades: 'safe' | 'unsafe' = 'safe',
  format: Format = lineFormat,
): Mended {
  const linter = createLinter(settled({}, {}, {}, rules), parts);
  const file = { path: `a.${format.name === 'text' ? 'txt' : format.extensions[0]!.slice(1)}`, text, format };
  return linter.mend(file, linter.lint(file), grades);
}

describe('what is written', () => {
  test('safe remedies alone, unless the unsafe ones are asked for', () => {
    const rules = [
      swap('no-a', /a/, 'A'),
      swap('no-b', /b/, 'B', { grade: 'unsafe' }),
      swap('no-c', /c/, 'C', { grade: 'manual' }),
    ];
    expect(mend(rules, '1|a b c').text).toBe('1|A b c');
    expect(mend(rules, '1|a b c', 'unsafe').text).toBe('1|A B c');
  });

  test('nothing that an exception silences', () => {
    expect(
      mend([swap('no-a', /a/, 'A')], '<!-- replylint-disable-file no-a -- ours -->\n1|a').text,
    ).toContain('1|a');
  });

  test('what is left to say is about the new text', () => {
    const { linted, fixed } = mend([swap('no-a', /a/, 'AA'), swap('no-b', /b/, undefined)], '1|a b');
    expect(linted.findings.map(({ rule, span }) => [rule, span])).toEqual([['no-b', { start: 5, end: 6 }]]);
    expect([...fixed]).toEqual([['no-a', 1]]);
  });
});

describe('remedies that meet', () => {
  test('those that overlap or touch wait for the next pass', () => {
    expect(mend([swap('no-ab', /ab/, 'x'), swap('no-bc', /bc/, 'y')], '1|abc').text).toBe('1|xc');
    expect(mend([swap('no-a', /a/, 'x'), swap('no-b', /b/, 'y')], '1|ab').text).toBe('1|xy');
  });

  test('the same edit of two rules is made once', () => {
    expect(mend([swap('no-a', /a/, 'b b'), swap('no-small-a', /a/, 'b b')], '1|a').text).toBe('1|b b');
  });

  test('the order of rules does not count', () => {
    const rules = [
      swap('r1', /ab/, 'x'),
      swap('r2', /bc/, 'ya'),
      swap('r3', /c/, 'ab'),
      swap('r4', /xx/, 'c'),
      swap('r5', /a/, 'bb', { grade: 'unsafe' }),
    ];
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'x', ' '), { maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.shuffledSubarray(rules, { minLength: rules.length }), (letters, shuffled) => {
        const text = `1|z${letters.join('')}`;
        const plain = mend(rules, text, 'unsafe');
        const other = mend(shuffled, text, 'unsafe');
        expect(other.text).toBe(plain.text);
        expect(other.restless).toEqual(plain.restless);
        if (plain.restless.length === 0) expect(mend(rules, plain.text, 'unsafe').text).toBe(plain.text);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('coming to rest', () => {
  const circle = [swap('no-yes', /yes/, 'no'), swap('no-no', /no/, 'yes')];
  test('rules that undo each other are named, and the same text is kept from wherever one starts', () => {
    const { text, restless } = mend(circle, '1|yes');
    expect(restless).toEqual(['no-no', 'no-yes']);
    expect(mend(circle, text).text).toBe(text);
    expect(mend(circle, '1|no').text).toBe(text);
  });

  test('a rule that never ends is stopped', () => {
    const { text, restless } = mend([swap('more', /a$/, 'aa')], '1|a');
    expect(text).toBe(`1|${'a'.repeat(11)}`);
    expect(restless).toEqual(['more']);
  });
});

describe('proof', () => {
  test('a fix that brings an error is left out, and the others are written', () => {
    const rules = [
      swap('no-a', /a/, 'bad'),
      swap('no-c', /c/, 'C'),
      swap('no-bad', /bad/, undefined, { severity: 'error' }),
    ];
    expect(mend(rules, '1|a c\n2|c').text).toBe('1|a C\n2|C');
  });

  test('a fix that makes another reply, or changes what is none, is left out', () => {
    expect(mend([swap('no-a', /a/, 'x\n3|y')], '1|a\n2|b').text).toBe('1|a\n2|b');
    expect(
      mend(
        [swap('no-a', /(?<= )a/, '# x')],
        'body: >-\n  Hello dear\n  friend and a\ntitle: t\n',
        'safe',
        yaml,
      ).text,
    ).toContain('title: t');
    const plain = '- title: t\n  body: Hello dear friend and a\n';
    expect(mend([swap('no-a', /(?<= )a$/, '#x')], plain, 'safe', yaml).text).toBe(plain);
    expect(mend([swap('no-a', /(?<= )a$/, 'x: y')], plain, 'safe', yaml).text).toBe(plain);
  });

  test('a placeholder, a tag, a link and half an escape stay', () => {
    const page = 'Hi {{ticket.id}} and **so on** with [a page](https://example.com/a) &amp; more.\n';
    const fix = (from: string, to: string) =>
      mend([swapWords('no-x', from, to)], page, 'safe', markdown).text;
    expect(fix('Hi', 'Hello')).toBe(page.replace('Hi', 'Hello'));
    expect(fix('\uFFFC', 'x')).toBe(page);
    expect(fix('Hi \uFFFC and', 'x')).toBe(page);
    expect(fix('and so', 'x')).toBe(page);
    expect(fix('with a page', 'x')).toBe(page);
    expect(fix('so on', 'on')).toBe(page.replace('so on', 'on'));
    expect(mend([swap('no-x', /\[a page\]\(https:\S+\)/, 'x')], page, 'safe', markdown).text).toBe(page);
    expect(mend([swap('no-x', /mp; more/, 'x')], page, 'safe', markdown).text).toBe(page);
  });

  test('an escaped pair of surrogates is not cut', () => {
    const file = '[{"title": "t", "body": "Hello dear friend \\ud83d\\ude42 bye"}]';
    expect(mend([swap('no-half', /\ude42/, '\ude43')], file, 'safe', json).text).toBe(file);
    expect(mend([swap('no-half', /\ude42 bye/, 'x')], file, 'safe', json).text).toBe(file);
  });
});

describe('places that are read in a special way', () => {
  test('a text that a YAML alias repeats is fixed once, and read so in both places', () => {
    const file = '- title: t\n  body: &a "Hello dear friend, a page"\n- title: u\n  body: *a\n';
    const { text, fixed } = mend([swap('no-page', /page/, 'pa"ge')], file, 'safe', yaml);
    expect(text).toBe(file.replace('page', 'pa\\"ge'));
    expect([...fixed]).toEqual([['no-page', 1]]);
  });

  test('a block scalar keeps its line ends and its indentation', () => {
    const file = '- title: t\r\n  body: |\r\n    Hello dear friend.\r\n    A page.\r\n';
    expect(mend([swap('no-page', /page/, 'book\nor two')], file, 'safe', yaml).text).toBe(
      file.replace('page', 'book\r\n    or two'),
    );
  });

  test('a quotation of a page takes words, not a line break', () => {
    const file =
      '# Late\n\n> Hello dear friend, thank you for\n> writing about a page.\n\n# Lost\n\n> Hello dear friend, thank you for writing.\n';
    const fix = (to: string) => mend([swap('no-page', /page/, to)], file, 'safe', markdown).text;
    expect(fix('book')).toBe(file.replace('page', 'book'));
    expect(fix('book\nor two')).toBe(file);
  });

  test('a subject in front matter is fixed by plain words alone', () => {
    const file = '---\ntitle: t\nsubject: Your page\n---\n\nHello dear friend.\n';
    const rule = defineRule({
      ...(swap('no-page', /x/, undefined) as Rule & { looksAt: 'reply' }),
      check({ reply }, _context, report) {
        const part = reply.parts.find(({ role }) => role === 'subject');
        const at = part?.value.text.indexOf('page') ?? -1;
        if (!part || at < 0) return;
        const span = { start: at, end: at + 4 };
        report(
          { part, span },
          'here',
          {},
          { remedies: [{ label: 'Swap', grade: 'safe', edits: [{ span, text: wanted }] }] },
        );
      },
    });
    let wanted = 'book';
    expect(mend([rule], file, 'safe', markdown).text).toBe(file.replace('page', 'book'));
    wanted = 'book: #1';
    expect(mend([rule], file, 'safe', markdown).text).toBe(file);
  });
});

describe('a text with its copy', () => {
  const both = (html: string, plain: string): string =>
    JSON.stringify([{ id: 1, title: 't', folder_id: 1, content: plain, content_html: html }]);

  test('both are fixed', () => {
    const file = both(
      '<p>Hello <b>dear</b> friend, see the the page.</p>',
      'Hello dear friend, see the the page.',
    );
    const fixed = mend([swapWords('no-double', 'the the', 'the')], file, 'safe', json).text;
    expect(fixed).toBe(file.replaceAll('the the', 'the'));
  });

  test('or none is, where the copy says something else', () => {
    const file = both('<p>Hello dear friend, see the the page.</p>', 'Hello dear friend, look at the page.');
    const { text, linted } = mend([swapWords('no-double', 'the the', 'the')], file, 'safe', json);
    expect(text).toBe(file);
    expect(linted.findings[0]!.remedies).toMatchObject([{ grade: 'manual' }]);
  });
});
