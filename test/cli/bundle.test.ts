import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { broken, clean, folderOf } from './run.ts';

/** What `npm run build` wrote; `npm test` builds first. */
const command = fileURLToPath(new URL('../../dist/replylint.cjs', import.meta.url));

const { PATH } = process.env;

function start(cwd: string, argv: readonly string[]) {
  const child = spawn(process.execPath, [command, ...argv], { cwd, env: { PATH } });
  const heard = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    heard.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    heard.stderr += chunk;
  });
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((done) => {
    child.on('close', (status) => done({ status, ...heard }));
  });
  return { child, ended };
}

/** Files whose report is longer than 5 MB. */
function loud(): string {
  const body = broken.repeat(60).replaceAll('\n', '\n\n');
  return folderOf(Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`m/${i}.txt`, body])));
}

describe('the built command', () => {
  it('lints a file, and ends with the status of what it found', async () => {
    const cwd = folderOf({ 'a.txt': broken, 'b.txt': clean });
    expect((await start(cwd, ['a.txt']).ended).status).toBe(1);
    expect(await start(cwd, ['b.txt']).ended).toMatchObject({ status: 0, stderr: '' });
    expect((await start(cwd, ['nope.txt']).ended).status).toBe(2);
  });

  it('reads every kind of file and of settings', async () => {
    const body = broken.trim();
    const cwd = folderOf({
      '.replylintrc.yaml': 'platform: zendesk\n',
      'a.md': body,
      'a.html': `<p>${body}</p>`,
      'a.json': JSON.stringify([{ title: 'x', body }]),
      'a.yaml': `title: x\nbody: ${JSON.stringify(body)}\n`,
      'a.csv': `title,body\nx,"${body}"\n`,
    });
    const { stdout } = await start(cwd, ['-f', 'json']).ended;
    const results: { messages: { ruleId: string }[] }[] = JSON.parse(stdout);
    expect(results).toHaveLength(5);
    for (const { messages } of results)
      expect(messages.map(({ ruleId }) => ruleId)).toContain('no-malformed-placeholder');
  });

  it('says which Node runs settings in TypeScript', async () => {
    const cwd = folderOf({ 'our.ts': 'const no: unknown = {}; export default no;', 'a.txt': clean });
    const { status, stderr } = await start(cwd, ['-c', 'our.ts', 'a.txt']).ended;
    const [major = 0] = process.versions.node.split('.').map(Number);
    expect(status).toBe(major < 22 ? 2 : 0);
    expect(stderr.includes('Use Node 22.18 or newer')).toBe(major < 22);
  });

  it('writes a report of more than 5 MB through a pipe to its end', async () => {
    const { status, stdout } = await start(loud(), ['-f', 'json', '--platform', 'zendesk']).ended;
    expect(status).toBe(1);
    expect(stdout.length).toBeGreaterThan(5_000_000);
    expect(JSON.parse(stdout)).toHaveLength(250);
  });

  it('is quiet when its reader goes away', async () => {
    const { child, ended } = start(loud(), ['-f', 'json', '--platform', 'zendesk']);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended).toMatchObject({ status: 1, stderr: '' });
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends with its own status on %s', async (signal, status) => {
    const { child, ended } = start(folderOf({}), ['-']);
    await setTimeout(1500);
    child.kill(signal);
    expect((await ended).status).toBe(status);
  });
});
