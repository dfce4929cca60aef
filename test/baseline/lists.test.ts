import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, replylint } from '../cli/run.ts';

const bad = 'You failed to read our mail.\n';
const good = 'Hello there.\n';

/** A folder under git with these files committed. */
function repository(files: Readonly<Record<string, string>>) {
  const cwd = folderOf(files);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
      cwd,
      stdio: 'pipe',
    });
  git('init', '-q', '-b', 'main');
  if (Object.keys(files).length > 0) {
    git('add', '-A');
    git('commit', '-q', '-m', 'first');
  }
  return { cwd, git, put: (name: string, text: string) => writeFileSync(join(cwd, name), text) };
}

/** The files that a run speaks about. */
async function filesOf(cwd: string, argv: readonly string[], stdin = ''): Promise<readonly string[]> {
  const { stdout } = await replylint(cwd, [...argv, '-f', 'json'], { stdin });
  const results: { filePath: string }[] = JSON.parse(stdout);
  return results.map(({ filePath }) => filePath.slice(filePath.lastIndexOf('/') + 1));
}

describe('--staged', () => {
  it('reads what will be committed, not what is on the disk', async () => {
    const { cwd, git, put } = repository({ 'a.md': good, 'b.md': bad });
    put('a.md', bad);
    git('add', 'a.md');
    put('a.md', good);
    expect(await replylint(cwd, ['--staged'])).toMatchObject({ status: 1 });
    expect(await filesOf(cwd, ['--staged'])).toEqual(['a.md']);
    put('a.md', bad);
    git('reset', '-q');
    expect(await replylint(cwd, ['--staged'])).toMatchObject({ status: 0 });
  });

  it('reads what was staged and then deleted, before there is a commit, by any name', async () => {
    const { cwd, git, put } = repository({});
    for (const name of ['-rf.md', '$(touch owned).md', 'a b.md', 'ü\n.md']) put(name, bad);
    git('add', '-A');
    rmSync(join(cwd, '-rf.md'));
    expect([...(await filesOf(cwd, ['--staged']))].sort()).toEqual(
      ['$(touch owned).md', '-rf.md', 'a b.md', 'ü\n.md'].sort(),
    );
  });

  it('leaves out deleted files, links, and what a plain run leaves out', async () => {
    const { cwd, git, put } = repository({ 'a.md': bad, '.replylintignore': 'old/\n' });
    rmSync(join(cwd, 'a.md'));
    symlinkSync('/etc/passwd', join(cwd, 'link.md'));
    for (const folder of ['old', '.hidden', 'macros']) {
      mkdirSync(join(cwd, folder));
      put(`${folder}/x.md`, bad);
    }
    for (const name of ['README.md', 'package.json', 'x.ts']) put(name, bad);
    git('add', '-A', '-f');
    expect(await filesOf(cwd, ['--staged'])).toEqual(['x.md']);
    expect(await filesOf(cwd, ['--staged', 'macros'])).toEqual(['x.md']);
    expect(await filesOf(cwd, ['--staged', 'other/*.md'])).toEqual([]);
  });

  it('says in one line that this is no repository', async () => {
    const { status, stderr } = await replylint(folderOf({ 'a.md': bad }), ['--staged']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^replylint: git could not tell what changed: not a git repository.*\n$/);
  });
});

describe('--changed', () => {
  it('takes what changed since the last commit, new files too', async () => {
    const { cwd, put } = repository({ 'a.md': bad, 'b.md': bad, '.gitignore': 'ignored.md\n' });
    expect(await replylint(cwd, ['--changed'])).toMatchObject({ status: 0 });
    put('b.md', `${bad}\n`);
    put('c.md', bad);
    put('ignored.md', bad);
    expect(await filesOf(cwd, ['--changed'])).toEqual(['b.md', 'c.md']);
  });

  it('takes what changed since the branch left another', async () => {
    const { cwd, git, put } = repository({ 'a.md': bad });
    git('checkout', '-q', '-b', 'topic');
    put('b.md', bad);
    git('add', '-A');
    git('commit', '-q', '-m', 'second');
    git('checkout', '-q', 'main');
    put('a.md', `${bad}\n`);
    git('commit', '-q', '-a', '-m', 'third');
    git('checkout', '-q', 'topic');
    expect(await filesOf(cwd, ['--changed=main'])).toEqual(['b.md']);
    expect(await filesOf(cwd, ['--changed', 'main'])).toEqual(['b.md']);
  });

  it('works before the first commit', async () => {
    const { cwd, put } = repository({});
    put('a.md', bad);
    expect(await filesOf(cwd, ['--changed'])).toEqual(['a.md']);
  });

  it.each([
    ['nope', 'git knows no commit “nope”. Fetch it first'],
    ['a.md', 'write --changed=HEAD a.md'],
    ['--output=owned', 'git knows no commit “--output=owned”'],
  ])('refuses %s', async (ref, said) => {
    const { status, stderr } = await replylint(repository({ 'a.md': bad }).cwd, [`--changed=${ref}`]);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe('--files-from', () => {
  it('takes one name a line, or NULs with -0, from a file or from what is piped in', async () => {
    const cwd = folderOf({ 'a.md': bad, 'b.md': bad, 'x y.md': bad, list: 'a.md\r\nx y.md\nnot-ours.ts\n' });
    expect(await filesOf(cwd, ['--files-from', 'list'])).toEqual(['a.md', 'x y.md']);
    expect(await filesOf(cwd, ['--files-from', '-', '-0'], 'b.md\0x y.md\0')).toEqual(['b.md', 'x y.md']);
    expect(await filesOf(cwd, ['--files-from', '-'], '')).toEqual([]);
  });

  it('ends with 0 if there is nothing to do, with 2 if a file or the list is not there', async () => {
    const cwd = folderOf({ 'a.md': bad });
    expect(await replylint(cwd, ['--files-from', '-'], { stdin: '' })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(await replylint(cwd, ['--files-from', '-'], { stdin: 'gone.md\n' })).toMatchObject({ status: 2 });
    expect(await replylint(cwd, ['--files-from', 'nope'])).toMatchObject({ status: 2 });
  });

  it('is one of three', async () => {
    const { status, stderr } = await replylint(folderOf({}), ['--staged', '--files-from', 'x']);
    expect(status).toBe(2);
    expect(stderr).toContain('--staged and --files-from exclude each other');
  });
});
