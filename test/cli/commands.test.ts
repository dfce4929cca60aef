import { describe, expect, it } from 'vitest';
import { rules } from '../../src/index.ts';
import { folderOf, replylint } from './run.ts';

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

  it('say under what an example holds', async () => {
    const said = async (id: string) => (await replylint(folderOf({}), ['explain', id])).stdout;
    expect(await said('words-match-actions')).toContain('(with status solved)');
    expect(await said('no-unknown-placeholder')).toContain('(for zendesk)');
    expect(await said('limit-sentence-length')).toContain('(with { "max": 6 })');
  });

  it('break prose between words, in a pipe at 80 columns, and lose no word of it', async () => {
    const ids = rules.map(({ id }) => ['explain', id]);
    for (const argv of [['rules'], ...ids]) {
      const { stdout } = await replylint(folderOf({}), argv);
      expect(stdout.split('\n').filter((line) => line.length > 80 && line.includes(' '))).toEqual([]);
    }
    for (const { id, bad } of rules) {
      const { stdout } = await replylint(folderOf({}), ['explain', id]);
      const words = bad[0].text.replace(/\[\||\|\]/g, '');
      expect(stdout.replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' ').trim());
    }
  });

  it('underline on a terminal what is marked, across lines too', async () => {
    const { stdout } = await replylint(folderOf({}), ['explain', 'limit-sentence-length'], {
      terminal: true,
    });
    const underlined = stdout
      .split('\u001b[4m')
      .slice(1)
      .map((piece) => piece.split('\u001b[24m')[0]);
    expect(underlined[0]).toBe('One two three four five six seven.');
    expect(underlined.slice(1).join(' ')).toMatch(/^We have looked .* it is late\.$/);
  });
});
