import { describe, expect, test } from 'vitest';
import type { Linted } from '../../src/engine/linter.ts';
import type { Format } from '../../src/model/format.ts';
import type { Mapped } from '../../src/model/mapped.ts';
import { verbatim } from '../../src/model/mapped.ts';
import { defineRule, type Rule } from '../../src/model/rule.ts';
import { given, lineFormat, linterOf, partOf, replyOf, wordRule } from './desk.ts';

const alpha = wordRule('no-alpha', 'alpha');
const beta = wordRule('no-beta', 'beta');

function lint(rules: readonly Rule[], text: string, format: Format = lineFormat, data: unknown = {}): Linted {
  return linterOf(rules, data).lint({ path: 'a.txt', text, format });
}

/** A rule on the whole reply. */
function replyRule(id: string, check: Extract<Rule, { looksAt: 'reply' }>['check'], more: object = {}): Rule {
  return { ...wordRule(id, 'x'), looksAt: 'reply', check, ...more } as Rule;
}

describe('a finding', () => {
  const text = 'one|Say alpha now.\ntwo|No word.\nthree|An alpha, a beta.';
  const { findings, replies } = lint([beta, alpha], text);

  test('stands where its words stand in the file', () => {
    expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual(['alpha', 'alpha', 'beta']);
    expect(findings[1]).toMatchObject({ start: { line: 3, column: 10 }, end: { line: 3, column: 15 } });
  });
  test('says what it found, why it matters, and the way out', () => {
    expect(findings[0]).toMatchObject({
      rule: 'no-alpha',
      kind: 'word',
      severity: 'warn',
      message: '“alpha” is there.',
      why: 'It is a word.',
      instead: 'Leave it out.',
      reply: { id: 'one', title: 'one', pointer: '' },
      quote: 'alpha',
      remedies: [],
    });
  });
  test('has a fingerprint that moving does not change', () => {
    const moved = lint([alpha, beta], `zero|Nothing.\n${text}`).findings;
    expect(moved.map(({ fingerprint }) => fingerprint)).toEqual(
      findings.map(({ fingerprint }) => fingerprint),
    );
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    expect(findings[0]!.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });
  test('is counted by its sentence: the same one twice are two', () => {
    const twice = lint([alpha], 'one|An alpha.\ntwo|An alpha.').findings.map(
      ({ fingerprint }) => fingerprint,
    );
    expect(new Set(twice).size).toBe(2);
  });
  test('files count their replies', () => {
    expect(replies).toEqual({ linted: 3, inactive: 0 });
  });
});

test('the order of the rules changes nothing', () => {
  const rules = ['alpha', 'beta', 'a', 'be', 'An'].map((word) => wordRule(`no-${word.toLowerCase()}x`, word));
  const text = 'one|An alpha, a beta.\ntwo|beta alpha';
  expect(lint(rules.toReversed(), text).findings).toEqual(lint(rules, text).findings);
  expect(lint(rules, text).findings.length).toBeGreaterThan(6);
});

describe('places go through every map', () => {
  // JSON: "Say \u2019alpha\u2019\n" is the value Say ’alpha’ with escapes between exact runs.
  const file = '{"body":"Say \\u2019al<b>ph</b>a\\u2019!"}';
  const value: Mapped = {
    text: 'Say ’al<b>ph</b>a’!',
    trusted: true,
    runs: [
      { at: 0, length: 4, from: 9, to: 13, exact: true },
      { at: 4, length: 1, from: 13, to: 19, exact: false },
      { at: 5, length: 12, from: 19, to: 31, exact: true },
      { at: 17, length: 1, from: 31, to: 37, exact: false },
      { at: 18, length: 1, from: 37, to: 38, exact: true },
    ],
  };
  const prose: Mapped = {
    text: 'Say ’alpha’!',
    trusted: true,
    runs: [
      { at: 0, length: 7, from: 0, to: 7, exact: true },
      { at: 7, length: 2, from: 10, to: 12, exact: true },
      { at: 9, length: 3, from: 16, to: 19, exact: true },
    ],
  };
  const part = partOf('', { value, prose, source: { start: 8, end: 39 } });

  test('a word across a tag and beside escapes', () => {
    const [finding] = lint([alpha], file, given({ reply: replyOf('1', [part]) })).findings;
    expect(file.slice(finding!.span.start, finding!.span.end)).toBe('al<b>ph</b>a');
  });

  test('an escape is pointed at as a whole', () => {
    const rule = replyRule('no-quote', (reading, _context, report) =>
      report({ reading, span: { start: 4, end: 5 } }, 'word'),
    );
    const [finding] = lint([rule], file, given({ reply: replyOf('1', [part]) })).findings;
    expect(file.slice(finding!.span.start, finding!.span.end)).toBe('\\u2019');
  });

  test('a place on the value', () => {
    const rule = replyRule('no-tag', (reading, _context, report) =>
      report({ part: reading.part, span: { start: 7, end: 10 } }, 'word'),
    );
    const [finding] = lint([rule], file, given({ reply: replyOf('1', [part]) })).findings;
    expect(file.slice(finding!.span.start, finding!.span.end)).toBe('<b>');
    expect(finding!.quote).toBe('<b>');
  });

  test('a map that is not trusted gives the whole value and no remedy', () => {
    const whole: Mapped = {
      text: value.text,
      trusted: false,
      runs: [{ at: 0, length: value.text.length, from: 8, to: 39, exact: false }],
    };
    const rule = replyRule('no-tag', (reading, _context, report) =>
      report(
        { part: reading.part, span: { start: 7, end: 10 } },
        'word',
        {},
        { remedies: [{ label: 'x', grade: 'safe', edits: [{ span: { start: 7, end: 10 }, text: '' }] }] },
      ),
    );
    const [finding] = lint(
      [rule],
      file,
      given({ reply: replyOf('1', [partOf('', { value: whole, prose, source: { start: 8, end: 39 } })]) }),
    ).findings;
    expect(finding).toMatchObject({ span: { start: 8, end: 39 }, remedies: [] });
  });
});

describe('remedies', () => {
  const remedy = (text: string, writable: boolean, name: string) => {
    const rule = replyRule('no-x', (reading, _context, report) =>
      report(
        { reading, span: { start: 0, end: 3 } },
        'word',
        {},
        { remedies: [{ label: 'x', grade: 'safe', edits: [{ span: { start: 0, end: 3 }, text }] }] },
      ),
    );
    const reply = replyOf('1', [partOf('abc def', { at: 2, writable })]);
    return lint([rule], '"{abc def"', { ...given({ reply }), name }).findings[0]!.remedies;
  };
  test('become splices of the file', () => {
    expect(remedy('new', true, 'json')).toEqual([
      { label: 'x', grade: 'safe', edits: [{ span: { start: 2, end: 5 }, text: 'new' }] },
    ]);
  });
  test('are advice where the helpdesk takes no text back', () => {
    expect(remedy('new', false, 'json')).toMatchObject([{ grade: 'manual' }]);
  });
});

describe('severity', () => {
  const rule = replyRule(
    'no-x',
    (reading, _context, report) => {
      report({ reading, span: { start: 0, end: 1 } }, 'hard', {}, { sure: false });
      report({ reading, span: { start: 1, end: 2 } }, 'hard');
      report({ reading, span: { start: 2, end: 3 } }, 'soft');
    },
    {
      kinds: {
        hard: { severity: 'error', message: 'h' },
        soft: { severity: 'warn', message: 's', strict: true },
      },
    },
  );
  test.each([
    ['not sure is a warning at most; strict kinds are silent', {}, ['warn', 'error']],
    ['strict', { extends: 'replylint:strict' }, ['warn', 'error', 'error']],
    ['the ceiling', { rules: { 'no-x': 'warn' } }, ['warn', 'warn']],
    ['one kind off', { rules: { 'no-x': ['error', { hard: 'off', soft: 'warn' }] } }, ['warn']],
    ['off', { rules: { 'no-x': 'off' } }, []],
    ['off for this reply', { overrides: [{ replies: 'o*', rules: { '*': 'off' } }] }, []],
  ])('%s', (_name, data, severities) => {
    expect(lint([rule], 'one|abcdef', lineFormat, data).findings.map(({ severity }) => severity)).toEqual(
      severities,
    );
  });
});

describe('messages', () => {
  test('facts are filled in on one line, cut when long, and never read as a template', () => {
    const rule = replyRule(
      'no-x',
      (reading, _context, report) =>
        report({ reading, span: { start: 0, end: 1 } }, 'k', { a: '{b}\n  c', b: 2, long: 'x'.repeat(500) }),
      { kinds: { k: { severity: 'warn', message: '{a} {b} {toString} {long}' } } },
    );
    const { message } = lint([rule], 'one|abc').findings[0]!;
    expect(message).toMatch(/^\{b\} c 2 \{toString\} x{159}…$/);
  });

  test('stand-ins are shown as the placeholders that they stand for', () => {
    const placeholder = {
      kind: 'output' as const,
      text: '{{name}}',
      name: 'name',
      grammar: 'liquid',
      span: { start: 3, end: 11 },
      nameSpan: { start: 5, end: 9 },
    };
    const prose: Mapped = {
      text: 'Hi \uFFFC, alpha',
      trusted: true,
      runs: [
        { at: 0, length: 3, from: 0, to: 3, exact: true },
        { at: 3, length: 1, from: 3, to: 11, exact: false },
        { at: 4, length: 7, from: 11, to: 18, exact: true },
      ],
    };
    const passage = {
      arm: 0,
      prose,
      blocks: [{ kind: 'paragraph' as const, span: { start: 0, end: 11 }, depth: 0 }],
      standIns: [{ at: 3, for: 'placeholder' as const, placeholder }],
      links: [],
      strong: [],
    };
    const text = 'Hi {{name}}, alpha';
    const part = partOf(text, { placeholders: [placeholder], passages: [passage] });
    const rule = replyRule('no-x', (reading, _c, report) =>
      report({ reading, span: { start: 0, end: 5 } }, 'word', { said: reading.prose.text.slice(0, 5) }),
    );
    const [finding] = lint([rule], text, given({ reply: replyOf('1', [part]) })).findings;
    expect(finding).toMatchObject({
      quote: 'Hi {{name}},',
      message: '“Hi {{name}},” is there.',
      span: { start: 0, end: 12 },
    });
  });
});

describe('a rule that breaks', () => {
  const broken = replyRule('no-broken', () => {
    throw new Error('boom');
  });

  test('is a problem that names it and the reply; the others go on', () => {
    const result = lint([alpha, broken], 'one|alpha\ntwo|alpha');
    expect(result.findings).toHaveLength(2);
    expect(result.problems).toEqual([
      {
        kind: 'crash',
        message: 'The rule “no-broken” broke on “one”: boom. The other rules went on.',
        span: { start: 4, end: 9 },
      },
    ]);
  });
  test.each([
    [
      'a kind that it does not have',
      (reading, _c, report) => report({ reading, span: { start: 0, end: 1 } }, 'constructor'),
      'it reported “constructor”, which is none of its kinds',
    ],
    [
      'a place outside the text',
      (reading, _c, report) => report({ reading, span: { start: 0, end: 99 } }, 'word'),
      'it reported the place 0..99 of 5',
    ],
    [
      'a place in another reply',
      (_r, _c, report) => report({ part: partOf('x'), span: { start: 0, end: 1 } }, 'word'),
      'it reported a place in another reply',
    ],
  ] as [string, Extract<Rule, { looksAt: 'reply' }>['check'], string][])('%s', (_name, check, message) => {
    expect(lint([replyRule('no-x', check)], 'one|alpha').problems[0]!.message).toContain(message);
  });
  test('a reply whose words break the reading is a problem; the others go on', () => {
    const odd = replyOf('odd', [
      {
        ...partOf('alpha'),
        get passages(): never {
          throw new Error('boom');
        },
      },
    ]);
    const { findings, problems } = lint(
      [alpha],
      'alpha',
      given({ reply: odd }, { reply: replyOf('1', [partOf('alpha')]) }),
    );
    expect(findings).toHaveLength(1);
    expect(problems).toMatchObject([
      { kind: 'crash', message: 'The reply “odd” could not be read: boom. The other replies went on.' },
    ]);
  });
  test('a format that throws is a problem of the file', () => {
    const format: Format = {
      name: 'odd',
      extensions: [],
      read() {
        throw new Error('boom');
      },
    };
    expect(lint([alpha], 'x', format).problems).toEqual([
      { kind: 'crash', message: 'The file could not be read as odd: boom' },
    ]);
  });
});

describe('who is spoken about', () => {
  const worded = wordRule('no-alpha', 'alpha');
  const language = { ...worded, anyLanguage: undefined } as unknown as Rule;

  test('without a language pack rules that read words are silent, with one notice', () => {
    const reply = replyOf('1', [partOf('alpha, and three more')], { locale: 'xx-YY' });
    const { findings, notices } = lint([language, beta], 'alpha', given({ reply }));
    expect(findings).toEqual([]);
    expect(notices).toEqual([{ id: 'language xx', message: expect.stringContaining('“xx”') }]);
  });
  test('rules that read no words go on', () => {
    const reply = replyOf('1', [partOf('alpha')], { locale: 'xx' });
    expect(lint([alpha], 'alpha', given({ reply })).findings).toHaveLength(1);
  });
  test('a note for colleagues hears only the rules that are for everybody', () => {
    const everybody = { ...wordRule('no-alp', 'alp'), anyAudience: true } as Rule;
    const reply = replyOf('1', [partOf('alpha')], {
      evidence: { tags: [], active: true, public: false, front: {} },
    });
    expect(lint([alpha, everybody], 'alpha', given({ reply })).findings.map(({ rule }) => rule)).toEqual([
      'no-alp',
    ]);
  });
  test('a reply that is switched off is counted, not linted', () => {
    const reply = replyOf('1', [partOf('alpha')], {
      evidence: { tags: [], active: false, public: true, front: {} },
    });
    expect(lint([alpha], 'alpha', given({ reply }))).toMatchObject({
      findings: [],
      replies: { linted: 0, inactive: 1 },
    });
  });
  test('the plain copy of an HTML text is not judged again', () => {
    const plain = partOf('alpha', { at: 10 });
    const html = partOf('alpha', { twin: plain });
    for (const parts of [
      [html, plain],
      [plain, html],
    ]) {
      expect(lint([alpha], 'alpha     alpha', given({ reply: replyOf('1', parts) })).findings).toHaveLength(
        1,
      );
    }
  });
  test('the same words in several readings are one finding; reply rules look at bodies', () => {
    const { passages } = partOf('An alpha.');
    const body = partOf('An alpha.', { passages: [...passages, { ...passages[0]!, arm: 1 }] });
    const subject = partOf('alpha', { role: 'subject', at: 20 });
    const seen: string[] = [];
    const rule = replyRule('no-x', (reading) => void seen.push(`${reading.part.role} ${reading.arm}`));
    expect(
      lint([alpha, rule], 'x'.repeat(30), given({ reply: replyOf('1', [subject, body]) })).findings,
    ).toHaveLength(2);
    expect(seen).toEqual(['body 0', 'body 1']);
  });
});

test('platform, day, options and the shared settings reach the rule', () => {
  const seen: unknown[] = [];
  const rule = replyRule(
    'no-x',
    (_r, { today, platform, options, settings }) =>
      void seen.push(today, platform, options, settings.contacts),
  );
  lint([rule], 'one|x', lineFormat, { contacts: ['a@example.com'], rules: { 'no-x': ['warn', { max: 9 }] } });
  expect(seen).toEqual(['2027-01-01', undefined, { max: 9, words: [], tone: 'calm' }, ['a@example.com']]);
});

describe('what was linted before', () => {
  const looked: string[] = [];
  const rule = replyRule('no-x', (reading, _c, report) => {
    looked.push(reading.reply.id);
    report({ reading, span: { start: 0, end: 1 } }, 'word', { said: 'it' });
  });
  const text = 'one|First.\ntwo|Second.';
  const linter = linterOf([rule]);
  const first: Linted = JSON.parse(JSON.stringify(linter.lint({ path: 'a.txt', text, format: lineFormat })));

  test('is not judged again, and stands where it now is', () => {
    looked.length = 0;
    const changed = `zero|New.\n${text.replace('Second', '2nd')}`;
    const again = linter.lint({ path: 'a.txt', text: changed, format: lineFormat }, first);
    expect(looked).toEqual(['zero', 'two']);
    expect(again).toEqual(linter.lint({ path: 'a.txt', text: changed, format: lineFormat }));
    expect(again.findings[1]!.start.line).toBe(2);
  });
  test('is judged again under other settings', () => {
    looked.length = 0;
    linterOf([rule], { rules: { 'no-x': ['warn', { max: 5 }] } }).lint(
      { path: 'a.txt', text, format: lineFormat },
      first,
    );
    linterOf([rule], {}, { version: '2' }).lint({ path: 'a.txt', text, format: lineFormat }, first);
    linterOf([rule], {}, { today: '2027-01-02' }).lint({ path: 'a.txt', text, format: lineFormat }, first);
    expect(looked).toHaveLength(6);
  });
});

test('more findings than anybody reads end with a problem', () => {
  const rule = replyRule('no-x', (reading, _c, report) => {
    for (let i = 0; i < 400; i++) report({ reading, span: { start: i, end: i + 1 } }, 'word');
  });
  const text = Array.from({ length: 60 }, (_, i) => `r${i}|${'x'.repeat(400)}`).join('\n');
  const { findings, problems } = lint([rule], text);
  expect(findings).toHaveLength(10_000);
  expect(problems).toEqual([{ kind: 'limit', message: expect.stringContaining('more than 10000 findings') }]);
});

describe('library rules', () => {
  const rule = defineRule<'same', Record<never, never>, string>({
    ...(wordRule('no-duplicate-reply', 'x') as object as {
      id: string;
      category: 'library';
      summary: string;
      why: string;
      recommended: true;
      bad: [{ text: '' }];
      good: [{ text: '' }];
    }),
    looksAt: 'library',
    anyLanguage: true,
    options: {},
    kinds: { same: { severity: 'warn', message: 'The same as {other}.' } },
    gather: (reply) => [
      {
        spot: { part: reply.parts[0]!, span: { start: 0, end: reply.parts[0]!.value.text.length } },
        fact: reply.parts[0]!.value.text,
      },
    ],
    judge(facts, _context, report) {
      for (const [i, held] of facts.entries()) {
        const other = facts.findIndex(({ fact }) => fact === held.fact);
        if (other !== i) report(held, 'same', { other: facts[other]!.reply.id });
      }
    },
  });
  const texts = {
    'a.txt': 'one|Same.\ntwo|Other.',
    'b.txt': '<!-- replylint-disable-next-line no-duplicate-reply -- known -->\nthree|Same.\nfour|Same.',
  };
  const linter = linterOf([rule]);
  const results = Object.entries(texts).map(([path, text]) =>
    linter.lint({ path, text, format: lineFormat }),
  );

  test('judge what was gathered, after a journey as JSON too', () => {
    const { findings, problems } = linter.judge(JSON.parse(JSON.stringify(results)));
    expect(problems).toEqual([]);
    expect([...findings.keys()]).toEqual(['b.txt']);
    expect(findings.get('b.txt')).toMatchObject([
      {
        message: 'The same as one.',
        reply: { id: 'three' },
        start: { line: 2, column: 7 },
        suppressed: { reason: 'known' },
      },
      { message: 'The same as one.', reply: { id: 'four' }, start: { line: 3, column: 6 }, quote: 'Same.' },
    ]);
  });
  test('one that breaks is a problem', () => {
    const broken = {
      ...rule,
      judge: () => {
        throw new Error('boom');
      },
    } as unknown as Rule;
    const other = linterOf([broken]);
    expect(other.judge(results).problems).toEqual([
      { kind: 'crash', message: 'The rule “no-duplicate-reply” broke while it compared the replies: boom' },
    ]);
  });
});

test('an empty file is no problem', () => {
  expect(lint([alpha], '')).toMatchObject({
    findings: [],
    problems: [],
    notices: [],
    replies: { linted: 0, inactive: 0 },
  });
  expect(
    lint([alpha], 'x', given({ reply: replyOf('1', [partOf('', { value: verbatim('') })]) })).findings,
  ).toEqual([]);
});
