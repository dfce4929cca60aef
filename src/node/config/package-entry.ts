import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, resolve } from 'node:path';

/** True for `./x`, `../x` and absolute paths: what is no package. */
export function isPath(name: string): boolean {
  return /^\.{1,2}(?:[\\/]|$)/.test(name) || isAbsolute(name);
}

/** Where a module is that a settings file names, counted from the file's folder; undefined if it is not there. */
export function resolveModule(name: string, folder: string): string | undefined {
  if (isPath(name)) {
    const path = resolve(folder, name);
    return existsSync(path) ? path : undefined;
  }
  try {
    return createRequire(join(folder, 'settings.js')).resolve(name);
  } catch {
    return moduleOnly(name, folder);
  }
}

/** The entry of a package that exports ES modules only, which `require.resolve` does not find. */
function moduleOnly(name: string, folder: string): string | undefined {
  const home = packageFolder(name, folder);
  if (home === undefined) return undefined;
  const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { exports?: unknown };
  const entry = importTarget(exports);
  return entry === undefined ? undefined : join(home, entry);
}

function packageFolder(name: string, folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const home = join(at, 'node_modules', name);
    if (existsSync(join(home, 'package.json'))) return home;
    if (dirname(at) === at) return undefined;
  }
}

/** The file that `exports` of a package.json gives to an `import` of the package's name. */
function importTarget(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports;
  if (typeof exports !== 'object' || exports === null) return undefined;
  for (const [condition, target] of Object.entries(exports)) {
    if (['.', 'node', 'import', 'default'].includes(condition)) {
      const entry = importTarget(target);
      if (entry !== undefined) return entry;
    }
  }
  return undefined;
}
