import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/index.ts';
import { folderOf, replylint } from './cli/run.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the first block is two commands, each on one line', () => {
  const [, block = ''] = /```sh\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(readme.indexOf(block)).toBeLessThan(readme.indexOf('\n## '));
  expect(block.trim().split('\n')).toEqual([
    expect.stringMatching(/^npm ci .*fixtures\/samples$/),
    expect.stringMatching(/^npm ci .*npm test$/),
  ]);
});

describe('what the first table says is found', () => {
  const start = readme.indexOf('| a template says |');
  const rows = readme
    .slice(start, readme.indexOf('\n\n', start))
    .split('\n')
    .slice(2)
    .map((row) => row.split(' | '));

  test('there are some', () => {
    expect(rows.length).toBeGreaterThan(3);
  });

  test.each(rows)('%s', async (said = '', _why, found = '') => {
    const [, prose, code] = /“(.+?)”|`(.+?)`/.exec(said) ?? [];
    const [, rule] = /\[`(.+?)`\]\(rules\/README\.md#\1\)/.exec(found) ?? [];
    const platform = said.includes('for Zendesk') ? ['--platform', 'zendesk'] : [];
    const cwd = folderOf({ 'macro.md': `${prose ?? code}\n` });
    const { stdout } = await replylint(cwd, ['macro.md', '-f', 'json', ...platform]);
    const [{ messages }] = JSON.parse(stdout) as [{ messages: { ruleId: string }[] }];
    expect(messages.map(({ ruleId }) => ruleId)).toContain(rule);
  });
});

test('every rule that it names is one, and every option', async () => {
  const { stdout: help } = await replylint(folderOf({}), ['--help']);
  const options = readme.match(/(?<=[ `])--[a-z][a-z-]+/g) ?? [];
  const others = ['--ignore-scripts', '--outcomes', '--yes'];
  expect(options.filter((option) => !help.includes(option) && !others.includes(option))).toEqual([]);
  const named = [...readme.matchAll(/replylint explain ([a-z-]+)/g)].map(([, id]) => id);
  expect(named.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
});

test('its commands that fix do what they say, alone or together', async () => {
  const lines = readme.match(/^npx replylint --(?:diff|fix).*$/gm) ?? [];
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) {
    const argv = line
      .replace(/ +#.*$/, '')
      .split(' ')
      .slice(2);
    const cwd = folderOf({ 'a.md': 'See the\u200b page.\n' });
    expect((await replylint(cwd, argv)).status, line).toBeLessThan(2);
  }
});
