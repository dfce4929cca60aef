import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

/** The one problem of a file: its kind, its message, and the text that it points at. */
function problem(path: string, text: string): readonly [string, string, string] {
  const { replies, problems } = reading(path, text);
  expect(replies).toEqual([]);
  expect(problems.length).toBe(1);
  const { kind, message, span } = problems[0]!;
  return [kind, message, text.slice(span?.start, span?.end)];
}

const DEEP = /nests lists and objects more than 200 deep/;

describe('JSON that cannot be read', () => {
  it.each([
    ['{"a": 1,\n "b": "x" "c"}', '"', /a comma or \} is missing before this/],
    ['{"a":[1,2,]}', ',', /remove the comma before the \]/],
    ['{"a" 1}', '1', /a colon after the key “a” is missing/],
    ['// note\n{}', '/', /no comments/],
    ["{'a':1}", "'", /double quotes/],
    ['{"a":"x\ny"}', '"x', /not closed on this line/],
    ['{"a":"x\ty"}', '\t', /control character/],
    ['{"a":"C:\\qrs"}', '\\q', /a backslash in a text is written twice/],
    ['{"a":"unclosed', '"', /these quotes are never closed/],
    ['[1,2', '', /it ends where a comma or \] is missing/],
    ['{"a":01}', '0', /a value is missing/],
    ['{"a":1}\n{"b":2}', '{', /name the file \.jsonl/],
    ['{"a":1} x', 'x', /after its end/],
  ] as const)('%j', (text, at, message) => {
    const [kind, said, place] = problem('a.json', text);
    expect([kind, place]).toEqual(['syntax', at]);
    expect(said).toMatch(message);
  });

  it('points into the right line of many', () => {
    const text = '{"title":"a","body":"Hello to you all"}\n\n{"title":"b" "body":"Hello"}\n';
    const { problems } = reading('a.jsonl', text);
    expect(text.slice(0, problems[0]?.span?.start).split('\n').length).toBe(3);
  });
});

describe('YAML and CSV that cannot be read', () => {
  it.each([
    ['a.yaml', 'body: {{customer.name}}, thank you\n', 'syntax', /Put the text in quotes/],
    ['a.yaml', 'a: "x\nb: 1\n', 'syntax', /never closed/],
    ['a.yaml', 'title: Re: your order\n', 'syntax', /it holds a colon/],
    ['a.yaml', 'a: *b\n', 'syntax', /alias \(\*b\)/],
    ['a.yaml', 'a: &a [*a]\n', 'syntax', /alias \(\*a\)/],
    ['a.yaml', 'a: b\n\tc: d\n', 'syntax', /not YAML/],
    ['a.csv', 'title,body\n"late,Hello there\nx,y\n', 'syntax', /quotes of this cell are never closed/],
  ] as const)('%s %j', (path, text, kind, message) => {
    const [is, said] = problem(path, text);
    expect(is).toBe(kind);
    expect(said).toMatch(message);
  });

  it('refuses aliases that repeat without end', () => {
    const lines = [...'bcdefghij'].map(
      (name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`,
    );
    expect(problem('a.yaml', `a: &a [Hello]\n${lines.join('\n')}\n`)[0]).toBe('limit');
  });
});

describe('hostile files', () => {
  const many = 100_000;

  it.each([
    ['a.json', '['],
    ['a.json', '{"a":'],
    ['a.yaml', '['],
    ['a.yaml', '{a: '],
    ['a.yaml', '- '],
    ['a.yaml', '? '],
  ] as const)('%s of %j is refused, not followed', (path, piece) => {
    const [kind, message] = problem(path, piece.repeat(many));
    expect(kind).toBe('limit');
    expect(message).toMatch(DEEP);
  });

  it('deep, but not too deep, is read', () => {
    const text = `${'['.repeat(190)}{"body":"Hello to you all."}${']'.repeat(190)}`;
    expect(reading('a.json', text).replies.length).toBe(1);
  });

  it.each([
    ['a.json', ''],
    ['a.json', ' \n'],
    ['a.jsonl', '\n\n'],
    ['a.yaml', ''],
    ['a.yaml', '# only a comment\n'],
    ['a.yaml', '---\n---\n'],
    ['a.csv', ''],
    ['a.csv', '\ufeff'],
    ['a.csv', 'title,body\r\n'],
    ['a.email', ''],
    ['a.csv', ','.repeat(many)],
    ['a.csv', '"'.repeat(many)],
    ['a.json', '"\\ud800"'],
  ] as const)('%s of %j holds no reply and is no fault', (path, text) => {
    expect(reading(path, text)).toEqual({ replies: [], notices: [], problems: [] });
  });
});
