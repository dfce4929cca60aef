import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';
import { slashed } from '../paths.ts';
import { readText } from '../text.ts';

/** The name of the file that lists what is never linted, in the notation of `.gitignore`. */
const ignoreName = '.replylintignore';

/** Where exceptions from linting are written. */
export interface IgnoreInit {
  /** Absolute. */
  readonly cwd: string;
  /** Another file in place of every `.replylintignore`; absolute. */
  readonly ignorePath?: string | undefined;
  /** Patterns from the command line, relative to `cwd`. */
  readonly patterns: readonly string[];
  /** False: nothing is ignored but for `patterns`. */
  readonly enabled: boolean;
}

/** Says whether an absolute path is ignored; a folder's ends with a separator. */
export interface Ignores {
  /** By `.replylintignore`, `--ignore-path` or a pattern: holds for named files too. */
  named(path: string): Promise<boolean>;
  /** As `named`, or by `.gitignore`: holds for what a walk finds. */
  walked(path: string): Promise<boolean>;
}

type List = (path: string) => Promise<boolean>;

/** Reads ignore files as they are met, each once. Throws an `Error` if `ignorePath` cannot be read. */
export function createIgnores({ cwd, ignorePath, patterns, enabled }: IgnoreInit): Ignores {
  const top = repositoryOf(cwd) ?? cwd;
  const own = ignorePath ? fixedList(cwd, linesOfFile(ignorePath)) : nestedLists(ignoreName, top);
  const lists = [fixedList(cwd, patterns), ...(enabled ? [own] : [])];
  const git = enabled ? nestedLists('.gitignore', top) : undefined;
  return {
    named: (path) => any(lists, path),
    walked: (path) => any(git ? [...lists, git] : lists, path),
  };
}

async function any(lists: readonly List[], path: string): Promise<boolean> {
  for (const list of lists) if (await list(path)) return true;
  return false;
}

/** The nearest folder upwards that git keeps. */
function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

function linesOfFile(path: string): readonly string[] {
  const read = readText(path);
  if ('problem' in read) throw new Error(`${path}: ${read.problem.message}`);
  return read.text.split(/\r?\n/);
}

function fixedList(folder: string, lines: readonly string[]): List {
  if (lines.length === 0) return async () => false;
  const rules = rulesFrom(lines);
  return async (path) => verdict(await rules, folder, path) === true;
}

/** Every file of this name from `top` down to the path's folder; the deepest that has an opinion holds. */
function nestedLists(name: string, top: string): List {
  const known = new Map<string, Promise<Ignore> | undefined>();
  const rulesOf = (folder: string): Promise<Ignore> | undefined => {
    if (!known.has(folder)) {
      const file = join(folder, name);
      known.set(folder, existsSync(file) ? rulesFrom(linesOfFile(file)) : undefined);
    }
    return known.get(folder);
  };
  return async (path) => {
    for (let at = dirname(path); at === top || at.startsWith(top + sep); at = dirname(at)) {
      const rules = rulesOf(at);
      const said = rules && verdict(await rules, at, path);
      if (said !== undefined) return said;
    }
    return false;
  };
}

/** The package is loaded with the first list, so that a run without one does not wait for it. */
async function rulesFrom(lines: readonly string[]): Promise<Ignore> {
  const { default: ignore } = await import('ignore');
  return ignore().add([...lines]);
}

/** True: ignored; false: taken back in; undefined: no line speaks of it. */
function verdict(rules: Ignore, folder: string, path: string): boolean | undefined {
  const inside = slashed(relative(folder, path));
  if (inside === '' || inside.startsWith('..')) return undefined;
  const { ignored, unignored } = rules.test(path.endsWith(sep) ? `${inside}/` : inside);
  return ignored ? true : unignored ? false : undefined;
}
