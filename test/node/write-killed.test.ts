import { spawn } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

/** What `npm run build` wrote; `npm test` builds first. */
const command = fileURLToPath(new URL('../../dist/replylint.cjs', import.meta.url));
const kills = process.env['LONG'] ? 300 : 15;
const count = process.env['LONG'] ? 200 : 40;
const { PATH } = process.env;

const old = (i: number): string => `Thanks for writing about the${'\u200b'} order ${i}.\n`.repeat(4);
const fixed = (i: number): string => old(i).replaceAll('\u200b', '');

function start(cwd: string) {
  const child = spawn(process.execPath, [command, '--fix', '--quiet', 'macros'], {
    cwd,
    env: { PATH },
    stdio: 'ignore',
  });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  return { child, ended };
}

/** A generator of numbers from 0 to 1 that a seed repeats. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test(`${kills} kills at any moment leave every file old or new, and the next run leaves nothing beside them`, async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'replylint-kill-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  // What is written is looked at here, not what is found.
  const rules = { '*': 'off', 'no-suspicious-characters': 'error' };
  writeFileSync(join(cwd, '.replylintrc.json'), JSON.stringify({ rules }));
  const macros = join(cwd, 'macros');
  const names = Array.from({ length: count }, (_, i) => `${String(i).padStart(3, '0')}.md`);
  const write = (): void => {
    rmSync(macros, { recursive: true, force: true });
    rmSync(join(cwd, 'other-names'), { recursive: true, force: true });
    mkdirSync(macros);
    mkdirSync(join(cwd, 'other-names'));
    names.forEach((name, i) => {
      writeFileSync(join(macros, name), old(i));
      // Every fourth file has a second name, so it is written in place.
      if (i % 4 === 0) linkSync(join(macros, name), join(cwd, 'other-names', name));
    });
  };
  const texts = (): string[] => names.map((name) => readFileSync(join(macros, name), 'utf8'));
  const backups = (): string[] => readdirSync(macros).filter((name) => name.endsWith('.replylint-backup'));

  write();
  const from = performance.now();
  await start(cwd).ended;
  const whole = performance.now() - from;
  expect(texts()).toEqual(names.map((_, i) => fixed(i)));

  const next = random(20_260_301);
  let cut = 0;
  for (let kill = 0; kill < kills; kill++) {
    write();
    const { child, ended } = start(cwd);
    await setTimeout(next() * whole);
    child.kill('SIGKILL');
    await ended;
    const held = new Set(backups().map((name) => name.slice(1, 7)));
    const torn = texts().flatMap((text, i) =>
      text === old(i) || text === fixed(i) || held.has(names[i]!) ? [] : [names[i]],
    );
    expect(torn, `kill ${kill}`).toEqual([]);
    if (texts().some((text, i) => text === old(i)) && texts().some((text, i) => text === fixed(i))) cut++;
    await start(cwd).ended;
    expect(readdirSync(macros).sort(), `after kill ${kill}`).toEqual(names);
    expect(texts()).toEqual(names.map((_, i) => fixed(i)));
    if ((kill + 1) % 50 === 0) console.info(`${kill + 1} kills`);
  }
  console.info(`${kills} kills, ${cut} of them while files were written`);
  expect(cut).toBeGreaterThan(0);
}, 0);
