import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  azureData,
  azureProperty,
  codeSpan,
  githubData,
  githubProperty,
  json,
  markdown,
  oneLine,
  scriptJson,
  shown,
  shownParts,
  tap,
  teamcity,
  uri,
  xml,
} from '../../src/reporters/neutralise.ts';

describe('what hides or steers is shown', () => {
  test.each([
    ['a\u001b[31mb', 'a\\u{1B}[31mb'],
    ['line\r\nbreak\ttab', 'line\\u{D}\\u{A}break\\u{9}tab'],
    ['\u009b1m \u007f', '\\u{9B}1m \\u{7F}'],
    ['\u202eevil', '\\u{202E}evil'],
    ['zero\u200bwidth, soft\u00adhyphen', 'zero\\u{200B}width, soft\\u{AD}hyphen'],
    ['lone \ud83d', 'lone \\u{D83D}'],
    ['\ufeff\ufffe', '\\u{FEFF}\\u{FFFE}'],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each(['👨‍👩‍👧', '❤️', '1️⃣', '👋🏽', 'नमस्‍ते', 'می‌خواهم', 'e\u0301', 'שלום', '“quoted” — dash…', '日本語'])(
    'what belongs to a word or an emoji stays: %s',
    (text) => {
      expect(shown(text)).toBe(text);
    },
  );
});

describe('what commands is broken', () => {
  test.each([
    ['::error::x', '\\u{3A}:error::x'],
    [' \u3000::x', ' \u3000\\u{3A}:x'],
    ['Refunds::Late', 'Refunds::Late'],
    ['##[error]x', '\\u{23}#[error]x'],
    ['###VSO[x]', '#\\u{23}#VSO[x]'],
    ['##teamcity[x]', '\\u{23}#teamcity[x]'],
    ['## a heading', '## a heading'],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

test('shown is the text with its shown parts in place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let [out, at] = ['', 0];
      for (const part of shownParts(text)) {
        out += text.slice(at, part.start) + part.text;
        at = part.end;
      }
      expect(out + text.slice(at)).toBe(shown(text));
    }),
  );
});

test('JSON carries the same data, whatever it holds', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), (value) => {
      expect(JSON.parse(json(value))).toEqual(value);
      expect(JSON.parse(json(value, 2))).toEqual(value);
      expect(JSON.parse(scriptJson(value))).toEqual(value);
    }),
  );
  expect(json('##[x] \ud800 \\ud800')).toBe('"\\u0023#[x] \\ufffd \\\\ud800"');
  expect(scriptJson('</script>')).not.toContain('<');
});

test('prose becomes one line', () => {
  expect(oneLine(' two\r\n\tlines ')).toBe('two lines');
});

test('each target is escaped as it reads', () => {
  expect(githubData('100%\n')).toBe('100%25%0A');
  expect(githubProperty('a,b:c%\r')).toBe('a%2Cb%3Ac%25%0D');
  expect(teamcity("it's |[x]")).toBe('it|0x2019s'.replace('|0x2019', "|'").concat(' |||[x|]'));
  expect(uri('a b/[#]%.md')).toBe('a%20b/%5B%23%5D%25.md');
});

test('a code span holds any backticks', () => {
  expect(codeSpan('a')).toBe('`a`');
  expect(codeSpan('`` ` ``')).toBe('``` `` ` `` ```');
  expect(codeSpan('a|b')).toBe('`a\\|b`');
});

test.each([' ', '\t ', ':', '#', '`a', '@a', '1.', '- ', '👩\u200d', '\u0000'])(
  'a long run of %j goes through every target',
  (sign) => {
    const text = `é${sign.repeat(200_000)}`;
    for (const target of [
      shown,
      oneLine,
      json,
      xml,
      markdown,
      codeSpan,
      githubData,
      githubProperty,
      azureData,
      azureProperty,
      teamcity,
      tap,
      uri,
    ]) {
      expect(target(text).length).toBeGreaterThan(0);
    }
  },
);
