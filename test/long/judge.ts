import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { TestContext } from 'vitest';

/** A package of somebody else's that was fetched for a test. */
export interface Judge {
  /** The path of one of its files. */
  file(path: string): string;
  require(id: string): any;
  import(id: string): Promise<any>;
}

/**
 * A package at a pinned version, fetched once into the cache of this working copy; no script of it is run while it is
 * installed. Where it cannot be fetched the test is skipped, and says why.
 */
export function fetched(name: string, version: string, context: TestContext, ...beside: string[]): Judge {
  const folder = resolve('node_modules/.cache/judges', `${name.replace('/', '+')}@${version}`);
  if (!existsSync(join(folder, 'node_modules', name))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`, ...beside];
    const npm = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', timeout: 300_000 });
    if (npm.status !== 0) context.skip(`${name} could not be fetched: ${npm.stderr.trim().slice(-200)}`);
  }
  const require = createRequire(join(folder, 'package.json'));
  return {
    file: (path) => join(folder, 'node_modules', path),
    require: (id) => require(id),
    import: (id) => import(require.resolve(id)),
  };
}

/** Runs a program of the system; where it is not installed the test is skipped, and says so. */
export function program(
  context: TestContext,
  name: string,
  args: readonly string[],
  input = '',
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const ran = spawnSync(name, args, { input, encoding: 'utf8', maxBuffer: 1e9, timeout: 300_000 });
  if ((ran.error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
    context.skip(`${name} is not installed here.`);
  return ran;
}

/** Makes a folder a git repository with all that is in it committed. */
export function committed(cwd: string): void {
  const git = (...args: string[]): Buffer =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'start');
}
