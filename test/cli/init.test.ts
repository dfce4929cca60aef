import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createAsker } from '../../src/cli/ask.ts';
import { globsOf } from '../../src/cli/init-settings.ts';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { platforms } from '../../src/index.ts';
import { type Macro, macros } from '../survey/library.ts';
import { broken, folderOf, replylint } from './run.ts';

const zendesk = macros([{ title: 'Refund', body: 'Hi {{ticket.requester.first_name}}, thanks.' }]);

const settingsIn = (cwd: string) => JSON.parse(readFileSync(join(cwd, '.replylintrc.json'), 'utf8'));
const ESC = String.fromCharCode(27);
const unpainted = (text: string) =>
  text
    .split(ESC)
    .map((piece, i) => (i === 0 ? piece : piece.replace(/^\[\d*[A-Za-z]/, '')))
    .join('');
const tooWide = (text: string) =>
  unpainted(text)
    .split('\n')
    .filter((line) => line.length > 80);

/** Runs `init` for a person who gives these answers, one a question. */
async function asked(cwd: string, answers: readonly string[], paths: readonly string[] = []) {
  const left = [...answers];
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const streams = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof streams) =>
    Object.assign(
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          streams[name] += chunk.toString();
          if (name === 'stderr' && /[)\]] $/.test(chunk.toString()))
            setImmediate(() => stdin.write(`${left.shift() ?? ''}\n`));
          done();
        },
      }),
      { isTTY: name === 'stderr', columns: 80 },
    );
  const io = {
    stdin,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    cwd,
    env: {},
    now: new Date('2026-03-01T12:00:00Z'),
    signal: new AbortController().signal,
  } as unknown as Io;
  const status = await main(['init', ...paths], io);
  return { status, left, ...streams };
}

describe('the settings that init writes', () => {
  it('name the helpdesk that the files tell, and hold', async () => {
    const cwd = folderOf({ 'export/macros.json': zendesk, 'README.md': '# x' });
    const { status, stdout } = await replylint(cwd, ['init', '--yes']);
    expect(status).toBe(0);
    expect(stdout).toContain('Found 1 macro in export/macros.json, for Zendesk.');
    expect(settingsIn(cwd)).toEqual({
      extends: ['replylint:recommended'],
      platform: 'zendesk',
      files: ['export/**/*.json'],
    });
    expect((await replylint(cwd, [])).status).toBeLessThan(2);
  });

  it('name none where a file leaves it open', async () => {
    const cwd = folderOf({ 'm.json': zendesk, 'a.md': 'Hi {{patient.name}}, thanks.\n' });
    const { stdout } = await replylint(cwd, ['init', '--yes']);
    expect(stdout).not.toContain('for Zendesk');
    expect(settingsIn(cwd)).not.toHaveProperty('platform');
  });

  it('name the schema where the package is installed', async () => {
    const cwd = folderOf({ 'node_modules/replylint/schema.json': '{}', 'a.txt': broken });
    await replylint(cwd, ['init', '--yes']);
    expect(settingsIn(cwd)).toMatchObject({
      $schema: './node_modules/replylint/schema.json',
      files: ['a.txt'],
    });
  });

  it('are left alone where there are some', async () => {
    for (const name of ['.replylintrc.json', '.replylintrc.yaml']) {
      const cwd = folderOf({ [name]: '{}', 'a.txt': broken });
      const { status, stderr } = await replylint(cwd, ['init', '--yes']);
      expect(status).toBe(2);
      expect(stderr).toContain('left alone');
      expect(readFileSync(join(cwd, name), 'utf8')).toBe('{}');
    }
  });

  it('are not written before there is any reply', async () => {
    for (const files of [{}, { 'package.json': '{}', 'data.json': '{ "port": 80 }' }]) {
      const cwd = folderOf(files);
      const { status, stdout } = await replylint(cwd, ['init', '--yes']);
      expect(status).toBe(0);
      expect(stdout).toContain('No replies found here yet, so no settings were written.');
      expect(stdout).toContain('npx replylint init FOLDER');
      expect(existsSync(join(cwd, '.replylintrc.json'))).toBe(false);
    }
  });

  it('are not written for templates outside of the folder', async () => {
    const cwd = folderOf({ 'in/x.txt': '', 'out/m.json': zendesk });
    const { status, stderr } = await replylint(join(cwd, 'in'), ['init', '--yes', '../out']);
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('outside') });
    expect(existsSync(join(cwd, 'in/.replylintrc.json'))).toBe(false);
  });

  it('sum up files as globs, and name a file that was named', () => {
    expect(globsOf(['m/a.md', 'm/x/b.json', 'c.csv', 'we[ird].md'])).toEqual([
      'c.csv',
      'we?ird?.md',
      'm/**/*.{json,md}',
    ]);
    expect(globsOf(['m/a.json'], ['./m/a.json'])).toEqual(['m/a.json']);
  });
});

describe('the questions of init', () => {
  const promise = (title: string): Macro => ({
    title,
    body: 'You will receive a full refund within 5 days.',
  });

  it('are none without a terminal, nor where the files tell all', async () => {
    const cwd = folderOf({ 'm.json': zendesk });
    const { stderr, left } = await asked(cwd, ['never given']);
    expect({ stderr, left }).toEqual({ stderr: '', left: ['never given'] });
    expect((await replylint(folderOf({ 'a.txt': broken }), ['init'])).status).toBe(0);
  });

  it('are three at most: the helpdesk, the blanks, what is true by policy', async () => {
    const cwd = folderOf({
      'm.json': JSON.stringify([
        {
          title: 'A',
          body: 'Hi {{name}}, you will receive a full refund within 5 days. It is [ORDER NUMBER].',
        },
        {
          title: 'B',
          body: 'Hi {{name}}, you will receive a full refund within 5 days. It is <order number>.',
        },
      ]),
    });
    const { stderr, left } = await asked(cwd, ['zendsk', 'front', '7', '1', '1', 'never given']);
    expect(left).toEqual(['never given']);
    expect(tooWide(stderr)).toEqual([]);
    expect(stderr).toContain('Did you mean');
    expect(stderr).toContain('There is no 7');
    expect(settingsIn(cwd)).toEqual({
      extends: ['replylint:recommended'],
      platform: 'front',
      files: ['m.json'],
      placeholders: { blanks: ['[UPPER CASE]'] },
      outcomes: [
        { id: 'refund-m-json', what: ['refund', 'money'], within: '5 days', where: { replies: ['A', 'B'] } },
      ],
    });
  });

  it('let an answer silence what is true by policy, and nothing else', async () => {
    const files = {
      'm.json': macros([
        promise('Refunds::Late::A'),
        promise('Returns::B'),
        promise('Returns::C'),
        promise('Returns::D'),
      ]),
    };
    const cwd = folderOf(files);
    const { stdout, stderr } = await asked(cwd, ['2']);
    expect(stderr).toContain('2. Refunds::Late: 1 sentence promises a refund (5 days)');
    expect(stdout).toContain('Returns::B');
    expect(stdout).not.toContain('Refunds::Late::A');
    const alone = folderOf(files);
    const { stdout: offered } = await replylint(alone, ['init', '--yes']);
    expect(offered).toContain('Refunds::Late::A');
    expect(offered).toContain('"outcomes": [');
    expect(settingsIn(alone)).not.toHaveProperty('outcomes');
  });

  it('end with the key that ends a program, and nothing is written', async () => {
    const cwd = folderOf({ 'm.json': macros([promise('Returns::A')]) });
    const { status, stderr } = await asked(cwd, [String.fromCharCode(3)]);
    expect(status).toBe(130);
    expect(stderr).not.toContain('Abort');
    expect(existsSync(join(cwd, '.replylintrc.json'))).toBe(false);
  });

  it('are steered by no name of a file', async () => {
    const cwd = folderOf({ 'a\u009b2J\u202e.md': 'Hi {{name}}, thanks.\n', 'm.json': zendesk });
    const { stderr } = await asked(cwd, ['']);
    expect(stderr).toContain('Which helpdesk sends a\\u{9B}2J');
    expect(stderr).not.toMatch(/[\u009b\u202e]/);
  });

  it('are asked in lines of 80 columns', async () => {
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    let text = '';
    let answered = false;
    const stderr = new Writable({
      write(chunk: Buffer, _encoding, done) {
        text += chunk.toString();
        if (!answered && unpainted(text).replace(/\s+/g, ' ').includes('Enter: none)')) {
          answered = true;
          setImmediate(() => stdin.write('zendesk\n'));
        }
        done();
      },
    });
    const io = { stdin, stderr: Object.assign(stderr, { isTTY: true }) } as unknown as Io;
    const asker = createAsker({ ...io, signal: new AbortController().signal }, true);
    const names = [...platforms.keys()];
    expect(await asker.choice(`Which helpdesk? (${names.join(', ')}; Enter: none)`, names)).toBe('zendesk');
    asker.close();
    expect(unpainted(text).replace(/\s+/g, ' ')).toContain(names.join(', '));
    expect(text.split(/\r?\n/).length).toBeGreaterThan(3);
  });
});

describe('what init shows', () => {
  const promise = 'We’ll get it fixed right away.';
  const hollow = 'We are sorry for any inconvenience. Please restart the app.';
  const library = [
    { title: 'Password', body: 'Your new password: [INSERT GENERATED PASSWORD]' },
    { title: 'Off', body: promise, active: false },
    ...Array.from({ length: 20 }, (_, i) => ({
      title: `Fix ${i}`,
      body: `${promise} Ticket {{ticket.id}}.`,
    })),
    ...Array.from({ length: 20 }, (_, i) => ({
      title: `Hollow ${i}`,
      body: `${hollow} Refunds take ${i < 5 ? '3 days' : '5 days'} to reach your card.`,
    })),
  ];

  it('is what to mend, what many say, the times that disagree, the habits, and the next step', async () => {
    const cwd = folderOf({ 'm.json': macros(library) });
    const { status, stdout } = await replylint(cwd, ['init', '--yes']);
    expect(status).toBe(0);
    const parts = [
      'Found 42 macros in m.json, for Zendesk.',
      '1 of them is switched off there',
      'Mend these first: 2 macros',
      'Never meant for the customer',
      '1  Password',
      'Promised, and nobody can be sure of it',
      'The same in 19 other macros: Fix 1 · Fix 2 and 17 more',
      'Said in many macros',
      'Times that disagree',
      '    3 days  ',
      'How your macros are written',
      'What now',
      'they mend 21 macros',
      'known-findings.json',
    ];
    const places = parts.map((part) => stdout.indexOf(part));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(tooWide(stdout)).toEqual([]);
    expect(stdout).not.toContain('\u001b');
  });

  it('is all that a run with the known findings tells, until something changes', async () => {
    const cwd = folderOf({ 'm.json': macros(library) });
    await replylint(cwd, ['init', '--yes']);
    const known = ['--baseline', 'known-findings.json', '-f', 'json'];
    const told = JSON.parse((await replylint(cwd, known)).stdout)[0].messages;
    const rules = new Set(told.map(({ ruleId }: { ruleId: string }) => ruleId));
    expect([...rules].sort()).toEqual(['no-promise-of-outcome', 'no-sensitive-placeholder']);
    expect(told.length).toBe(21);
  });

  it('remembers nothing where there is little to remember, and writes over nothing', async () => {
    const few = folderOf({ 'm.json': macros(library.slice(0, 3)) });
    expect((await replylint(few, ['init', '--yes'])).stdout).toContain('npx replylint\n');
    expect(existsSync(join(few, 'known-findings.json'))).toBe(false);
    const there = folderOf({ 'm.json': macros(library), 'known-findings.json': '{}' });
    const { stdout } = await replylint(there, ['init', '--yes']);
    expect(stdout.replace(/\s+/g, ' ')).toContain('was there before and was left alone');
    expect(readFileSync(join(there, 'known-findings.json'), 'utf8')).toBe('{}');
  });

  it('is coloured on a terminal, and steered by no text of the file', async () => {
    const title = 'A\u001b]0;x\u0007\n::error::b';
    const cwd = folderOf({ 'm.json': macros([{ title, body: `${promise} \u001b[31m` }]) });
    const { stdout } = await replylint(cwd, ['init', '--yes'], { terminal: true });
    expect(stdout).toContain('\u001b[1m');
    expect(stdout).not.toContain('\u001b]');
    expect(stdout).not.toContain('\u0007');
    expect(stdout).not.toMatch(/^\s*::/m);
  });

  it('says so where nothing has to be mended, and what could not be read', async () => {
    const fine = macros([{ title: 'A', body: 'Open Settings and choose Profile.' }]);
    const cwd = folderOf({ 'm/a.json': fine, 'm/b.json': '{ "macros": [' });
    const { stdout, stderr } = await replylint(cwd, ['init', '--yes']);
    expect(stdout).toContain('Nothing has to be mended today');
    expect(stdout).toContain('Nothing else was found.');
    expect(stderr).toContain('m/b.json');
  });

  it('says what is sent most, where the export counts it, and puts it first', async () => {
    const blamed = (title: string, uses: number): Macro => ({
      title,
      body: `You failed to read our ${title} terms.`,
      uses,
    });
    const all = [blamed('rare', 2), blamed('never', 0), blamed('daily', 98)];
    const { stdout } = await replylint(folderOf({ 'm.json': macros(all) }), ['init', '--yes']);
    const said = stdout.replace(/\s+/g, ' ');
    expect(said).toContain(
      '1 macro makes 98 % of what you send. 1 was not used in the last 30 days: look at retiring it first.',
    );
    expect(said).toMatch(/ 1 daily .* The same in 2 other macros: rare · never /);
    const uncounted = await replylint(folderOf({ 'm.json': zendesk }), ['init', '--yes']);
    expect(uncounted.stdout).not.toContain('what you send');
  });

  it('is honest about what it could not read', async () => {
    const spanish =
      'Estimado cliente, su reembolso fue aprobado y lo verá en su cuenta en los próximos días.\n';
    const { stdout } = await replylint(folderOf({ 'es.md': spanish }), ['init', '--yes']);
    expect(stdout).toContain('Nothing has to be mended today, in what could be read.');
    expect(stdout).toContain('the language “es”');
    const tie =
      'Name,Text A,Text B\nA,"We refunded your order today.","Your refund is on its way."\nB,"It is late, sorry.","We will check it now."\n';
    const open = await replylint(folderOf({ 'm.csv': tie }), ['init', '--yes']);
    expect(open.stdout).toContain('"sources"');
    expect(tooWide(stdout)).toEqual([]);
  });

  it('fits 80 columns, whatever is there', async () => {
    const long = 'x'.repeat(200);
    for (const files of [
      {},
      { 'm.json': zendesk },
      { 'a.txt': broken },
      { [`${long.slice(0, 60)}/a.md`]: broken, [`${long.slice(0, 60)}/b.md`]: `${promise}\n` },
      {
        'm.json': macros(Array.from({ length: 4 }, () => ({ title: `${long} 漢字 ${long}`, body: promise }))),
      },
    ] as Record<string, string>[]) {
      const { stdout } = await replylint(folderOf(files), ['init', '--yes']);
      expect(tooWide(stdout).filter((line) => line.trim().includes(' '))).toEqual([]);
    }
  });
});
