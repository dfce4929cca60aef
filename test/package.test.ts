import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  scripts: Record<string, string>;
  dependencies?: Record<string, string>;
};

/** npm without its chatter, and never on the network: what is tested is what the tarball holds. */
const npm = (folder: string, ...args: string[]): string =>
  execFileSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_config_offline: 'true', npm_config_loglevel: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

describe('the package that users install', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'replylint-package-'));
    const [packed] = JSON.parse(npm(root, 'pack', '--json', '--pack-destination', folder)) as {
      filename: string;
    }[];
    mkdirSync(join(folder, 'team'));
    writeFileSync(join(folder, 'team', 'package.json'), '{"private":true}');
    npm(join(folder, 'team'), 'install', '--ignore-scripts', join(folder, packed!.filename));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('runs where nothing else is installed', () => {
    const team = join(folder, 'team');
    expect(npm(team, 'exec', '--no', '--', 'replylint', '--version').trim()).toBe(manifest.version);
    expect(npm(team, 'exec', '--no', '--', 'replylint', '--help')).toContain('Usage: replylint');
  });

  it('lints there, in a folder with a settings file that names the schema', () => {
    const team = join(folder, 'team');
    writeFileSync(
      join(team, '.replylintrc.json'),
      '{ "$schema": "./node_modules/replylint/schema.json", "rules": { "no-shouting": "off" } }',
    );
    writeFileSync(join(team, 'late.md'), 'Hi Ana,\n\nI promise we will fix it right away.\n');
    const report = npm(team, 'exec', '--no', '--', 'replylint', '--exit-zero', '-f', 'unix', 'late.md');
    expect(report).toContain('no-promise-of-outcome');
    expect(readFileSync(join(team, 'node_modules/replylint/schema.json'), 'utf8')).toContain(
      'no-promise-of-outcome',
    );
  });

  it('gives plugins the core to write rules with', () => {
    const script =
      "import { defineRule, rules } from 'replylint'; console.log(typeof defineRule, rules.length > 15)";
    const team = join(folder, 'team');
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: team,
      encoding: 'utf8',
    });
    expect(said.trim()).toBe('function true');
  });

  it('runs nothing when it is installed, and brings no other package', () => {
    expect(
      Object.keys(manifest.scripts).filter((name) => /^(pre|post)?(install|prepare|prepublish)/.test(name)),
    ).toEqual([]);
    expect(manifest.dependencies ?? {}).toEqual({});
  });
});
