import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { wantsColor } from '../../src/cli/color.ts';
import { type Io, write } from '../../src/cli/io.ts';
import { createProgress } from '../../src/cli/progress.ts';
import { broken, clean, folderOf, replylint } from './run.ts';

const esc = '\u001b';

describe('reports', () => {
  it('go where they are sent, several in one run', async () => {
    const cwd = folderOf({ 'a.txt': broken });
    const argv = ['a.txt', '-f', 'stylish', '-f', 'json=out/r.json', '-f', 'sarif', '-o', 'out/r.sarif'];
    const { status, stdout } = await replylint(cwd, argv);
    expect(status).toBe(1);
    expect(stdout).toContain('no-malformed-placeholder');
    expect(JSON.parse(readFileSync(join(cwd, 'out/r.json'), 'utf8'))).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(cwd, 'out/r.sarif'), 'utf8')).runs).toHaveLength(1);
  });

  it('say problems on stderr where the screen does not show them', async () => {
    const cwd = folderOf({ 'a.txt': broken });
    const { stdout, stderr } = await replylint(cwd, ['nope.txt', 'a.txt', '-f', 'json=r.json']);
    expect(stdout).toBe('');
    expect(stderr).toContain('nope.txt: There is no such file');
  });

  it('that cannot be written are told', async () => {
    const cwd = folderOf({ 'a.txt': broken, file: '' });
    const { status, stderr } = await replylint(cwd, ['a.txt', '-o', 'file/r.txt']);
    expect(status).toBe(2);
    expect(stderr).toContain('could not be written');
  });

  it('name files as they are, and no name steers a terminal', async () => {
    const cwd = folderOf({ [`a${esc}[31m.txt`]: broken, '##[error]x.txt': broken });
    for (const format of ['stylish', 'json', 'github']) {
      const { stdout, stderr } = await replylint(cwd, ['-f', format]);
      expect(stdout + stderr).not.toContain(esc);
      expect(stdout + stderr).not.toContain('##[');
    }
  });

  it('add to the summary of a job, and to no other file', async () => {
    const cwd = folderOf({ 'a.txt': broken, 's.md': 'before\n', 'r.md': 'before\n' });
    await replylint(cwd, ['a.txt', '-f', 'summary=s.md', '-f', 'markdown=r.md']);
    expect(readFileSync(join(cwd, 's.md'), 'utf8')).toMatch(/^before\n[\s\S]*no-malformed-placeholder/);
    expect(readFileSync(join(cwd, 'r.md'), 'utf8')).not.toContain('before');
  });

  it('name the files that a notice is about', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.txt`, 'Hi {{ticket.id}}.']),
    );
    const { stderr } = await replylint(folderOf(files), ['.']);
    expect(stderr).toContain('which helpdesk');
    expect(stderr).toContain('in a.txt, b.txt, c.txt and 2 more');
    expect((await replylint(folderOf({}), ['-'], { stdin: 'Hello there.\n' })).stderr).toBe('');
    expect((await replylint(folderOf({}), ['-'], { stdin: 'Hi {{ticket.id}}.\n' })).stderr).toContain(
      'helpdesk',
    );
  });

  it('say a template as the helpdesk of the files does, if it is one', async () => {
    const macro = { id: 1, title: 'x', active: true, actions: [{ field: 'comment_value', value: clean }] };
    const cwd = folderOf({ 'm.json': JSON.stringify({ macros: [macro] }), 'a.txt': clean });
    expect((await replylint(cwd, ['m.json'])).stdout).toContain('in 1 macro (1 file)');
    expect((await replylint(cwd, ['a.txt'])).stdout).toContain('in 1 template (1 file)');
  });

  it('say how many templates no rule about wording read', async () => {
    const spanish =
      'Hola, gracias por escribirnos. Lamentamos mucho que su pedido no haya llegado todavía y vamos a revisar lo que ha pasado.';
    const cwd = folderOf({ 'es.txt': spanish, 'en.txt': clean });
    const alone = (await replylint(cwd, ['es.txt'])).stdout.replace(/\s+/g, ' ');
    expect(alone).toContain('No findings, but no wording was checked in 1 template (1 file).');
    expect(alone).not.toContain('✔');
    const both = (await replylint(cwd, ['.'])).stdout.replace(/\s+/g, ' ');
    expect(both).toContain('✔ No findings in 2 templates');
    expect(both).toContain('English only for now, so they passed over 1 template in other languages.');
    expect((await replylint(cwd, ['en.txt'])).stdout).not.toContain('English');
  });

  it('say a notice once a run', async () => {
    const cwd = folderOf({ 'a.txt': broken, 'b.txt': broken, 'c.txt': broken });
    const { stderr } = await replylint(cwd, ['.', '--locale', 'xx']);
    expect(stderr.match(/“xx”/g)).toHaveLength(1);
  });
});

describe('colour', () => {
  const io = (env: Io['env']) => ({ env }) as Io;
  const terminal = { isTTY: true } as Io['stdout'];
  const pipe = {} as Io['stdout'];

  it('follows the flag, then FORCE_COLOR, then NO_COLOR, then the stream', () => {
    expect(wantsColor(io({ FORCE_COLOR: '1' }), terminal, false)).toBe(false);
    expect(wantsColor(io({ NO_COLOR: '1' }), pipe, true)).toBe(true);
    expect(wantsColor(io({ FORCE_COLOR: '1', NO_COLOR: '1' }), pipe, undefined)).toBe(true);
    expect(wantsColor(io({ FORCE_COLOR: '0' }), terminal, undefined)).toBe(false);
    expect(wantsColor(io({ NO_COLOR: '1' }), terminal, undefined)).toBe(false);
    expect(wantsColor(io({ NO_COLOR: '' }), terminal, undefined)).toBe(true);
    expect(wantsColor(io({}), pipe, undefined)).toBe(false);
    expect(wantsColor(io({ TERM: 'dumb' }), terminal, undefined)).toBe(false);
  });

  it('is for stylish on the screen alone', async () => {
    const cwd = folderOf({ 'a.txt': broken });
    expect((await replylint(cwd, ['a.txt', '--color'])).stdout).toContain(esc);
    expect((await replylint(cwd, ['a.txt', '--no-color'], { terminal: true })).stdout).not.toContain(esc);
    expect((await replylint(cwd, ['a.txt'], { terminal: true })).stdout).toContain(esc);
    expect((await replylint(cwd, ['a.txt', '--color', '-f', 'json'])).stdout).not.toContain(esc);
    await replylint(cwd, ['a.txt', '--color', '-o', 'r.txt']);
    expect(readFileSync(join(cwd, 'r.txt'), 'utf8')).not.toContain(esc);
  });
});

describe('progress', () => {
  const told = async (env: Io['env'], isTTY: boolean) => {
    let text = '';
    const stderr = new Writable({
      write(chunk, _encoding, done) {
        text += chunk;
        done();
      },
    });
    let now = 0;
    const progress = createProgress(
      { env, stderr: Object.assign(stderr, { isTTY }) } as unknown as Io,
      () => now,
    );
    await progress.step(1, 90);
    now = 1500;
    await progress.step(2, 90);
    await progress.clear();
    return text;
  };

  it('is told after a second, on a terminal that is no CI', async () => {
    expect(await told({}, true)).toBe(`\r${esc}[K2 of 90 files\r${esc}[K`);
    expect(await told({}, false)).toBe('');
    expect(await told({ CI: 'true' }, true)).toBe('');
    expect(await told({ TERM: 'dumb' }, true)).toBe('');
  });
});

describe('a reader that goes away', () => {
  it('is no error', async () => {
    const gone = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    await write(gone, 'one');
    await write(gone, 'two');
    expect(gone.destroyed).toBe(true);
  });

  it('is not the same as a full disk', async () => {
    const full = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
      },
    });
    await expect(write(full, 'one')).rejects.toThrow('no space');
  });
});

describe('a clean run', () => {
  it('says so on stdout and nothing on stderr', async () => {
    const { stdout, stderr } = await replylint(folderOf({ 'a.txt': clean }), ['a.txt']);
    expect(stdout).toContain('No findings');
    expect(stderr).toBe('');
  });
});
