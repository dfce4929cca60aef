import { lstatSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { overwrite } from './bytes.ts';
import { backedUp, isStray } from './names.ts';

/** What a run that was cut short left of a file that somebody changed since: people have to decide. */
export interface Leftover {
  readonly path: string;
  readonly backup: string;
}

/**
 * Cleans up after runs that were cut short, in the folders of the files that this run may write: temporary files go,
 * and a file that was being written in place gets its old text back.
 */
export function tidy(paths: Iterable<string>): readonly Leftover[] {
  const folders = new Set<string>();
  for (const path of paths) folders.add(folderOf(path));
  return [...folders].flatMap(tidyFolder);
}

/** The folder of the file itself, where a path is a link. */
function folderOf(path: string): string {
  try {
    return dirname(lstatSync(path).isSymbolicLink() ? realpathSync(path) : path);
  } catch {
    return dirname(path);
  }
}

/** Removes the temporary files that runs which were cut short left in a folder. */
export function removeStrays(folder: string): void {
  for (const name of namesIn(folder)) if (isStray(name)) rmSync(join(folder, name), { force: true });
}

function tidyFolder(folder: string): readonly Leftover[] {
  removeStrays(folder);
  const leftovers: Leftover[] = [];
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    const target = backedUp(name);
    if (target !== undefined && !restored(join(folder, target), path))
      leftovers.push({ path: join(folder, target), backup: path });
  }
  return leftovers;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.startsWith('.'));
  } catch {
    return [];
  }
}

/** How much later than its backup, in milliseconds, a file may have been written by the run that was cut short. */
const atOnce = 5_000;

/** Gives a file its old text back; false if it was changed long after the run that kept it. */
function restored(path: string, backup: string): boolean {
  try {
    const old = readFileSync(backup);
    if (!readFileSync(path).equals(old)) {
      if (statSync(path).mtimeMs - statSync(backup).mtimeMs > atOnce) return false;
      overwrite(path, old);
    }
    rmSync(backup, { force: true });
    return true;
  } catch {
    return false;
  }
}
