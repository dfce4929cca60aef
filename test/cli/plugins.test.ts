import { describe, expect, it } from 'vitest';
import { clean, folderOf, replylint } from './run.ts';

const rule = (check: string) => `{
  id: 'no-emoji', looksAt: 'sentence', category: 'clarity', recommended: true, anyLanguage: true,
  summary: 'x', why: 'y', options: {}, bad: [], good: [],
  kinds: { emoji: { severity: 'error', message: 'An emoji.' } },
  check(sentence, reading, context, report) { ${check} },
}`;
const plugin = (check: string) => `export default { name: 'our', rules: [${rule(check)}] };`;
const reports = plugin(`if (/🙂/u.test(sentence.text)) report({ reading, span: sentence.span }, 'emoji');`);
const config = '{ "plugins": ["./our.mjs"], "rules": { "our/no-emoji": "error" } }';

describe('plugins', () => {
  it('add rules in a name space of their own', async () => {
    const cwd = folderOf({
      '.replylintrc.json': config,
      'our.mjs': reports,
      'a.txt': 'Hello there 🙂, all is well.\n',
    });
    const { status, stdout } = await replylint(cwd, ['a.txt']);
    expect(status).toBe(1);
    expect(stdout).toContain('our/no-emoji');
  });

  it('are not loaded under --no-plugins: one notice, and the rest is linted', async () => {
    const cwd = folderOf({
      '.replylintrc.json': config,
      'our.mjs': 'throw new Error("loaded");',
      'a.txt': clean,
    });
    for (const [argv, env] of [
      [['--no-plugins'], {}],
      [[], { REPLYLINT_NO_PLUGINS: '1' }],
    ] as const) {
      const { status, stderr } = await replylint(cwd, ['a.txt', ...argv], { env });
      expect(status).toBe(0);
      expect(stderr).toContain('Plugins are switched off');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  it.each([
    ['throws', 'throw new Error("no good");', 'failed while loading: no good'],
    ['has no name', 'export default { rules: [] };', 'exports no “name”'],
    ['has no rules', 'export default { name: "our" };', 'exports no “rules”'],
    [
      'has a rule without an id',
      'export default { name: "our", rules: [{}] };',
      'its rule number 1 has no “id”',
    ],
    [
      'has a rule without a check',
      'export default { name: "our", rules: [{ id: "x", kinds: {}, looksAt: "reply" }] };',
      'its rule “x” has no “check”',
    ],
    ['does not parse', 'export default {', 'failed while loading'],
    ['imports what is not there', 'import "nowhere-at-all";', 'failed while loading'],
  ])('that %s are refused with one message', async (_, code, message) => {
    const cwd = folderOf({
      '.replylintrc.json': '{ "plugins": ["./our.mjs"] }',
      'our.mjs': code,
      'a.txt': clean,
    });
    const { status, stdout, stderr } = await replylint(cwd, ['a.txt']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('.replylintrc.json:1:');
    expect(stderr).toContain('The plugin “./our.mjs” could not be used');
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('that are not there are refused', async () => {
    const cwd = folderOf({ '.replylintrc.json': '{ "plugins": ["./nope.mjs", "nope"] }', 'a.txt': clean });
    const { status, stderr } = await replylint(cwd, ['a.txt']);
    expect(status).toBe(2);
    expect(stderr).toContain('“./nope.mjs” could not be used: it was not found');
    expect(stderr).toContain('“nope” could not be used: it was not found');
  });

  it('may be packages, CommonJS or ES modules', async () => {
    const cwd = folderOf({
      '.replylintrc.json': '{ "plugins": ["one", "two"], "rules": { "our/no-emoji": "off" } }',
      'node_modules/one/package.json': '{ "name": "one", "main": "index.js" }',
      'node_modules/one/index.js': 'module.exports = { name: "one", rules: {} };',
      'node_modules/two/package.json':
        '{ "name": "two", "type": "module", "exports": { ".": { "import": "./index.js" } } }',
      'node_modules/two/index.js': reports,
      'a.txt': clean,
    });
    expect(await replylint(cwd, ['a.txt'])).toMatchObject({ status: 0, stderr: '' });
    const { stdout } = await replylint(cwd, ['print-config', 'a.txt']);
    expect(JSON.parse(stdout).plugins).toEqual([
      { name: 'one', from: 'one', rules: [] },
      { name: 'our', from: 'two', rules: ['our/no-emoji'] },
    ]);
  });

  it('whose rule throws while checking name the rule and the file; the others go on', async () => {
    const cwd = folderOf({
      '.replylintrc.json': config,
      'our.mjs': plugin('throw new Error("cannot count")'),
      'a.txt': 'Hi {{ticket.requester.first_name, hello.\n',
      'b.txt': clean,
    });
    const { status, stdout } = await replylint(cwd, ['a.txt', 'b.txt', '-f', 'json']);
    expect(status).toBe(2);
    const [first, second] = JSON.parse(stdout);
    for (const file of [first, second]) {
      const said = file.messages.filter((message: { fatal?: boolean }) => message.fatal);
      expect(said).toHaveLength(1);
      expect(said[0].message).toMatch(/our\/no-emoji.*cannot count/);
    }
    expect(first.messages.map((message: { ruleId: string }) => message.ruleId)).toContain(
      'no-malformed-placeholder',
    );
  });
});
