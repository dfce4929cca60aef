import { relative, resolve, sep } from 'node:path';
import { formatFor, globsMatch } from '../../index.ts';
import { slashed } from '../paths.ts';
import type { Ignores } from './ignore.ts';
import type { Targets } from './targets.ts';
import { isDocument } from './walk.ts';

/** Where a list of files is looked up. */
export interface ListInit {
  /** Absolute. */
  readonly cwd: string;
  /** Files, folders and globs of the command line; the list is narrowed to them. */
  readonly paths: readonly string[];
  readonly ignores: Ignores;
}

/** Of a list of absolute paths those that a walk would take: a list narrows a run, it never widens it. */
export async function targetsOfList(listed: readonly string[], init: ListInit): Promise<Targets> {
  const files: string[] = [];
  const documents: string[] = [];
  for (const path of new Set(listed)) {
    if (!formatFor(path) || isHidden(path, init.cwd) || !isWanted(path, init)) continue;
    if (await init.ignores.walked(path)) continue;
    (isDocument(path) ? documents : files).push(path);
  }
  return {
    files: files.sort().map((path) => ({ path, named: false })),
    obstacles: [],
    ignored: [],
    documents: documents.sort(),
  };
}

/** Folders that a walk does not enter, and files that it does not see. */
function isHidden(path: string, cwd: string): boolean {
  const steps = relative(cwd, path).split(sep);
  return steps.some((step) => /^\.(?!\.?$)|^(?:node_modules|bower_components)$/.test(step));
}

function isWanted(path: string, { cwd, paths }: ListInit): boolean {
  return (
    paths.length === 0 ||
    paths.some((written) => {
      const wanted = resolve(cwd, written);
      return (
        path === wanted ||
        path.startsWith(wanted.endsWith(sep) ? wanted : wanted + sep) ||
        globsMatch(slashed(path), slashed(cwd), [slashed(written)])
      );
    })
  );
}
