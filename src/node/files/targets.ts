import { lstatSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isTooWide, type Problem } from '../../index.ts';
import { slashed } from '../paths.ts';
import { unreadable } from '../text.ts';
import type { Ignores } from './ignore.ts';
import { isDocument, type Obstacle, walk } from './walk.ts';

/** A file to be linted. */
export interface Target {
  /** Absolute. */
  readonly path: string;
  /** True: the command line or the config's `files` names it, so a fault in it is a problem, not a passing-over. */
  readonly named: boolean;
}

/** Which files a run is about. */
export interface Targets {
  /** By path, each once. */
  readonly files: readonly Target[];
  readonly obstacles: readonly Obstacle[];
  /** Named on the command line, and not linted because of an ignore file or pattern. */
  readonly ignored: readonly string[];
  /** What a walk passed over because it is no template: read-me pages, lock files, settings of tools. */
  readonly documents: readonly string[];
}

/** A glob and the folder that it counts from. */
export interface GlobIn {
  readonly folder: string;
  readonly glob: string;
}

/** Where to look. */
export interface TargetInit {
  /** Absolute. */
  readonly cwd: string;
  /** Files, folders and globs as written on the command line. */
  readonly paths: readonly string[];
  readonly ignores: Ignores;
  /** True: named files obey `.gitignore` and the list of documents like walked ones. */
  readonly forceExclude: boolean;
}

interface Found {
  readonly files: Map<string, Target>;
  readonly ignored: Set<string>;
  readonly documents: Set<string>;
  readonly obstacles: Obstacle[];
}

/** Resolves what the command line names. */
export async function targetsOfPaths(init: TargetInit): Promise<Targets> {
  const found = empty();
  for (const path of init.paths) await addPath(found, path, init);
  return sorted(found);
}

/** Resolves the globs of a config's `files`. */
export async function targetsOfGlobs(globs: readonly GlobIn[], ignores: Ignores): Promise<Targets> {
  const found = empty();
  for (const { folder, glob } of globs) await addGlob(found, folder, glob, ignores);
  return sorted(found);
}

function empty(): Found {
  return { files: new Map(), ignored: new Set(), documents: new Set(), obstacles: [] };
}

function sorted(found: Found): Targets {
  const byPath = <T extends { readonly path: string }>(a: T, b: T): number =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
  return {
    files: [...found.files.values()].sort(byPath),
    obstacles: found.obstacles.sort(byPath),
    ignored: [...found.ignored].sort(),
    documents: [...found.documents].sort(),
  };
}

async function addPath(found: Found, written: string, init: TargetInit): Promise<void> {
  const path = resolve(init.cwd, written);
  const stats = statOf(path);
  if (stats === 'folder') return addFolder(found, path, init);
  if (stats === 'file') return addFile(found, path, init);
  if (stats === 'missing' && isGlob(written)) return addGlob(found, init.cwd, slashed(written), init.ignores);
  found.obstacles.push({ path, problem: stats === 'missing' ? nothingAt(written) : stats });
}

/** What stands at a path; a link counts as what it leads to. */
function statOf(path: string): 'file' | 'folder' | 'missing' | Problem {
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const problem = unreadable(error);
    if (problem.kind !== 'missing') return problem;
    return lstatSync(path, { throwIfNoEntry: false })
      ? { kind: 'missing', message: 'Could not be read: it is a link to something that does not exist.' }
      : 'missing';
  }
}

async function addFile(found: Found, path: string, { ignores, forceExclude }: TargetInit): Promise<void> {
  const ignored = forceExclude ? (await ignores.walked(path)) || isDocument(path) : await ignores.named(path);
  if (ignored) found.ignored.add(path);
  else found.files.set(path, { path, named: true });
}

async function addFolder(found: Found, folder: string, { cwd, ignores }: TargetInit): Promise<void> {
  const walked = await walk(folder, '**', ignores);
  for (const path of walked.files) if (!found.files.has(path)) found.files.set(path, { path, named: false });
  for (const path of walked.documents) found.documents.add(path);
  found.obstacles.push(...walked.obstacles);
  // About the working folder itself the end of the run says more.
  const barren = walked.files.length + walked.ignored.length + walked.obstacles.length === 0;
  if (barren && folder !== cwd) found.obstacles.push({ path: folder, problem: barrenFolder });
}

async function addGlob(found: Found, folder: string, glob: string, ignores: Ignores): Promise<void> {
  if (isTooWide(glob)) {
    found.obstacles.push({ path: resolve(folder, glob), problem: tooWide });
    return;
  }
  const walked = await walk(folder, glob, ignores);
  for (const path of walked.files) found.files.set(path, { path, named: true });
  for (const path of walked.documents) found.documents.add(path);
  found.obstacles.push(...walked.obstacles);
  if (walked.files.length + walked.ignored.length === 0) {
    found.obstacles.push({ path: resolve(folder, glob), problem: nothingAt(glob) });
  }
}

const tooWide: Problem = {
  kind: 'limit',
  message:
    'It is too wide: more than four stars between two slashes, or braces for more than 256 patterns. Write several patterns that are shorter.',
};

const barrenFolder: Problem = {
  kind: 'missing',
  message: 'No template is in this folder: no file in it has an ending that can be read.',
};

function nothingAt(written: string): Problem {
  const message = isGlob(written)
    ? 'No file matches it. Check the pattern, and put it in quotes.'
    : 'There is no such file or folder. Check the path.';
  return { kind: 'missing', message };
}

function isGlob(written: string): boolean {
  return /[*?[\]{}()!]/.test(written);
}
