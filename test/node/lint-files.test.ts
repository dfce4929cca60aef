import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { lintFiles, type Outcome, prepare } from '../../src/node/index.ts';
import { broken, folderOf } from '../cli/run.ts';

const init = { version: '0.0.0', today: '2026-03-01', paths: ['.'] };
const files = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`m/${i}.md`, broken]));

async function all(outcomes: AsyncIterable<Outcome>): Promise<readonly Outcome[]> {
  const found: Outcome[] = [];
  for await (const outcome of outcomes) found.push(outcome);
  return found;
}

/** Rules that compare replies wait for the last file. */
const apart = rules.filter(({ looksAt }) => looksAt === 'library').map(({ id }) => `${id}: off`);

describe('linting files', () => {
  it('gives each file as soon as it is known', async () => {
    const cwd = folderOf(files);
    let read = 0;
    const prepared = await prepare({ ...init, cwd, rules: apart });
    const units = prepared.units.map((unit) => ({
      ...unit,
      read() {
        read++;
        return unit.read();
      },
    }));
    for await (const outcome of lintFiles({ ...prepared, units })) {
      expect('result' in outcome && outcome.result.findings.length).toBeGreaterThan(0);
      break;
    }
    expect(read).toBe(1);
  });

  it('gives the same whatever the order in which files are named', async () => {
    const cwd = folderOf(files);
    const names = Object.keys(files);
    const run = async (paths: readonly string[]) => all(lintFiles(await prepare({ ...init, cwd, paths })));
    const walked = await run(['.']);
    expect(walked).toHaveLength(20);
    expect(await run([...names].reverse())).toEqual(walked);
    expect(await run(names)).toEqual(walked);
  });

  it('ends between two files when it is told to', async () => {
    const cwd = folderOf(files);
    const ending = new AbortController();
    const seen: Outcome[] = [];
    for await (const outcome of lintFiles(await prepare({ ...init, cwd, rules: apart }), ending.signal)) {
      seen.push(outcome);
      ending.abort();
    }
    expect(seen).toHaveLength(1);
  });

  it('goes on after a fault of its own, which costs that file', async () => {
    const cwd = folderOf({ 'a.md': broken, 'b.md': broken });
    const prepared = await prepare({ ...init, cwd });
    const [first, second] = prepared.units;
    const faulty = {
      ...first!,
      read() {
        throw new Error('out of cheese');
      },
    };
    const [a, b] = await all(lintFiles({ ...prepared, units: [faulty, second!] }));
    expect(a).toMatchObject({ result: { file: 'a.md', problems: [{ kind: 'crash' }] } });
    expect(b).toMatchObject({ result: { file: 'b.md', problems: [] } });
  });
});

describe('settings', () => {
  it('are opened once for all files that they hold for', async () => {
    const cwd = folderOf({
      ...files,
      '.replylintrc.json': '{}',
      'x/.replylintrc.json': '{}',
      'x/a.md': broken,
    });
    const { units } = await prepare({ ...init, cwd });
    expect(new Set(units.map(({ session }) => session)).size).toBe(2);
  });

  it('name every rule that is switched on for some file', async () => {
    const cwd = folderOf({
      'a/.replylintrc.json': '{ "extends": [], "rules": { "no-blame": "warn" } }',
      'b/.replylintrc.json': '{ "extends": [], "rules": { "no-shouting": "warn" } }',
      'a/a.md': broken,
      'b/b.md': broken,
    });
    const { rules } = await prepare({ ...init, cwd, paths: ['a', 'b'], config: undefined });
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['no-blame', 'no-shouting']));
  });
});
