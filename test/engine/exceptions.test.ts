import { describe, expect, test } from 'vitest';
import { given, lineFormat, linterOf, partOf, replyOf, wordRule } from './desk.ts';

const rules = [wordRule('no-alpha', 'alpha', { formerly: ['no-first'] }), wordRule('no-beta', 'beta')];

/** What speaks, what is silenced, and what is wrong with the exceptions, each as `line rule`. */
function lint(text: string, data: unknown = {}, reportUnused = false, inline = true) {
  const { findings } = linterOf(rules, data, { reportUnused, inline }).lint({
    path: 'a.txt',
    text,
    format: lineFormat,
  });
  const own = findings.filter(({ rule }) => rule !== 'replylint/exception');
  const line = ({ start, rule }: (typeof findings)[number]) => `${start.line} ${rule}`;
  return {
    speaking: own.filter(({ suppressed }) => !suppressed).map(line),
    silenced: own
      .filter(({ suppressed }) => suppressed)
      .map((one) => `${line(one)} ${one.suppressed!.reason}`.trim()),
    faults: findings
      .filter(({ rule }) => rule === 'replylint/exception')
      .map(({ start, kind, severity, message }) => `${start.line} ${severity} ${kind}: ${message}`),
  };
}

describe('an exception', () => {
  test('silences a rule up to where it is enabled again', () => {
    const text =
      'a|alpha\n<!-- replylint-disable no-alpha -- known -->\nb|alpha beta\n<!-- replylint-enable no-alpha -->\nc|alpha';
    expect(lint(text)).toEqual({
      speaking: ['1 no-alpha', '3 no-beta', '5 no-alpha'],
      silenced: ['3 no-alpha known'],
      faults: [],
    });
  });
  test('without rules silences all, to the end of the file', () => {
    expect(lint('<!-- replylint-disable -->\na|alpha beta')).toMatchObject({
      speaking: [],
      silenced: ['2 no-alpha', '2 no-beta'],
    });
  });
  test('of several rules ends for each where it is enabled', () => {
    const text =
      '<!-- replylint-disable no-alpha, no-beta -->\na|alpha beta\n<!-- replylint-enable no-beta -->\nb|alpha beta\n<!-- replylint-enable -->\nc|alpha beta';
    expect(lint(text).speaking).toEqual(['4 no-beta', '6 no-alpha', '6 no-beta']);
  });
  test('can hold for the next line, also after CRLF', () => {
    for (const end of ['\n', '\r\n']) {
      const text = ['<!-- replylint-disable-next-line no-alpha -->', 'a|alpha beta', 'b|alpha'].join(end);
      expect(lint(text)).toMatchObject({ speaking: ['2 no-beta', '3 no-alpha'], silenced: ['2 no-alpha'] });
    }
  });
  test('for the next line holds for all of a value that begins there', () => {
    const text = '# replylint-disable-next-line no-alpha\nbody: |\n  one\n  alpha\nnext: alpha';
    const comment = { text: ' replylint-disable-next-line no-alpha', span: { start: 0, end: 38 } };
    const block = partOf('one\nalpha', {
      value: {
        text: 'one\nalpha',
        trusted: true,
        runs: [
          { at: 0, length: 4, from: 49, to: 53, exact: true },
          { at: 4, length: 5, from: 55, to: 60, exact: true },
        ],
      },
      source: { start: 45, end: 61 },
    });
    const reads = [
      { comment },
      { reply: replyOf('a', [block]) },
      { reply: replyOf('b', [partOf('alpha', { at: 67 })]) },
    ];
    const { findings } = linterOf(rules).lint({ path: 'a.yml', text, format: given(...reads) });
    expect(findings.map(({ start, suppressed }) => [start.line, suppressed !== undefined])).toEqual([
      [4, true],
      [5, false],
    ]);
  });
  test('can hold for its own line and for the whole file', () => {
    const text = 'a|alpha beta';
    const comment = (said: string) => ({ comment: { text: said, span: { start: 9, end: 12 } } });
    const reply = { reply: replyOf('a', [partOf(text)]) };
    for (const said of [
      '<!-- replylint-disable-line no-alpha -->',
      '# replylint-disable-file no-alpha',
      'replylint-disable-file no-alpha',
    ]) {
      const { findings } = linterOf(rules).lint({ path: 'a', text, format: given(reply, comment(said)) });
      expect(findings.map(({ rule, suppressed }) => [rule, suppressed !== undefined])).toEqual([
        ['no-alpha', true],
        ['no-beta', false],
      ]);
    }
  });
  test('knows a rule by its old name', () => {
    expect(lint('<!-- replylint-disable no-first -->\na|alpha')).toEqual({
      speaking: [],
      silenced: ['2 no-alpha'],
      faults: [],
    });
  });
  test('in front matter holds for its reply', () => {
    const front = { replylint: { disable: ['no-alpha'], reason: 'the product is called so' } };
    const own = replyOf('a', [partOf('alpha beta')], {
      evidence: { tags: [], active: true, public: true, front },
    });
    const other = replyOf('b', [partOf('alpha', { at: 20 })]);
    const { findings } = linterOf(rules).lint({
      path: 'a',
      text: 'x'.repeat(30),
      format: given({ reply: own }, { reply: other }),
    });
    expect(findings.map(({ rule, suppressed }) => `${rule} ${suppressed?.reason}`)).toEqual([
      'no-alpha the product is called so',
      'no-beta undefined',
      'no-alpha undefined',
    ]);
  });
  test('counts for nothing when exceptions are switched off', () => {
    expect(lint('<!-- replylint-disable -->\na|alpha', {}, true, false)).toEqual({
      speaking: ['2 no-alpha'],
      silenced: [],
      faults: [],
    });
  });
  test('another comment is none', () => {
    expect(
      lint('<!-- replylint is good -->\n<!-- see replylint-disable no-alpha -->\na|alpha').speaking,
    ).toEqual(['3 no-alpha']);
  });
});

describe('what is wrong with an exception', () => {
  test('a misspelt rule, a misspelt word', () => {
    const { faults, speaking } = lint(
      '<!-- replylint-disable no-alhpa -->\n<!-- replylint-disabel no-beta -->\na|alpha beta',
    );
    expect(faults).toEqual([
      '1 warn unknown-rule: There is no rule “no-alhpa”. Did you mean “no-alpha”?',
      '2 warn unknown-word: “replylint-disabel” is no exception. Did you mean “disable”?',
    ]);
    expect(speaking).toEqual(['3 no-alpha', '3 no-beta']);
  });
  test('a reason that the config asks for', () => {
    const text =
      '<!-- replylint-disable no-alpha -->\na|alpha\n<!-- replylint-disable-line no-beta -- legal asked for it -->\n<!-- replylint-enable -->';
    expect(lint(text, { reasons: 'required' }).faults).toEqual([
      '1 error no-reason: This exception does not say why.',
    ]);
    expect(lint(text).faults).toEqual([]);
  });
  test('one that silences nothing, if asked', () => {
    const text =
      '<!-- replylint-disable no-alpha, no-beta -->\na|alpha\n<!-- replylint-disable-next-line -->\nb|nothing';
    expect(lint(text, {}, true).faults).toEqual([
      '1 warn unused: “no-beta” finds nothing here, so this exception silences nothing.',
      '3 warn unused: This exception silences nothing.',
    ]);
    expect(lint(text).faults).toEqual([]);
  });
  test('front matter of any kind does no harm', () => {
    for (const replylint of [
      null,
      'x',
      [],
      { disable: 1 },
      { disable: null },
      JSON.parse('{"__proto__": {"disable": []}}'),
    ]) {
      const reply = replyOf('a', [partOf('nothing')], {
        evidence: { tags: [], active: true, public: true, front: { replylint } },
      });
      const { problems } = linterOf(rules).lint({ path: 'a', text: 'nothing', format: given({ reply }) });
      expect(problems).toEqual([]);
    }
  });
});
