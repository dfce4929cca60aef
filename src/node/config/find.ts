import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Names of a settings file, the first one found in a folder holds. All of them are data: none is ever run. */
export const configNames = [
  '.replylintrc.json',
  '.replylintrc',
  '.replylintrc.yaml',
  '.replylintrc.yml',
  'package.json',
] as const;

/**
 * Finds the settings file that holds for a folder: the nearest one upwards. It is a search of its own because
 * cosmiconfig's looks into `.config/` of the working folder and runs what it finds there.
 */
export function createConfigSearch(): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return function search(folder) {
    const trail: string[] = [];
    let found: string | undefined;
    for (let at = folder; ; at = dirname(at)) {
      if (known.has(at)) {
        found = known.get(at);
        break;
      }
      trail.push(at);
      found = configIn(at);
      if (found !== undefined || dirname(at) === at) break;
    }
    for (const at of trail) known.set(at, found);
    return found;
  };
}

function configIn(folder: string): string | undefined {
  return configNames
    .map((name) => join(folder, name))
    .find((path) => isFile(path) && (!path.endsWith('package.json') || namesUs(path)));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** True if a package.json may hold a `replylint` key; whether it does, its parser says. */
function namesUs(path: string): boolean {
  try {
    const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof data === 'object' && data !== null && Object.hasOwn(data, 'replylint');
  } catch {
    return false;
  }
}
