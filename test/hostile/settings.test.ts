import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { folderOf, replylint } from '../cli/run.ts';
import { HOSTILE } from '../reporters/hostile.ts';
import { harmIn } from './oracle.ts';

const machine = Object.keys(reporters).filter((name) => name !== 'stylish');
const formats = machine.flatMap((name) => ['-f', `${name}=.out/${name}`]);
const reply =
  'I promise we will get it fixed right away. Log in to your account. {{x.y}} Your refund is approved.\n';

interface Ran {
  readonly status: number;
  readonly stderr: string;
}

/** Runs a settings file on a reply; nothing that it says may come out as more than text, and nothing of it may run. */
async function run(config: unknown, files: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const cwd = folderOf({ '.replylintrc.json': JSON.stringify(config), 'macros/a.md': reply, ...files });
  const ran = await replylint(cwd, ['-f', 'stylish', ...formats]);
  expect(harmIn('stderr', ran.stderr)).toEqual([]);
  expect(harmIn('stylish', ran.stdout)).toEqual([]);
  for (const name of machine) {
    const path = join(cwd, '.out', name);
    if (existsSync(path)) expect([name, ...harmIn(name, readFileSync(path, 'utf8'))]).toEqual([name]);
  }
  expect(ran.stderr).not.toMatch(/RangeError|TypeError|node:internal|\n {4}at /);
  expect(existsSync(join(cwd, 'owned'))).toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
  return ran;
}

/** Settings that say a text in each place that may come up in a report or a message. */
const places: Readonly<Record<string, (said: string) => unknown>> = {
  'a phrase': (said) => ({
    phrases: [{ id: 'own', says: ['log in to'], message: said, why: said, better: said }],
  }),
  'the name of a phrase': (said) => ({ phrases: [{ id: said, says: ['log in to'], message: 'x' }] }),
  'words of a phrase': (said) => ({ phrases: [{ id: 'own', says: [said], message: 'x' }] }),
  'an outcome': (said) => ({
    outcomes: [
      { id: 'refund', what: ['refund'], within: said, because: said, owner: said, until: '2020-01-01' },
    ],
  }),
  'what an outcome is for': (said) => ({
    outcomes: [{ id: said, what: [said], where: { replies: [said], tags: [said] }, because: 'x' }],
  }),
  'a key': (said) => ({ [said]: 1, rules: { [said]: 'error', 'no-blame': { [said]: said } } }),
  'a value': (said) => ({ platform: said, locale: said, extends: [said], rules: { 'no-blame': said } }),
  'a glob': (said) => ({
    files: ['macros/*.md', said],
    ignores: [said],
    overrides: [{ files: [said], rules: {} }],
  }),
  'a source': (said) => ({ sources: [{ files: said, shape: said, fields: { title: said, body: said } }] }),
  'a placeholder': (said) => ({ placeholders: { allow: [said], blanks: [said] }, contacts: [said] }),
  'a plugin': (said) => ({ plugins: [said] }),
};

/** Eight texts at a time, one a line, and those whose beginning matters alone. */
const texts = [
  ...Array.from({ length: Math.ceil(HOSTILE.length / 8) }, (_, i) =>
    HOSTILE.slice(8 * i, 8 * i + 8).join('\n'),
  ),
  '::error::owned',
  '__proto__',
  `${'../'.repeat(40)}$(touch owned)`,
  'x'.repeat(20_000),
];

describe.each(Object.entries(places))('whatever stands in %s', (_, config) => {
  it('writes no command, escape or mark-up', async () => {
    for (const said of texts) await run(config(said));
  });
});

describe('settings that take long to read for others', () => {
  const many = (piece: string, count: number): string => piece.repeat(count);
  it.each<[string, unknown, Readonly<Record<string, string>>?]>([
    ['braces in braces', { files: [`${many('{a,b}', 40)}.md`, `${many('{a,', 300)}x${many('}', 300)}`] }],
    ['ranges', { files: ['{1..100000000}.md', '{a..z}{a..z}{a..z}{a..z}{a..z}.md'] }],
    [
      'patterns in patterns',
      { files: [`${many('+(', 30)}a${many(')', 30)}b`, `${many('!(', 30)}a${many(')', 30)}`] },
    ],
    [
      'many stars',
      { files: [`${many('**/', 60)}*.md`, `${many('*a', 60)}b`] },
      { [`${many('a', 200)}.md`]: reply },
    ],
    [
      'stars in an override',
      { overrides: [{ files: [many('*a', 400)], replies: [many('*a', 400)], rules: {} }] },
    ],
    [
      'stars in a name',
      { placeholders: { allow: [`${many('*a', 200)}b`] } },
      { 'b.md': `{{${many('a', 400)}}}\n` },
    ],
    ['a phrase of choices', { phrases: [{ id: 'own', says: [many('(a | b) ', 200)], message: 'x' }] }],
    [
      'a phrase of choices in choices',
      { phrases: [{ id: 'own', says: [`${many('(a | ', 500)}b${many(')', 500)}`], message: 'x' }] },
    ],
    [
      'a phrase with gaps',
      { phrases: [{ id: 'own', says: [`a ${many('... a ', 50)}b`], message: 'x' }] },
      { 'b.md': many('a ', 5000) },
    ],
    [
      'a phrase that may be left out',
      { phrases: [{ id: 'own', says: [`${many('a? ', 60)}b`], message: 'x' }] },
      { 'b.md': many('a ', 3000) },
    ],
    [
      'ten thousand phrases',
      {
        phrases: Array.from({ length: 10_000 }, (_, i) => ({
          id: `own-${i}`,
          says: [`word${i} is`],
          message: 'x',
        })),
      },
    ],
    ['a circle', { extends: ['./other.json'] }, { 'other.json': '{ "extends": ["./.replylintrc.json"] }' }],
  ])('%s', async (_, config, files) => {
    expect([0, 1, 2]).toContain((await run(config, files)).status);
  });
});

describe('settings that reach for what is not theirs', () => {
  it.each([
    ['a file above', { extends: ['../../../../etc/passwd'] }],
    ['a page of the network', { extends: ['https://evil.example/rules.json'] }],
    ['a module of Node', { plugins: ['node:child_process'] }],
    ['a device', { extends: ['/dev/zero'] }],
    ['a folder', { extends: ['./macros'] }],
  ])('%s: one message, nothing read', async (_, config) => {
    const { status, stderr } = await run(config);
    expect(status).toBe(2);
    expect(stderr).not.toContain('root:');
  });

  it('a plugin is not loaded where plugins are off', async () => {
    const cwd = folderOf({
      '.replylintrc.json': '{ "plugins": ["./evil.mjs"] }',
      'evil.mjs': `import { writeFileSync } from 'node:fs'; writeFileSync(new URL('owned', import.meta.url), ''); export default { rules: {} };`,
      'a.md': reply,
    });
    for (const [argv, env] of [
      [['--no-plugins'], {}],
      [[], { REPLYLINT_NO_PLUGINS: '1' }],
    ] as const)
      await replylint(cwd, [...argv, 'a.md'], { env });
    expect(existsSync(join(cwd, 'owned'))).toBe(false);
  });
});
