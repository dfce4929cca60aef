import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, replylint } from './run.ts';

const config = JSON.stringify({ platform: 'zendesk' });
/** One safe fix, one unsafe, and one error that nothing fixes. */
const text =
  '\ufeffHi {{\u00a0ticket.id}},\r\nsee the\u200b page of {{ticket.titel}}.\r\n\r\nBye {{ticket.id\r\n';
const safe = text.replace('\u00a0', '').replace('\u200b', '');
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('--fix', () => {
  test('writes what can do no harm; every other byte stays', async () => {
    const cwd = folderOf({ '.replylintrc.json': config, 'a.md': text });
    const { status, stderr, stdout } = await replylint(cwd, ['--fix']);
    expect(read(cwd, 'a.md')).toBe(safe);
    expect(status).toBe(1);
    expect(stderr).toContain('2 fixes were written in 1 file.');
    expect(stdout).not.toContain('U+200B');
    expect(readdirSync(cwd)).toEqual(['.replylintrc.json', 'a.md']);
    await replylint(cwd, ['--fix']);
    expect(read(cwd, 'a.md')).toBe(safe);
  });

  test('ends with 0 if nothing is left', async () => {
    const cwd = folderOf({ '.replylintrc.json': config, 'a.md': 'See the\u200b page.\n' });
    expect((await replylint(cwd, ['--fix', 'a.md'])).status).toBe(0);
    expect(read(cwd, 'a.md')).toBe('See the page.\n');
  });

  test('writes the others too with --unsafe-fixes, which goes with it alone', async () => {
    const cwd = folderOf({ '.replylintrc.json': config, 'a.md': text });
    expect(await replylint(cwd, ['--unsafe-fixes'])).toMatchObject({ status: 2, stdout: '' });
    expect(read(cwd, 'a.md')).toBe(text);
    await replylint(cwd, ['--fix', '--unsafe-fixes']);
    expect(read(cwd, 'a.md')).toBe(safe.replace('titel', 'title'));
  });

  test('says when there is nothing to fix, and what is left to read', async () => {
    const cwd = folderOf({
      '.replylintrc.json': config,
      'a.md': 'See {{ticket.titel}}.\n',
      'b.md': 'Bye.\n',
    });
    const diff = await replylint(cwd, ['--diff', 'a.md']);
    expect(diff).toMatchObject({ status: 0, stdout: '' });
    expect(diff.stderr).toContain('No safe fix; replylint without --diff shows 1 suggestion to read.');
    const dry = await replylint(cwd, ['--fix-dry-run', 'a.md']);
    expect(dry.stderr).toContain('No safe fix; the report shows 1 suggestion to read.');
    expect((await replylint(cwd, ['--diff', 'b.md'])).stderr).toContain('No safe fix.');
    expect((await replylint(cwd, ['--diff', '--unsafe-fixes', 'b.md'])).stderr).toContain('Nothing to fix.');
  });

  test('says why a file was not written, and ends with 2', async () => {
    const cwd = folderOf({ '.replylintrc.json': config, 'a.md': text, 'b.md': text });
    chmodSync(join(cwd, 'a.md'), 0o444);
    const { status, stdout } = await replylint(cwd, ['--fix']);
    expect(status).toBe(2);
    expect(stdout).toContain('it is read-only');
    expect(read(cwd, 'a.md')).toBe(text);
    expect(read(cwd, 'b.md')).toBe(safe);
  });

  test('writes what came through stdin to stdout, and the report to stderr', async () => {
    const cwd = folderOf({ '.replylintrc.json': config });
    const argv = ['--fix', '-', '--stdin-filename', 'a.md'];
    const { stdout, stderr, status } = await replylint(cwd, argv, { stdin: text });
    expect(stdout).toBe(safe);
    expect(stderr).toContain('no-malformed-placeholder');
    expect(status).toBe(1);
    expect((await replylint(cwd, argv, { stdin: 'Thanks for writing.\n' })).stdout).toBe(
      'Thanks for writing.\n',
    );
    expect(readdirSync(cwd)).toEqual(['.replylintrc.json']);
  });
});

test('--fix hands back what came through stdin and is ignored', async () => {
  const cwd = folderOf({ '.replylintrc.json': config, '.replylintignore': 'a.md\n' });
  const { stdout } = await replylint(cwd, ['--fix', '-', '--stdin-filename', 'a.md'], { stdin: text });
  expect(stdout).toBe(text);
});

describe('--fix-dry-run', () => {
  test('reports what would be left, hands the text over in json, and writes nothing', async () => {
    const cwd = folderOf({ '.replylintrc.json': config, 'a.md': text });
    const { stdout, status } = await replylint(cwd, ['--fix-dry-run', '-f', 'json']);
    const [entry] = JSON.parse(stdout) as [{ output: string; messages: { ruleId: string; fix?: unknown }[] }];
    expect(entry.output).toBe(safe);
    expect(entry.messages.map(({ ruleId }) => ruleId)).not.toContain('no-suspicious-characters');
    expect(status).toBe(1);
    expect(read(cwd, 'a.md')).toBe(text);
  });

  test('json holds the safe fix alone, on the text without its byte order mark', async () => {
    const cwd = folderOf({ '.replylintrc.json': config, 'a.md': text });
    const { stdout } = await replylint(cwd, ['-f', 'json']);
    type Message = { ruleId: string; fix?: { range: [number, number]; text: string } };
    const [entry] = JSON.parse(stdout) as [{ messages: Message[] }];
    const fixes = entry.messages.filter(({ fix }) => fix);
    expect(fixes.map(({ ruleId }) => ruleId).sort()).toEqual([
      'no-malformed-placeholder',
      'no-suspicious-characters',
    ]);
    const edited = fixes
      .flatMap(({ fix }) => (fix ? [fix] : []))
      .sort((a, b) => b.range[0] - a.range[0])
      .reduce(
        (was, { range, text: put }) => was.slice(0, range[0]) + put + was.slice(range[1]),
        text.slice(1),
      );
    expect(edited).toBe(safe.slice(1));
  });
});

describe('--diff', () => {
  test('prints what would be fixed, writes nothing, and ends with 1', async () => {
    const cwd = folderOf({
      '.replylintrc.json': config,
      'a.md': text,
      'sub/b.md': 'One.\n\nSee the\u200b page.',
    });
    const { stdout, status } = await replylint(cwd, ['--diff']);
    expect(status).toBe(1);
    expect(read(cwd, 'a.md')).toBe(text);
    writeFileSync(join(cwd, 'x.patch'), stdout);
    execFileSync('git', ['apply', 'x.patch'], { cwd, env: { ...process.env, GIT_CEILING_DIRECTORIES: cwd } });
    expect(read(cwd, 'a.md')).toBe(safe);
    expect(read(cwd, 'sub/b.md')).toBe('One.\n\nSee the page.');
    expect(await replylint(cwd, ['--diff'])).toMatchObject({ status: 0, stdout: '' });
  });

  test('steers no terminal and no CI agent; into a pipe it goes as it is', async () => {
    const cwd = folderOf({
      '.replylintrc.json': config,
      'a.md': '::error::x\n\nSee the\u200b \u001b[31mpage.\n',
    });
    const { stdout } = await replylint(cwd, ['--diff'], { env: { CI: '1' } });
    expect(stdout).not.toMatch(/^\s*::/m);
    expect(stdout).not.toContain('\u001b');
    expect((await replylint(cwd, ['--diff'])).stdout).toContain('\n ::error::x\n');
  });

  test('is not mixed with a report', async () => {
    const cwd = folderOf({ '.replylintrc.json': config, 'a.md': text });
    expect(await replylint(cwd, ['--diff', '-f', 'json'])).toMatchObject({ status: 2, stdout: '' });
    expect((await replylint(cwd, ['--diff', '-f', 'json=out.json'])).status).toBe(1);
    expect(JSON.parse(read(cwd, 'out.json'))).toHaveLength(1);
  });
});
