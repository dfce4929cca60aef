import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { broken, clean, folderOf, replylint } from './run.ts';

/** What is said about a settings file that is refused; nothing is linted. */
async function refused(
  config: string,
  name = '.replylintrc.json',
  argv: readonly string[] = [],
): Promise<string> {
  const ran = await replylint(folderOf({ [name]: config, 'a.txt': broken }), ['a.txt', ...argv]);
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  return ran.stderr;
}

describe('settings that are wrong', () => {
  it.each([
    [
      'a key',
      '{\n  "ruls": {}\n}',
      '.replylintrc.json:2:3 ruls: There is no key “ruls” here. Did you mean “rules”?',
    ],
    ['a rule', '{ "rules": { "no-blam": "off" } }', 'has no rule “no-blam”. Did you mean “no-blame”?'],
    ['an option', '{ "rules": { "limit-sentence-length": ["warn", { "maxx": 3 }] } }', 'Did you mean “max”?'],
    ['a severity', '{ "rules": { "no-blame": "eror" } }', 'Did you mean “error”?'],
    ['a preset', '{ "extends": ["replylint:recomended"] }', 'Did you mean “replylint:recommended”?'],
    ['a platform', '{ "platform": "zendesc" }', 'Did you mean “zendesk”?'],
  ])('misspell %s', async (_, config, message) => {
    expect(await refused(config)).toContain(message);
  });

  it('hold the key __proto__', async () => {
    expect(await refused('{ "__proto__": { "rules": {} } }')).toContain('There is no key “__proto__” here');
    expect(await refused('{ "rules": { "__proto__": "off" } }')).toContain('has no rule “__proto__”');
    expect(await refused('__proto__:\n  rules: {}\n', '.replylintrc.yaml')).toContain(
      'There is no key “__proto__”',
    );
    expect(Object.hasOwn(Object.prototype, 'rules')).toBe(false);
  });

  it('are no JSON, with the place', async () => {
    expect(await refused('{\n  "rules": { "no-blame" "off" }\n}')).toMatch(
      /\.replylintrc\.json:2:\d+: it is not valid JSON/,
    );
  });

  it('are no YAML, with the place', async () => {
    expect(await refused('rules:\n  "x: [1\n', '.replylintrc.yml')).toMatch(
      /\.replylintrc\.yml:\d+:\d+: it is not valid YAML/,
    );
  });

  it('say one thing twice', async () => {
    expect(await refused('{ "rules": {}, "rules": {} }')).toContain('“rules” stands there twice');
  });

  it('are a list, or nothing that makes sense', async () => {
    expect(await refused('[]')).toContain('This wants an object');
    expect(await refused('"x"')).toContain('This wants an object');
  });

  it('are nested without end', async () => {
    expect(await refused(`${'['.repeat(50_000)}`)).toContain('replylint: .replylintrc.json');
    expect(await refused(`{ "rules": ${'['.repeat(300)}${']'.repeat(300)} }`)).toContain('nested too deeply');
  });

  it('are a bomb of aliases', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`,
    );
    expect(await refused(`a0: &a0 [x]\n${levels.join('\n')}\n`, '.replylintrc.yaml')).toContain(
      'too many values',
    );
  });

  it('are named and not there', async () => {
    expect(await refused('{}', '.replylintrc.json', ['-c', 'nope.json'])).toContain(
      'nope.json: it does not exist',
    );
  });

  it('write no escape and no CI command to the terminal', async () => {
    const said = await refused('{ "\\u001b[31m\\n::error::x ##[set-env]": 1 }');
    expect(said).not.toContain('\u001b');
    expect(said).not.toMatch(/^\s*::|##\[/m);
  });
});

describe('settings that are found', () => {
  const off = '{ "rules": { "no-malformed-placeholder": "off" } }';

  it.each([
    ['.replylintrc.json', `// our house\n${off.replace(' }', ', }')}`],
    ['.replylintrc', off],
    ['.replylintrc', 'rules:\n  no-malformed-placeholder: off\n'.replace('off', '"off"')],
    ['.replylintrc.yaml', 'rules:\n  no-malformed-placeholder: "off"\n'],
    ['.replylintrc.yml', 'rules:\n  no-malformed-placeholder: "off"\n'],
    ['package.json', `{ "name": "x", "replylint": ${off} }`],
  ])('may be called %s', async (name, config) => {
    expect((await replylint(folderOf({ [name]: config, 'a.txt': broken }), ['a.txt'])).status).toBe(0);
  });

  it('are the nearest upwards, and nothing merges', async () => {
    const cwd = folderOf({
      '.replylintrc.json': off,
      'a/b/x.txt': broken,
      'c/.replylintrc.json': '{}',
      'c/x.txt': broken,
      'd/package.json': '{ "name": "d" }',
      'd/x.txt': broken,
    });
    expect((await replylint(cwd, ['a/b/x.txt'])).status).toBe(0);
    expect((await replylint(cwd, ['c/x.txt'])).status).toBe(1);
    expect((await replylint(cwd, ['d/x.txt'])).status).toBe(0);
  });

  it('do not count under --no-config, and -c stands in their place', async () => {
    const cwd = folderOf({ '.replylintrc.json': off, 'other.json': '{}', 'a.txt': broken });
    expect((await replylint(cwd, ['a.txt', '--no-config'])).status).toBe(1);
    expect((await replylint(cwd, ['a.txt', '-c', 'other.json'])).status).toBe(1);
  });

  it('may extend a file, a package and a preset, and no circle', async () => {
    const cwd = folderOf({
      'x/.replylintrc.json': '{ "extends": ["../base.yaml"] }',
      'base.yaml': 'rules: { no-malformed-placeholder: "off" }\n',
      'x/a.txt': broken,
      'y/.replylintrc.json': '{ "extends": ["@team/rules"] }',
      'y/node_modules/@team/rules/package.json': '{ "name": "@team/rules", "main": "rules.json" }',
      'y/node_modules/@team/rules/rules.json': off,
      'y/a.txt': broken,
      'z/.replylintrc.json': '{ "extends": ["./other.json"] }',
      'z/other.json': '{ "extends": ["./.replylintrc.json"] }',
      'z/a.txt': broken,
      'w/.replylintrc.json': '{ "extends": ["./code.js"] }',
      'w/code.js': 'export default {}',
      'w/a.txt': broken,
      'v/.replylintrc.json': '{ "extends": ["./nope.json"] }',
      'v/a.txt': broken,
    });
    expect((await replylint(cwd, ['x/a.txt'])).status).toBe(0);
    expect((await replylint(cwd, ['y/a.txt'])).status).toBe(0);
    expect((await replylint(cwd, ['z/a.txt'])).stderr).toContain('extends itself in a circle');
    expect((await replylint(cwd, ['w/a.txt'])).stderr).toContain('data (JSON or YAML), not code');
    expect((await replylint(cwd, ['v/a.txt'])).stderr).toContain('there is no such file');
  });

  it('run nothing: neither .config/config.js nor a JavaScript file with our name', async () => {
    const mark = (name: string) =>
      `import { writeFileSync } from 'node:fs'; writeFileSync(new URL('${name}', import.meta.url), ''); export default {};`;
    const cwd = folderOf({
      '.config/config.js': mark('ran.txt'),
      '.config/config.mjs': mark('ran.txt'),
      '.config/config.ts': mark('ran.txt'),
      '.replylintrc.js': mark('ran.txt'),
      '.replylintrc.mjs': mark('ran.txt'),
      'replylint.config.js': mark('ran.txt'),
      'package.json': '{ "type": "module", "cosmiconfig": { "searchPlaces": [".config/config.js"] } }',
      '.replylintrc.yaml': 'rules: {}\n',
      'a.txt': clean,
    });
    for (const argv of [[], ['a.txt'], ['outline', 'a.txt'], ['print-config', 'a.txt'], ['init', '--yes']]) {
      await replylint(cwd, argv);
    }
    expect(existsSync(join(cwd, 'ran.txt'))).toBe(false);
    expect(existsSync(join(cwd, '.config/ran.txt'))).toBe(false);
  });

  it('may be JavaScript when -c names them', async () => {
    const cwd = folderOf({
      'our.mjs': `export default ${off};`,
      'bad.mjs': 'throw new Error("boom");',
      'a.txt': broken,
    });
    expect((await replylint(cwd, ['-c', 'our.mjs', 'a.txt'])).status).toBe(0);
    const { status, stderr } = await replylint(cwd, ['-c', 'bad.mjs', 'a.txt']);
    expect(status).toBe(2);
    expect(stderr).toContain('failed while loading: boom');
  });

  it('are shown by print-config', async () => {
    const cwd = folderOf({
      '.replylintrc.json': '{ "platform": "zendesk", "rules": { "no-blame": "off" } }',
      'a.txt': clean,
    });
    const { status, stdout } = await replylint(cwd, ['print-config', 'a.txt']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      settings: '.replylintrc.json',
      platform: 'zendesk',
      rules: { 'no-blame': { severity: 'off', from: '.replylintrc.json' } },
    });
  });
});
