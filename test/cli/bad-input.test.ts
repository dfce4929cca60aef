import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { broken, folderOf, replylint } from './run.ts';

/** Lints a faulty file beside a good one: the fault is told once, the good one is linted, and the status is 2. */
async function withFaulty(name: string, content: string | Uint8Array): Promise<string> {
  const cwd = folderOf({ [name]: content, 'good.txt': broken });
  const { status, stdout } = await replylint(cwd, [name, 'good.txt', '-f', 'json']);
  expect(status).toBe(2);
  const results: {
    filePath: string;
    messages: { ruleId: string | null; fatal?: boolean; message: string }[];
  }[] = JSON.parse(stdout);
  const of = (file: string) => results.find(({ filePath }) => filePath.endsWith(file))?.messages ?? [];
  expect(of('good.txt').map(({ ruleId }) => ruleId)).toContain('no-malformed-placeholder');
  const fatal = of(name).filter((message) => message.fatal);
  expect(fatal).toHaveLength(1);
  return fatal[0]!.message;
}

describe('a file that cannot be read', () => {
  it('is broken JSON', async () => {
    expect(await withFaulty('bad.json', '{ "macros": [ { "title": "x" ')).toMatch(/JSON/);
  });
  it('is broken YAML', async () => {
    expect(await withFaulty('bad.yaml', 'title: "x\nbody: [1, 2\n')).toMatch(/YAML/);
  });
  it('is broken CSV', async () => {
    expect(await withFaulty('bad.csv', 'title,body\nx,"never closed\n')).toMatch(/quot|CSV/i);
  });
  it('is not UTF-8', async () => {
    const message = await withFaulty('bad.txt', Buffer.from([0x48, 0x69, 10, 0xff, 0xe9, 10]));
    expect(message).toContain('line 2 is not valid UTF-8');
    expect(message).toContain('Save the file as UTF-8');
  });
  it('is UTF-16 with a byte order mark', async () => {
    const bytes = Buffer.from('\uFEFFtitle,body\nx,y\n', 'utf16le');
    expect(await withFaulty('bad.csv', bytes)).toContain('UTF-16');
  });
  it('is UTF-16 without a byte order mark', async () => {
    expect(await withFaulty('bad.csv', Buffer.from('title,body\nx,y\n', 'utf16le'))).toContain('UTF-16');
    expect(await withFaulty('bad.txt', Buffer.from('Hello there\n', 'utf16le').swap16())).toContain('UTF-16');
  });
  it('holds NUL bytes', async () => {
    expect(await withFaulty('bad.txt', 'one line\nand \0 another, with more words\n')).toContain(
      'line 2 holds a NUL byte',
    );
  });
  it('has an ending that nobody knows', async () => {
    expect(await withFaulty('bad.docx', 'x')).toContain('.docx');
  });
  it('is larger than 64 MB', async () => {
    expect(await withFaulty('bad.txt', Buffer.alloc(64 * 1024 * 1024 + 1, 97))).toContain('more than 64 MB');
  }, 60_000);
  it('is a link to nothing', async () => {
    const cwd = folderOf({});
    symlinkSync('nowhere.txt', join(cwd, 'link.txt'));
    const { status, stdout } = await replylint(cwd, ['link.txt']);
    expect(status).toBe(2);
    expect(stdout.replace(/\s+/g, ' ')).toContain('a link to something that does not exist');
  });
  it('is a link to itself', async () => {
    const cwd = folderOf({});
    symlinkSync('loop.txt', join(cwd, 'loop.txt'));
    const { status, stdout } = await replylint(cwd, ['loop.txt']);
    expect(status).toBe(2);
    expect(stdout.replace(/\s+/g, ' ')).toContain('lead round in a circle');
  });
  it('is a device', async () => {
    const cwd = folderOf({});
    symlinkSync('/dev/zero', join(cwd, 'endless.txt'));
    const { status, stdout } = await replylint(cwd, ['endless.txt']);
    expect(status).toBe(2);
    expect(stdout.replace(/\s+/g, ' ')).toContain('a pipe, a socket or a device');
  });
  it('is a folder named like a file', async () => {
    const cwd = folderOf({ 'good.txt': broken });
    mkdirSync(join(cwd, 'x.md'));
    const { status, stdout } = await replylint(cwd, ['x.md', 'good.txt']);
    expect(status).toBe(2);
    expect(stdout).toContain('no-malformed-placeholder');
  });
});

describe('a walk', () => {
  it('passes over what cannot be parsed, and names it under --debug', async () => {
    const cwd = folderOf({
      'data.json': '{ oops',
      'a.txt': broken,
      'raw.csv': Buffer.from([0xff, 0xfe, 65, 0]),
    });
    const plain = await replylint(cwd, []);
    expect(plain.status).toBe(1);
    expect(plain.stdout + plain.stderr).not.toMatch(/data\.json|raw\.csv/);
    const { stderr } = await replylint(cwd, ['--debug']);
    expect(stderr).toContain('passed over: data.json');
    expect(stderr).toContain('passed over: raw.csv');
  });
  it('takes what the config names for a problem', async () => {
    const cwd = folderOf({ 'm/data.json': '{ oops', '.replylintrc.json': '{ "files": ["m/**/*.json"] }' });
    expect((await replylint(cwd, [])).status).toBe(2);
  });
});
