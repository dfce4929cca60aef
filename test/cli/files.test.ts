import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { broken, clean, folderOf, replylint } from './run.ts';

/** The files that a run read and found something in, in the order of the report. */
async function linted(cwd: string, argv: readonly string[] = []): Promise<readonly string[]> {
  const { stdout } = await replylint(cwd, [...argv, '-f', 'json']);
  return (JSON.parse(stdout) as { filePath: string; messages: { fatal?: boolean }[] }[])
    .filter(({ messages }) => !messages.some(({ fatal }) => fatal))
    .map(({ filePath }) => filePath.slice(cwd.length + 1));
}

describe('a folder', () => {
  it('is walked for templates, in the order of their paths', async () => {
    const cwd = folderOf({
      'b.txt': broken,
      'a/z.md': broken,
      'a/B.MD': broken,
      'node_modules/x/y.md': broken,
      'a/node_modules/y.md': broken,
      '.hidden/x.md': broken,
      '.github/x.md': broken,
      'notes.docx': broken,
    });
    expect(await linted(cwd)).toEqual(['a/B.MD', 'a/z.md', 'b.txt']);
    expect(await linted(cwd, ['.'])).toEqual(['a/B.MD', 'a/z.md', 'b.txt']);
    expect(await linted(cwd, ['.github'])).toEqual(['.github/x.md']);
  });

  it('keeps its pages for developers to itself', async () => {
    const names = [
      'README.md',
      'readme.txt',
      'README.de.md',
      'CHANGELOG.md',
      'LICENSE.txt',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'CODE_OF_CONDUCT.md',
      'package.json',
      'package-lock.json',
      'pnpm-lock.yaml',
      'tsconfig.json',
      'tsconfig.build.json',
      'requirements.txt',
      '.replylintrc.json',
    ];
    const cwd = folderOf({
      ...Object.fromEntries(names.map((name) => [name, broken])),
      '.replylintrc.json': '{}',
      'security.md': broken,
    });
    expect(await linted(cwd)).toEqual(['security.md']);
    expect(await linted(cwd, ['README.md'])).toEqual(['README.md']);
    expect(await linted(cwd, ['README.md', '--force-exclude'])).toEqual([]);
  });

  it('follows no links and no circles', async () => {
    const cwd = folderOf({ 'a/x.md': broken, 'away/y.md': broken });
    symlinkSync('..', join(cwd, 'a/up'));
    symlinkSync('../away', join(cwd, 'a/away'));
    symlinkSync('../away/y.md', join(cwd, 'a/y.md'));
    expect(await linted(cwd, ['a'])).toEqual(['a/x.md']);
    expect(await linted(cwd, ['a/y.md'])).toEqual(['a/y.md']);
  });

  it('holds pipes, which nobody waits for', async () => {
    const cwd = folderOf({ 'x.md': broken });
    execFileSync('mkfifo', [join(cwd, 'pipe.md')]);
    expect(await linted(cwd)).toEqual(['x.md']);
    const { status, stdout } = await replylint(cwd, ['pipe.md']);
    expect(status).toBe(2);
    expect(stdout.replace(/\s+/g, ' ')).toContain('a pipe, a socket or a device');
  });

  it('without any template says what it read and what it left alone', async () => {
    const cwd = folderOf({
      'README.md': '# x\n',
      'package.json': '{}',
      'tsconfig.json': '// x\n{}',
      'src/a.js': 'x',
    });
    const nothing = await replylint(cwd, []);
    expect(nothing.status).toBe(2);
    expect(nothing.stderr).toContain('README.md, package.json, tsconfig.json');
    const empty = folderOf({ 'README.md': '# x\n', 'src/data.json': '{ "port": 80 }' });
    const read = await replylint(empty, []);
    expect(read.status).toBe(0);
    expect(read.stderr).toContain('no reply in it: src/data.json');
    expect((await replylint(empty, ['src'])).stderr).toContain('src/data.json');
  });

  it('named and without any file is a problem', async () => {
    const cwd = folderOf({ 'a.txt': clean });
    mkdirSync(join(cwd, 'empty'));
    const { status, stdout } = await replylint(cwd, ['empty']);
    expect(status).toBe(2);
    expect(stdout).toContain('No template is in this folder');
  });
});

describe('globs and names', () => {
  it('reach what they say, each file once, in one order', async () => {
    const cwd = folderOf({
      'm/a.md': broken,
      'm/sub/b.md': broken,
      'm/[c].md': broken,
      'm/README.md': broken,
    });
    const all = ['m/[c].md', 'm/a.md', 'm/sub/b.md'];
    expect(await linted(cwd, ['m/**/*.md'])).toEqual(all);
    expect(await linted(cwd, ['m/sub/b.md', 'm/a.md', './m/**', 'm'])).toEqual(all);
    expect(await linted(cwd, ['m/[c].md'])).toEqual(['m/[c].md']);
    expect(await linted(cwd, ['m/{a,b}.md'])).toEqual(['m/a.md']);
  });

  it('may begin with a dash after --', async () => {
    const cwd = folderOf({ '-x.md': broken, 'lint/a.md': broken, 'rules/a.md': broken });
    expect(await linted(cwd, ['./rules'])).toEqual(['rules/a.md']);
    expect(await linted(cwd, ['lint', 'rules'])).toEqual(['rules/a.md']);
    const { stdout } = await replylint(cwd, ['-f', 'json', '--', '-x.md']);
    expect(stdout).toContain('-x.md');
  });

  it('are those of the settings where none are given', async () => {
    const cwd = folderOf({
      '.replylintrc.json': '{ "files": ["m/**/*.md"] }',
      'm/a.md': broken,
      'b.md': broken,
      'm/x/c.txt': broken,
    });
    expect(await linted(cwd)).toEqual(['m/a.md']);
    expect(await linted(cwd, ['.'])).toEqual(['m/a.md']);
    expect(await linted(cwd, ['b.md'])).toEqual(['b.md']);
    expect(await linted(cwd, ['b.md', '--force-exclude'])).toEqual([]);
    expect(await linted(join(cwd, 'm'))).toEqual(['a.md']);
  });

  it('of the settings that match nothing are a problem', async () => {
    const cwd = folderOf({ '.replylintrc.json': '{ "files": ["macros/**"] }', 'a.md': broken });
    expect((await replylint(cwd, [])).status).toBe(2);
  });
});

describe('what is ignored', () => {
  it('by .gitignore in walks only', async () => {
    const cwd = folderOf({
      '.gitignore': 'out/\n*.tmp.md\n',
      'out/a.md': broken,
      'x.tmp.md': broken,
      'b.md': broken,
      'sub/.gitignore': 'c.md\n!d.tmp.md',
      'sub/c.md': broken,
      'sub/d.tmp.md': broken,
    });
    expect(await linted(cwd)).toEqual(['b.md', 'sub/d.tmp.md']);
    expect(await linted(cwd, ['out/a.md'])).toEqual(['out/a.md']);
    expect(await linted(cwd, ['out/a.md', '--force-exclude'])).toEqual([]);
    expect(await linted(cwd, ['--no-ignore'])).toEqual([
      'b.md',
      'out/a.md',
      'sub/c.md',
      'sub/d.tmp.md',
      'x.tmp.md',
    ]);
  });

  it('by .replylintignore for named files too: a notice, and nothing else', async () => {
    const cwd = folderOf({ '.replylintignore': 'old/\n', 'old/a.md': broken, 'b.md': broken });
    expect(await linted(cwd)).toEqual(['b.md']);
    const { status, stderr } = await replylint(cwd, ['old/a.md']);
    expect(status).toBe(0);
    expect(stderr).toContain('“old/a.md” is ignored');
    expect((await replylint(cwd, ['old/a.md', '--no-ignore'])).status).toBe(1);
  });

  it('by --ignore-path, --ignore-pattern and the settings', async () => {
    const cwd = folderOf({
      mine: 'a.md\n',
      '.replylintignore': 'b.md\n',
      'a.md': broken,
      'b.md': broken,
      'c.md': broken,
    });
    expect(await linted(cwd, ['--ignore-path', 'mine'])).toEqual(['b.md', 'c.md']);
    expect(await linted(cwd, ['--ignore-pattern', '*.md', '--ignore-pattern', '!c.md'])).toEqual(['c.md']);
    expect((await replylint(cwd, ['--ignore-path', 'nope'])).status).toBe(2);
    const set = folderOf({
      '.replylintrc.json': '{ "ignores": ["old/**"] }',
      'old/a.md': broken,
      'b.md': broken,
    });
    expect(await linted(set)).toEqual(['b.md']);
    expect((await replylint(set, ['old/a.md'])).status).toBe(0);
  });
});

describe('stdin', () => {
  it('is linted as what --stdin-filename says', async () => {
    const cwd = folderOf({ 'm/.replylintrc.json': '{ "rules": { "no-malformed-placeholder": "off" } }' });
    expect((await replylint(cwd, ['-'], { stdin: broken })).status).toBe(1);
    expect((await replylint(cwd, ['-', '--stdin-filename', 'm/x.md'], { stdin: broken })).status).toBe(0);
    const json = JSON.stringify([{ title: 'x', body: broken }]);
    const { stdout } = await replylint(cwd, ['-', '--stdin-filename', 'x.json', '-f', 'json'], {
      stdin: json,
    });
    expect(JSON.parse(stdout)[0].messages[0]).toMatchObject({ ruleId: 'no-malformed-placeholder', line: 1 });
  });

  it('may be ignored, empty or not UTF-8', async () => {
    const cwd = folderOf({ '.replylintignore': '*.md\n' });
    expect((await replylint(cwd, ['-', '--stdin-filename', 'x.md'], { stdin: broken })).status).toBe(0);
    expect((await replylint(cwd, ['-'], { stdin: '' })).status).toBe(0);
    expect((await replylint(cwd, ['-'], { stdin: Buffer.from([0xc3, 0x28]) })).status).toBe(2);
  });
});
