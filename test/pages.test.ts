import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import figures from '../rules/figures.json' with { type: 'json' };
import { rules } from '../rules/index.ts';
import { languages } from '../rules/lexicon/index.ts';
import { checkConfig } from '../src/engine/check-config.ts';
import { configSchema } from '../src/engine/config-schema.ts';
import type { Known } from '../src/engine/known.ts';
import { presets } from '../src/engine/presets.ts';
import { shapes } from '../src/formats/shapes/index.ts';
import type { Rule } from '../src/model/rule.ts';
import { catalog } from '../src/pages/catalog.ts';
import { exampleConfig } from '../src/pages/example-config.ts';
import { plain } from '../src/pages/markdown.ts';
import { presetTable } from '../src/pages/preset-table.ts';
import { rulePage } from '../src/pages/rule-page.ts';
import { between, ruleTable } from '../src/pages/rule-table.ts';
import { rulesIndex } from '../src/pages/rules-index.ts';
import { platforms } from '../src/placeholders/index.ts';

const known: Known = {
  rules,
  version: '0.0.0',
  platforms: [...platforms.keys()],
  shapes: shapes.map(({ id }) => id),
  languages,
  plugins: true,
};
const schema = configSchema(known);
const folder = '..';

describe('what is made from the rules is up to date (npm run update writes it)', () => {
  const paths = readdirSync(new URL(`${folder}/rules`, import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  });

  test('rules/index.ts', async () => {
    await expect(rulesIndex(paths)).toMatchFileSnapshot(`${folder}/rules/index.ts`);
  });
  test('rules/README.md', async () => {
    await expect(
      catalog({ rules, presets, schema, platforms: platforms.values(), figures }),
    ).toMatchFileSnapshot(`${folder}/rules/README.md`);
  });
  test('the tables of the README', async () => {
    const readme = readFileSync(new URL(`${folder}/README.md`, import.meta.url), 'utf8');
    const made = between(readme, 'rules', ruleTable(rules));
    const page = between(made, 'presets', presetTable(rules, presets));
    await expect(page).toMatchFileSnapshot(`${folder}/README.md`);
  });
  test('.replylintrc.example.json', async () => {
    await expect(exampleConfig(rules)).toMatchFileSnapshot(`${folder}/.replylintrc.example.json`);
  });
  test('schema.json', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`${folder}/schema.json`);
  });
});

describe('the schema and the check say the same', () => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
  const accepts = (data: unknown) => checkConfig({ file: 'c', folder: '/', data }, known).faults.length === 0;

  test.each([
    ['the example', JSON.parse(exampleConfig(rules)), true],
    ['nothing', {}, true],
    ['one pattern for a list', { extends: 'replylint:strict', files: '*.md' }, true],
    ['a severity in a list', { rules: { 'no-blame': ['warn'] } }, true],
    ['everything off', { rules: { '*': 'off' } }, true],
    ['an unknown key', { rulez: {} }, false],
    ['an unknown rule', { rules: { 'no-blaem': 'off' } }, false],
    ['an unknown option', { rules: { 'limit-sentence-length': ['warn', { most: 3 }] } }, false],
    ['an unknown severity', { rules: { 'no-blame': 'fatal' } }, false],
    ['three things for a rule', { rules: { 'no-blame': ['warn', {}, {}] } }, false],
    ['an override without rules', { overrides: [{ files: 'x' }] }, false],
    ['a phrase without a message', { phrases: [{ id: 'x', says: ['a b'] }] }, false],
    ['an empty name', { contacts: [''] }, false],
    ['an unknown helpdesk', { platform: 'zendeks' }, false],
    ['an unknown role', { sources: [{ files: 'a', fields: { bodie: 'x' } }] }, false],
  ])('%s', (_name, data, right) => {
    expect([validate(data), accepts(data)]).toEqual([right, right]);
  });
});

test('every rule is in the catalog and in the table', () => {
  const page = catalog({ rules, presets, schema, platforms: platforms.values(), figures });
  const list = ruleTable(rules);
  for (const { id } of rules) {
    expect(page).toContain(`\n### ${id}\n`);
    expect(list).toContain(`(rules/README.md#${id})`);
  }
});

test('a rule’s page shows its words, its options and its examples', () => {
  const page = rulePage(rules.find(({ id }) => id === 'limit-sentence-length') as Rule);
  expect(page).toContain('**One two three four five six seven.**');
  expect(page).toContain('| `max` |');
  expect(page).toContain('✓ One two three four. Five six seven.');
});

test('no example stands as right and as wrong under the same conditions', () => {
  const lines = catalog({ rules, presets, schema, platforms: platforms.values(), figures }).split('### ');
  for (const page of lines) {
    const wrong = page.split('\n').filter((line) => line.startsWith('- ✗'));
    const bare = new Set(wrong.map((line) => line.slice(4).replaceAll('**', '')));
    const right = page.split('\n').filter((line) => /^ *- ✓/.test(line));
    expect(right.filter((line) => bare.has(line.replace(/^ *- ✓ /, '').replaceAll('**', '')))).toEqual([]);
  }
  expect(lines.find((page) => page.startsWith('words-match-actions'))).toContain('*(with status solved)*');
  expect(lines.find((page) => page.startsWith('no-unknown-placeholder'))).toContain('*(for zendesk)*');
  expect(lines.find((page) => page.startsWith('limit-sentence-length'))).toContain('*(with { "max": 6 })*');
});

test('every preset is told, and what is off by default is named', () => {
  const list = presetTable(rules, presets);
  for (const name of presets.keys())
    expect(list).toMatch(new RegExp(`^\\| .replylint:${name}. \\| \\w`, 'm'));
  for (const { id, recommended } of rules) expect(list.includes(`\`${id}\``)).toBe(!recommended);
});

test('text is shown to the letter', () => {
  expect(plain('a|b <i> *c*\n\n[d]')).toBe('a\\|b \\<i\\> \\*c\\* ⏎ \\[d\\]');
});

test('a page without its marks is refused', () => {
  expect(() => between('x', 'rules', 'y')).toThrow('The page has no <!-- rules:start -->');
});
