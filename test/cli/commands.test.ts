import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { globsOf } from '../../src/cli/init.ts';
import { broken, folderOf, replylint } from './run.ts';

describe('outline', () => {
  const reply = "Hi Anna,\n\nI promise we'll get it fixed.\nI'm so sorry about the delay.\n";

  it('says what each sentence does, in verbs', async () => {
    const { status, stdout, stderr } = await replylint(folderOf({ 'a.txt': reply }), [
      'outline',
      'a.txt',
      '--locale',
      'en',
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('promises a result');
    expect(stdout).toContain('apologises');
    expect(stdout).toContain('3:1');
    expect(stdout).not.toMatch(/\bacts?\b|commitment|sympathy/);
  });

  it('gives programs one array', async () => {
    const cwd = folderOf({ 'b.txt': reply, 'a.json': JSON.stringify([{ id: 7, title: 'T', body: reply }]) });
    const { status, stdout } = await replylint(cwd, ['outline', '.', '--format', 'json', '--locale', 'en']);
    expect(status).toBe(0);
    const [first, second] = JSON.parse(stdout);
    expect(first).toMatchObject({ file: 'a.json', replies: [{ title: 'T' }] });
    expect(Object.keys(second)).toEqual(['file', 'replies']);
    expect(Object.keys(second.replies[0])).toEqual(['id', 'title', 'sentences']);
    const sentence = second.replies[0].sentences.find(({ text }: { text: string }) =>
      text.includes('promise'),
    );
    expect(sentence).toMatchObject({ text: "I promise we'll get it fixed.", line: 3, column: 1 });
    const [act] = sentence.acts.filter(({ act }: { act: string }) => act === 'promise');
    expect(Object.keys(act)).toEqual(['act', 'kind', 'words']);
    expect(act.words.every((words: string) => sentence.text.includes(words))).toBe(true);
  });

  it('takes stdin, and says what it cannot read', async () => {
    const cwd = folderOf({});
    const read = await replylint(cwd, ['outline', '-', '--format', 'json'], { stdin: reply });
    expect(JSON.parse(read.stdout)[0].replies).toHaveLength(1);
    const missing = await replylint(cwd, ['outline', 'nope.txt', '--format', 'json']);
    expect(missing).toMatchObject({ status: 2 });
    expect(JSON.parse(missing.stdout)).toEqual([]);
    expect(missing.stderr).toContain('nope.txt');
  });
});

describe('rules and explain', () => {
  it('list every rule', async () => {
    const { stdout } = await replylint(folderOf({}), ['rules']);
    expect(stdout).toMatch(/^expectations\n/);
    expect(stdout).toMatch(/no-promise-of-outcome +error +\w/);
    const rules = JSON.parse((await replylint(folderOf({}), ['rules', '--format', 'json'])).stdout);
    expect(rules.map(({ id }: { id: string }) => id)).toContain('no-promise-of-outcome');
  });

  it('say what a rule wants, why, and how to switch it off', async () => {
    const { status, stdout } = await replylint(folderOf({}), ['explain', 'no-promise-of-outcome']);
    expect(status).toBe(0);
    expect(stdout).toContain('"no-promise-of-outcome": "off"');
    expect(stdout).not.toMatch(/\[\||\{\w+\}/);
  });
});

describe('init', () => {
  const zendesk = JSON.stringify({
    macros: [
      {
        id: 1,
        title: 'Refund',
        active: true,
        actions: [{ field: 'comment_value', value: 'Hi {{ticket.requester.first_name}}, thanks.' }],
      },
    ],
  });

  it('finds the helpdesk by looking at the files, and writes settings that hold', async () => {
    const cwd = folderOf({ 'export/macros.json': zendesk, 'README.md': '# x' });
    const { status, stdout } = await replylint(cwd, ['init', '--yes']);
    expect(status).toBe(0);
    expect(stdout).toContain('Found 1 reply in 1 file');
    expect(stdout).toContain('npx replylint');
    expect(JSON.parse(readFileSync(join(cwd, '.replylintrc.json'), 'utf8'))).toEqual({
      extends: ['replylint:recommended'],
      platform: 'zendesk',
      files: ['export/**/*.json'],
    });
    expect((await replylint(cwd, [])).status).toBeLessThan(2);
  });

  it('names the schema where the package is installed', async () => {
    const cwd = folderOf({ 'node_modules/replylint/schema.json': '{}', 'a.txt': broken });
    await replylint(cwd, ['init', '--yes']);
    expect(JSON.parse(readFileSync(join(cwd, '.replylintrc.json'), 'utf8'))).toMatchObject({
      $schema: './node_modules/replylint/schema.json',
      files: ['a.txt'],
    });
  });

  it('leaves settings that are there alone', async () => {
    for (const name of ['.replylintrc.json', '.replylintrc.yaml']) {
      const cwd = folderOf({ [name]: '{}', 'a.txt': broken });
      const { status, stderr } = await replylint(cwd, ['init', '--yes']);
      expect(status).toBe(2);
      expect(stderr).toContain('left alone');
      expect(readFileSync(join(cwd, name), 'utf8')).toBe('{}');
    }
  });

  it('works before there is any reply', async () => {
    const { status, stdout } = await replylint(folderOf({}), ['init', '--yes']);
    expect(status).toBe(0);
    expect(stdout).toContain('No replies found here yet');
  });

  it('sums up files as globs', () => {
    expect(globsOf(['m/a.md', 'm/x/b.json', 'c.csv', 'we[ird].md'])).toEqual([
      'c.csv',
      'we?ird?.md',
      'm/**/*.{json,md}',
    ]);
  });
});
