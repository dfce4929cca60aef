import {
  chmodSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, replylint } from '../cli/run.ts';

const promise = 'I promise we will get it fixed right away.\n';
const blame = 'You failed to read our mail.\n';
const update = ['--baseline', 'known.json', '--update-baseline'];
const check = ['--baseline', 'known.json'];

/** The rules that these sentences are about; what others come to say of them does not count here. */
const rules = {
  '*': 'off',
  'no-promise-of-outcome': 'error',
  'no-vague-timeframe': 'warn',
  'no-blame': 'error',
  'no-missing-reference': 'error',
};

/** A folder whose findings are all known. */
async function known(files: Readonly<Record<string, string>> = { 'a.md': promise, 'b.md': blame }) {
  const cwd = folderOf({ ...files, '.replylintrc.json': JSON.stringify({ rules }) });
  expect(await replylint(cwd, update)).toMatchObject({ status: 0 });
  return cwd;
}

const entries = (cwd: string): number =>
  readFileSync(join(cwd, 'known.json'), 'utf8').split('"rule"').length - 1;

describe('a baseline', () => {
  it('lets stay what it knows, and says how much that is', async () => {
    const cwd = await known();
    const { status, stdout } = await replylint(cwd, check);
    expect(status).toBe(0);
    expect(stdout).toContain('3 known findings in the baseline');
    expect(stdout).not.toContain('no-blame');
  });

  it('reports a new sentence of the same rule in the same file, whatever lines moved', async () => {
    const cwd = await known();
    writeFileSync(join(cwd, 'b.md'), `Hello.\n\n${blame}\nYou should have known better.\n`);
    const { status, stdout } = await replylint(cwd, check);
    expect(status).toBe(1);
    expect(stdout).toContain('1 error');
    expect(stdout).toContain('You should have known');
    expect(stdout).not.toContain('“You failed to” tells');
  });

  it('counts: a sentence that is known once is new the second time', async () => {
    const cwd = await known();
    writeFileSync(join(cwd, 'b.md'), `${blame}\n${blame}`);
    expect(await replylint(cwd, check)).toMatchObject({ status: 1 });
  });

  it('follows a file that was renamed, but not a copy', async () => {
    const cwd = await known();
    renameSync(join(cwd, 'b.md'), join(cwd, 'c.md'));
    expect(await replylint(cwd, check)).toMatchObject({ status: 0 });
    writeFileSync(join(cwd, 'd.md'), blame);
    expect(await replylint(cwd, check)).toMatchObject({ status: 1 });
  });

  it('follows a sentence into another file', async () => {
    const cwd = await known();
    writeFileSync(join(cwd, 'a.md'), `${promise}\n${blame}`);
    writeFileSync(join(cwd, 'b.md'), 'Hello.\n');
    expect(await replylint(cwd, check)).toMatchObject({ status: 0, stderr: '' });
  });

  it('holds wherever the run is started', async () => {
    const cwd = await known({ 'm/a.md': promise });
    const { status, stderr } = await replylint(join(cwd, 'm'), ['--baseline', '../known.json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('says what is gone, and takes it out only when it is updated', async () => {
    const cwd = await known();
    writeFileSync(join(cwd, 'b.md'), 'Hello.\n');
    const { status, stderr } = await replylint(cwd, check);
    expect(status).toBe(0);
    expect(stderr).toContain('1 known finding of known.json is gone');
    expect(stderr).toContain('b.md: no-blame “You failed to”');
    expect(entries(cwd)).toBe(3);
    await replylint(cwd, update);
    expect(entries(cwd)).toBe(2);
    expect(await replylint(cwd, check)).toMatchObject({ status: 0, stderr: '' });
  });

  it('takes new findings in only with --grow', async () => {
    const cwd = await known();
    writeFileSync(join(cwd, 'c.md'), 'You should have known better.\n');
    const { status, stderr } = await replylint(cwd, update);
    expect(status).toBe(1);
    expect(stderr).toContain('New, so not taken in: 1; --grow would.');
    expect(entries(cwd)).toBe(3);
    expect(await replylint(cwd, [...update, '--grow'])).toMatchObject({ status: 0 });
    expect(entries(cwd)).toBe(4);
  });

  it('keeps what it knows of files that were not read', async () => {
    const cwd = await known();
    writeFileSync(join(cwd, 'a.md'), 'Hello.\n');
    await replylint(cwd, [...update, 'a.md']);
    expect(entries(cwd)).toBe(1);
    expect(await replylint(cwd, check)).toMatchObject({ status: 0, stderr: '' });
  });

  it('keeps what a run over some files, or with fewer rules, could not find again', async () => {
    const macro = { title: 'Hours', actions: [{ field: 'comment_value', value: 'Hi, see {{dc.hours}}.' }] };
    const item = { name: 'Bye', placeholder: '{{dc.bye}}', variants: [{ content: 'Bye now', locale_id: 1 }] };
    const cwd = await known({
      'a.json': JSON.stringify({ macros: [macro] }),
      'b.json': JSON.stringify({ items: [item] }),
      'c.md': blame,
    });
    const all = entries(cwd);
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toContain('no-missing-reference');
    await replylint(cwd, [...update, 'a.json']);
    await replylint(cwd, [...update, '--rule', 'no-blame: off']);
    expect(entries(cwd)).toBe(all);
    expect(await replylint(cwd, check)).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(join(cwd, 'b.json'), '[]');
    await replylint(cwd, update);
    expect(entries(cwd)).toBe(all - 1);
  });

  it('keeps the mode of its file, and removes what a run that was cut short left', async () => {
    const cwd = await known();
    const file = join(cwd, 'known.json');
    chmodSync(file, 0o600);
    writeFileSync(join(cwd, '.replylint-999999999-0123abcd-0.tmp'), 'half');
    await replylint(cwd, update);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('writes the same text again, and through a link', async () => {
    const cwd = await known();
    const text = readFileSync(join(cwd, 'known.json'), 'utf8');
    renameSync(join(cwd, 'known.json'), join(cwd, '.real.json'));
    symlinkSync('.real.json', join(cwd, 'known.json'));
    writeFileSync(join(cwd, 'b.md'), `\n\nHello.\n\n${blame}`);
    await replylint(cwd, update);
    expect(readFileSync(join(cwd, '.real.json'), 'utf8')).toBe(text);
  });

  it('is no template itself', async () => {
    const cwd = await known();
    rmSync(join(cwd, 'a.md'));
    rmSync(join(cwd, 'b.md'));
    expect((await replylint(cwd, [])).stdout).toContain('No template');
  });

  it('keeps known findings in machine reports, as suppressed', async () => {
    const cwd = await known();
    const sarif = JSON.parse((await replylint(cwd, [...check, '-f', 'sarif'])).stdout);
    const results: { suppressions: { kind: string }[] }[] = sarif.runs[0].results;
    expect(results.map(({ suppressions }) => suppressions[0]?.kind)).toEqual(Array(3).fill('external'));
    const json = JSON.parse((await replylint(cwd, [...check, '-f', 'json'])).stdout);
    expect(json[0].messages).toEqual([]);
    expect(json[0].suppressedMessages[0].suppressions[0].kind).toBe('file');
  });

  it('lets what stood below a known finding speak for itself', async () => {
    const cwd = await known({ 'a.md': promise });
    const text = readFileSync(join(cwd, 'known.json'), 'utf8');
    writeFileSync(join(cwd, 'known.json'), text.replace(/,\n.*no-vague-timeframe.*/, ''));
    const { stdout } = await replylint(cwd, check);
    expect(stdout).toContain('no-vague-timeframe');
    expect(stdout).not.toContain('also:');
  });
});

describe('a baseline that cannot be used', () => {
  it.each([
    ['is missing', undefined, 'does not exist'],
    ['is no JSON', '<<<<<<< HEAD', 'Mend it, or delete it'],
    ['is something else', '{"version": 2}', 'no baseline'],
    ['holds no list', '{"replylint-baseline": 1, "findings": {"a": 3}}', '“a” holds no list'],
    [
      'holds half an entry',
      '{"replylint-baseline": 1, "findings": {"a": [{"rule": "x"}]}}',
      'lacks its rule',
    ],
  ])('ends with 2 if it %s', async (_, text, said) => {
    const cwd = folderOf({ 'a.md': promise, ...(text === undefined ? {} : { 'known.json': text }) });
    const { status, stdout, stderr } = await replylint(cwd, [...check, 'a.md']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('takes names from a prototype for names', async () => {
    const cwd = folderOf({
      'a.md': promise,
      'known.json': '{"replylint-baseline": 1, "findings": {"__proto__": [], "constructor": []}}',
    });
    expect(await replylint(cwd, [...check, 'a.md'])).toMatchObject({ status: 1 });
  });

  it.each([
    [['--update-baseline'], 'add --baseline FILE'],
    [['--baseline', 'x', '--grow'], 'Add that'],
    [['--baseline', 'x', '--update-baseline', '--staged'], 'over all files'],
  ])('refuses %j', async (argv, said) => {
    const { status, stderr } = await replylint(folderOf({ 'a.md': promise }), argv);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
});
