import { describe, expect, test } from 'vitest';
import { checkConfig, checkRuleFlags } from '../../src/engine/check-config.ts';
import { printConfig } from '../../src/engine/print-config.ts';
import { hintsFor, type Subject, selectorOf } from '../../src/engine/select.ts';
import type { Settings } from '../../src/engine/settings.ts';
import { settle } from '../../src/engine/settle.ts';
import { known, settled, sourceOf } from './desk.ts';

const subject: Subject = {
  id: '1',
  title: 'Refunds::Approved',
  tags: ['refund_approved'],
  locale: 'en-GB',
  channel: 'chat',
  platform: 'zendesk',
  audience: 'customer',
};

/** `id:kind=severity` of everything that speaks, from the base or for a reply. */
function speaking(settings: Settings, path = 'a.md', about: Subject = subject): readonly string[] {
  const { states } = selectorOf(settings).file(path).of(about);
  return [...states.values()].flatMap(({ rule, kinds }) =>
    [...kinds].filter(([, level]) => level !== 'off').map(([kind, level]) => `${rule.id}:${kind}=${level}`),
  );
}

const recommended = ['no-alpha:word=warn', 'no-beta:hard=error', 'no-beta:soft=warn', 'no-delta:word=error'];

describe('presets', () => {
  test.each([
    ['recommended', recommended],
    [
      'strict',
      [
        'no-alpha:word=error',
        'no-beta:hard=error',
        'no-beta:soft=error',
        'no-gamma:word=error',
        'no-delta:word=error',
        'no-delta:extra=error',
        'no-epsilon:word=error',
      ],
    ],
    ['regulated', [...recommended, 'no-epsilon:word=warn']],
    ['safety', ['no-delta:word=error']],
    [
      'all',
      [
        'no-alpha:word=warn',
        'no-beta:hard=error',
        'no-beta:soft=warn',
        'no-gamma:word=warn',
        'no-delta:word=error',
        'no-delta:extra=warn',
        'no-epsilon:word=warn',
      ],
    ],
  ])('%s', (name, rules) => {
    expect(speaking(settled({ extends: [`replylint:${name}`] }))).toEqual(rules);
    expect(speaking(settle(undefined, { cwd: '/desk', rules: known.rules, preset: name }))).toEqual(rules);
  });

  test('recommended holds without a config, and in one that names no preset', () => {
    expect(speaking(settle(undefined, { cwd: '/desk', rules: known.rules }))).toEqual(recommended);
    expect(speaking(settled({ platform: 'zendesk' }))).toEqual(recommended);
    const extended = new Map([['./team.json', sourceOf({ rules: { 'no-alpha': 'off' } })]]);
    expect(speaking(settled({ extends: ['./team.json'] }, {}, { extended }))).toEqual(recommended.slice(1));
  });

  test('an empty extends starts from nothing', () => {
    expect(speaking(settled({ extends: [], rules: { 'no-gamma': 'warn' } }))).toEqual(['no-gamma:word=warn']);
  });

  test('--preset stands in place of extends', () => {
    expect(
      speaking(settled({ extends: ['replylint:all'], rules: { 'no-delta': 'warn' } }, { preset: 'safety' })),
    ).toEqual(['no-delta:word=warn']);
  });

  test('a preset that does not exist is refused', () => {
    expect(() => settle(undefined, { cwd: '/', rules: [], preset: 'x' })).toThrow(
      'There is no preset “replylint:x”.',
    );
  });
});

describe('a setting', () => {
  const under = (rules: unknown) =>
    speaking(settled({ rules })).filter((one) => /beta|delta|alpha/.test(one));

  test('is the ceiling of the kinds', () => {
    expect(under({ 'no-beta': 'warn' })).toEqual([
      'no-alpha:word=warn',
      'no-beta:hard=warn',
      'no-beta:soft=warn',
      'no-delta:word=error',
    ]);
  });
  test('error leaves milder kinds as they are', () => {
    expect(under({ 'no-beta': 'error' })).toEqual(recommended);
  });
  test('error makes a rule that only warns block', () => {
    expect(under({ 'no-alpha': 'error' })).toContain('no-alpha:word=error');
  });
  test('sets one kind alone', () => {
    expect(under({ 'no-beta': ['error', { soft: 'off' }] })).not.toContain('no-beta:soft=warn');
    expect(under({ 'no-beta': ['error', { soft: 'error' }] })).toContain('no-beta:soft=error');
  });
  test('wakes a strict kind by its name only', () => {
    expect(under({ 'no-delta': 'error' })).not.toContain('no-delta:extra=warn');
    expect(under({ 'no-delta': ['error', { extra: 'warn' }] })).toContain('no-delta:extra=warn');
  });
  test('the wildcard switches off what no other setting names', () => {
    expect(under({ 'no-alpha': 'error', '*': 'off' })).toEqual(['no-alpha:word=error']);
  });
});

test('a bare severity keeps the options that a weaker setting gave', () => {
  const settings = settled({
    rules: { 'no-alpha': ['error', { max: 9 }] },
    overrides: [
      { files: '**', rules: { 'no-alpha': 'warn' } },
      { files: 'b.md', rules: { 'no-alpha': ['warn', { tone: 'loud' }] } },
    ],
  });
  const options = (path: string) =>
    selectorOf(settings).file(path).of(subject).states.get('no-alpha')!.options;
  expect(options('a.md')).toEqual({ max: 9, words: [], tone: 'calm' });
  expect(options('b.md')).toEqual({ max: 3, words: [], tone: 'loud' });
});

describe('overrides select by', () => {
  const off = { 'no-beta': 'off' };
  const holds = (override: object, path = 'macros/chat/a.md', about: Partial<Subject> = {}): boolean =>
    !speaking(settled({ overrides: [{ ...override, rules: off }] }), path, { ...subject, ...about }).includes(
      'no-beta:hard=error',
    );

  test('files, relative to the config', () => {
    expect(holds({ files: 'macros/chat/**' })).toBe(true);
    expect(holds({ files: ['x/**', 'macros/**/*.{md,txt}'] })).toBe(true);
    expect(holds({ files: 'macros/*.md' })).toBe(false);
    expect(holds({ files: 'macros/**' }, '../macros/a.md')).toBe(false);
  });
  test('replies: title or id, and * crosses everything', () => {
    expect(holds({ replies: 'Refunds*' })).toBe(true);
    expect(holds({ replies: '*::approved' })).toBe(true);
    expect(holds({ replies: '1' })).toBe(true);
    expect(holds({ replies: 'Refunds' })).toBe(false);
  });
  test('tags, channels, platforms, audience', () => {
    expect(holds({ tags: ['x', 'refund_*'] })).toBe(true);
    expect(holds({ channels: 'mail' })).toBe(false);
    expect(holds({ channels: 'chat' })).toBe(true);
    expect(holds({ platforms: 'zendesk' })).toBe(true);
    expect(holds({ platforms: 'zendesk' }, 'a.md', { platform: undefined })).toBe(false);
    expect(holds({ audience: 'colleague' })).toBe(false);
    expect(holds({ audience: ['colleague', 'customer'] })).toBe(true);
  });
  test('locales: a language covers its regions', () => {
    expect(holds({ locales: 'en' })).toBe(true);
    expect(holds({ locales: 'en-US' })).toBe(false);
    expect(holds({ locales: 'en' }, 'a.md', { locale: 'enq' })).toBe(false);
  });
  test('everything that they ask, at once', () => {
    expect(holds({ files: 'macros/**', tags: 'x' })).toBe(false);
  });
});

test('replies that the same overrides select share one object', () => {
  const selector = selectorOf(settled({ overrides: [{ replies: 'R*', rules: {} }] }));
  const file = selector.file('a.md');
  expect(file.of(subject)).toBe(selector.file('b.md').of({ ...subject, id: '2' }));
  expect(file.of(subject)).not.toBe(file.of({ ...subject, title: 'x' }));
});

test('strength: preset, extended file, config, overrides, command line', () => {
  const extended = new Map([
    [
      './team.json',
      sourceOf({ rules: { 'no-alpha': 'off', 'no-beta': 'off', 'no-delta': 'off' } }, { file: 'team.json' }),
    ],
  ]);
  const data = {
    extends: ['replylint:recommended', './team.json'],
    rules: { 'no-beta': 'warn', 'no-delta': 'warn' },
    overrides: [{ files: '*.md', rules: { 'no-delta': 'error' } }],
  };
  const flags = checkRuleFlags(['no-gamma: error'], known).value!;
  const settings = settled(data, { flags }, { extended });
  expect(speaking(settings)).toEqual([
    'no-beta:hard=warn',
    'no-beta:soft=warn',
    'no-gamma:word=error',
    'no-delta:word=error',
  ]);
  const { rules } = printConfig(settings, 'a.md');
  expect(
    Object.fromEntries(Object.entries(rules).map(([id, { severity, from }]) => [id, `${severity} ${from}`])),
  ).toEqual({
    'no-alpha': 'off team.json',
    'no-beta': 'warn .replylintrc.json',
    'no-delta': 'error .replylintrc.json overrides[0]',
    'no-epsilon': 'off default',
    'no-gamma': 'error --rule',
  });
});

test('print-config tells overrides that hold for some replies', () => {
  const settings = settled({
    overrides: [
      { replies: 'Internal::*', rules: { '*': 'off' } },
      { files: 'x/**', tags: 'y', rules: {} },
    ],
  });
  const { forSomeReplies, rules } = printConfig(settings, 'a.md');
  expect(forSomeReplies).toEqual([
    { replies: ['Internal::*'], rules: { '*': 'off' }, from: '.replylintrc.json overrides[0]' },
  ]);
  expect(rules['no-alpha']?.severity).toBe('warn');
});

test('hints: the command line, then the matching source, then the config', () => {
  const data = { platform: 'zendesk', locale: 'en', sources: [{ files: 'es/*.csv', locale: 'es' }] };
  expect(hintsFor(settled(data), 'a.csv')).toEqual({ path: 'a.csv', platform: 'zendesk', locale: 'en' });
  expect(hintsFor(settled(data), 'es/a.csv')).toMatchObject({
    platform: 'zendesk',
    locale: 'es',
    source: { files: ['es/*.csv'] },
  });
  expect(hintsFor(settled(data, { locale: 'de' }), 'es/a.csv').locale).toBe('de');
});

test('globs of a config above the working folder are relative to the config', () => {
  const { value } = checkConfig(
    sourceOf({ sources: [{ files: 'desk/a.csv', locale: 'es' }] }, { folder: '/' }),
    known,
  );
  expect(hintsFor(settle(value, { cwd: '/desk', rules: [] }), './a.csv').locale).toBe('es');
});

test('lists of an extended file and of the config are taken together; a phrase of the same id is replaced', () => {
  const phrase = { id: 'x', says: ['a b'], message: 'old' };
  const extended = new Map([
    ['./t', sourceOf({ contacts: ['a'], placeholders: { allow: ['p'] }, phrases: [phrase] })],
  ]);
  const settings = settled(
    {
      extends: './t',
      contacts: ['b'],
      placeholders: { allow: ['q'] },
      phrases: [{ ...phrase, message: 'new' }],
    },
    {},
    { extended },
  );
  expect(settings.shared).toEqual({
    contacts: ['a', 'b'],
    placeholders: { allow: ['p', 'q'], fields: [], blanks: [] },
  });
  expect(settings.phrases.map(({ message }) => message)).toEqual(['new']);
});
