import { describe, expect, test } from 'vitest';
import { checkConfig, checkRuleFlags, pathText } from '../../src/engine/check-config.ts';
import { namesIn } from '../../src/engine/config.ts';
import { known, sourceOf } from './desk.ts';

const faultsOf = (data: unknown): readonly string[] =>
  checkConfig(sourceOf(data), known).faults.map(({ at, message }) => `${at}: ${message}`);

const KEYS =
  'Known: $schema, extends, files, ignores, platform, locale, rules, sources, placeholders, outcomes, contacts, phrases, acts, overrides, plugins, reasons.';

const rows: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['a misspelt key', { rulez: {} }, ['rulez: There is no key “rulez” here. Did you mean “rules”?']],
  [
    'the key __proto__',
    JSON.parse('{"__proto__": {"rules": {}}}'),
    [`__proto__: There is no key “__proto__” here. ${KEYS}`],
  ],
  ['the key constructor', { constructor: 1 }, [`constructor: There is no key “constructor” here. ${KEYS}`]],
  [
    'a misspelt rule',
    { rules: { 'no-alhpa': 'warn' } },
    ['rules.no-alhpa: replylint 1.2.3 has no rule “no-alhpa”. Did you mean “no-alpha”?'],
  ],
  [
    'a rule called __proto__',
    JSON.parse('{"rules": {"__proto__": "off"}}'),
    [
      'rules.__proto__: replylint 1.2.3 has no rule “__proto__”. Known: no-alpha, no-beta, no-gamma, no-delta, no-epsilon.',
    ],
  ],
  [
    'a misspelt severity',
    { rules: { 'no-alpha': 'eror' } },
    ['rules.no-alpha: There is no severity “eror”. Did you mean “error”?'],
  ],
  [
    'a severity as a number',
    { rules: { 'no-alpha': 2 } },
    ['rules.no-alpha: This wants one of “off”, “warn”, “error”, and it is 2.'],
  ],
  [
    'a severity in a list',
    { rules: { 'no-alpha': ['wran'] } },
    ['rules.no-alpha[0]: There is no severity “wran”. Did you mean “warn”?'],
  ],
  [
    'a misspelt option',
    { rules: { 'no-alpha': ['warn', { maxx: 2 }] } },
    ['rules.no-alpha[1].maxx: “no-alpha” has no option or kind “maxx”. Did you mean “max”?'],
  ],
  [
    'an option of the wrong type',
    { rules: { 'no-alpha': ['warn', { max: '2' }] } },
    ['rules.no-alpha[1].max: This wants a whole number from 1 on, and it is the text “2”.'],
  ],
  [
    'an option too small',
    { rules: { 'no-alpha': ['warn', { max: 0 }] } },
    ['rules.no-alpha[1].max: This wants a whole number from 1 on, and it is 0.'],
  ],
  [
    'an unknown choice',
    { rules: { 'no-alpha': ['warn', { tone: 'lout' }] } },
    ['rules.no-alpha[1].tone: There is no choice “lout”. Did you mean “loud”?'],
  ],
  [
    'a kind’s severity',
    { rules: { 'no-beta': ['error', { soft: 'of' }] } },
    ['rules.no-beta[1].soft: There is no severity “of”. Did you mean “off”?'],
  ],
  [
    'a misspelt kind',
    { rules: { 'no-beta': ['error', { sofd: 'off' }] } },
    ['rules.no-beta[1].sofd: “no-beta” has no option or kind “sofd”. Did you mean “soft”?'],
  ],
  [
    'a kind above its rule',
    { rules: { 'no-beta': ['warn', { hard: 'error' }] } },
    [
      'rules.no-beta[1].hard: “hard” can\'t be an error while the rule itself is a warning. Set the rule to "error" and the other kinds to "warn".',
    ],
  ],
  [
    'an object for a setting',
    { rules: { 'no-alpha': { severity: 'warn' } } },
    ['rules.no-alpha: Write a severity, or a list: ["warn", { … }].'],
  ],
  [
    'a list too long',
    { rules: { 'no-alpha': ['warn', {}, {}] } },
    ['rules.no-alpha: This wants one severity and at most one object: ["warn", { … }].'],
  ],
  [
    'the wildcard switched on',
    { rules: { '*': 'error' } },
    ['rules.*: “*” can only be “off”; name the rules that are to speak.'.replace('rules.*', 'rules["*"]')],
  ],
  [
    'a misspelt preset',
    { extends: ['replylint:recomended'] },
    ['extends[0]: There is no preset “replylint:recomended”. Did you mean “replylint:recommended”?'],
  ],
  [
    'a preset without its prefix',
    { extends: 'strict' },
    ['extends: A preset is written “replylint:strict” here.'],
  ],
  [
    'a file that is not there',
    { extends: ['./team.json'] },
    ['extends[0]: “./team.json” could not be read: there is no such file or package.'],
  ],
  [
    'a misspelt platform',
    { platform: 'zendeks' },
    ['platform: There is no platform “zendeks”. Did you mean “zendesk”?'],
  ],
  [
    'a language in words',
    { locale: 'English please' },
    ['locale: This wants a language such as “en” or “pt-BR”, and it is the text “English please”.'],
  ],
  [
    'a list for an object',
    { placeholders: [] },
    ['placeholders: This wants an object about placeholders, and it is a list.'],
  ],
  [
    'a text for a list',
    { contacts: 'a@example.com' },
    ['contacts: This wants a list, each entry a text, and it is the text “a@example.com”.'],
  ],
  [
    'an empty text in a list',
    { contacts: ['a', ''] },
    ['contacts[1]: This wants a text, and it is the text “”.'],
  ],
  [
    'an override that selects nothing',
    { overrides: [{ rules: {} }] },
    [
      'overrides[0]: This selects nothing. Say which: files, replies, tags, locales, channels, platforms or audience.',
    ],
  ],
  [
    'an override without rules',
    { overrides: [{ files: 'x' }] },
    ['overrides[0]: The key “rules” is missing: The settings that hold for them.'],
  ],
  [
    'an unknown audience',
    { overrides: [{ audience: 'customers', rules: {} }] },
    ['overrides[0].audience: There is no audience “customers”. Did you mean “customer”?'],
  ],
  [
    'a role that does not exist',
    { sources: [{ files: 'a.csv', fields: { boddy: 'B' } }] },
    ['sources[0].fields.boddy: There is no key “boddy” here. Did you mean “body”?'],
  ],
  [
    'a phrase without words',
    { phrases: [{ id: 'x', message: 'm', says: [] }] },
    ['phrases[0].says: Write at least one phrase.'],
  ],
  [
    'two phrases of one id',
    {
      phrases: [
        { id: 'x', message: 'm', says: ['a b'] },
        { id: 'x', message: 'm', says: ['c d'] },
      ],
    },
    ['phrases[1].id: Another phrase is called “x” too; each needs its own id.'],
  ],
  [
    'a phrase that is not closed',
    { phrases: [{ id: 'x', message: 'm', says: ['you (failed to'] }] },
    ['phrases[0].says[0]: In the phrase "you (failed to": ")" is missing.'],
  ],
  [
    'an id with capitals',
    { phrases: [{ id: 'X', message: 'm', says: ['a b'] }] },
    ['phrases[0].id: This wants an id of small letters, digits and hyphens, and it is the text “X”.'],
  ],
  [
    'a phrase’s rule that does not exist',
    { rules: { 'phrases/y': 'off' }, phrases: [{ id: 'yy', message: 'm', says: ['a b'] }] },
    ['rules["phrases/y"]: replylint 1.2.3 has no rule “phrases/y”. Did you mean “phrases/yy”?'],
  ],
  ['a list as the config', [], [': This wants an object, and it is a list.']],
  ['nothing as the config', null, [': This wants an object, and it is nothing (null).']],
];

describe('every fault names its place and the way out', () => {
  test.each(rows)('%s', (_name, data, faults) => {
    expect(faultsOf(data)).toEqual(faults);
  });

  test('all faults are told, not only the first', () => {
    expect(faultsOf({ rulez: 1, platform: 'x', rules: { a: 'off', 'no-alpha': 'x' } })).toHaveLength(4);
  });

  test('a fault has the line that the reader of the file knows', () => {
    const locate = () => ({ line: 4, column: 7 });
    expect(checkConfig(sourceOf({ rulez: 1 }, { locate }), known).faults[0]).toMatchObject({
      file: '.replylintrc.json',
      place: { line: 4, column: 7 },
    });
  });

  test('a fault of an extended file names that file', () => {
    const extended = new Map([['./team.json', sourceOf({ rulez: 1 }, { file: 'team.json' })]]);
    const { faults, value } = checkConfig(sourceOf({ extends: ['./team.json'] }, { extended }), known);
    expect(faults.map(({ file }) => file)).toEqual(['team.json']);
    expect(value).toBeUndefined();
  });

  test('why an extended file could not be had is said', () => {
    const extended = new Map([['./team.json', { trouble: 'it extends itself.' }]]);
    const { faults } = checkConfig(sourceOf({ extends: ['./team.json'] }, { extended }), known);
    expect(faults[0]!.message).toBe('“./team.json” could not be read: it extends itself.');
  });
});

test('a rule’s old name works, with a notice', () => {
  const { value, notices, faults } = checkConfig(sourceOf({ rules: { 'no-old-gamma': 'error' } }), known);
  expect(faults).toEqual([]);
  expect(value?.config.rules?.get('no-gamma')).toEqual({ severity: 'error' });
  expect(notices).toEqual(['“no-old-gamma” is now called “no-gamma”; the old name still works.']);
});

test('without plugins their rules are passed over with a notice, misspelt phrases are not', () => {
  const { notices, faults } = checkConfig(sourceOf({ rules: { 'our/x': 'error', 'phrases/x': 'off' } }), {
    ...known,
    plugins: false,
  });
  expect(notices).toEqual(['Plugins are switched off, so “our/x” is passed over.']);
  expect(faults.map(({ at }) => at)).toEqual(['rules["phrases/x"]']);
});

test('phrases of an extended file can be set', () => {
  const extended = new Map([
    ['./team.json', sourceOf({ phrases: [{ id: 'y', message: 'm', says: ['a b'] }] })],
  ]);
  expect(
    checkConfig(sourceOf({ extends: './team.json', rules: { 'phrases/y': 'off' } }, { extended }), known)
      .faults,
  ).toEqual([]);
});

describe('--rule', () => {
  const flag = (...texts: string[]) => checkRuleFlags(texts, known);

  test('takes a severity, JSON, and JSON without its quotes', () => {
    expect(flag('no-alpha: off').value?.get('no-alpha')).toEqual({ severity: 'off' });
    const options = new Map([['max', 7]]);
    const wanted = { severity: 'warn', with: { kinds: new Map(), options } };
    expect(flag('no-alpha: ["warn", { "max": 7 }]').value?.get('no-alpha')).toEqual(wanted);
    expect(flag('no-alpha:[warn,{max:7}]').value?.get('no-alpha')).toEqual(wanted);
  });

  test('tells what is wrong', () => {
    expect(flag('no-alpha').faults).toEqual([
      { file: '--rule', at: '', message: "“no-alpha” has no setting. Write --rule 'no-alpha: warn'." },
    ]);
    expect(flag('no-alhpa: off').faults[0]!.message).toContain('Did you mean “no-alpha”?');
    expect(flag('no-alpha: wran').faults[0]!.message).toContain('Did you mean “warn”?');
    expect(flag('__proto__: off').faults).toHaveLength(1);
  });
});

test('a path reads as people write it', () => {
  expect(pathText(['rules', 'no-blame', 1, 'max'])).toBe('rules.no-blame[1].max');
  expect(pathText(['rules', 'phrases/x'])).toBe('rules["phrases/x"]');
  expect(pathText([])).toBe('');
});

test('the names of other files are read from anything', () => {
  expect(namesIn({ extends: 'a', plugins: ['b', 1, ''] })).toEqual({ extends: ['a'], plugins: ['b'] });
  expect(namesIn(null)).toEqual({ extends: [], plugins: [] });
});
