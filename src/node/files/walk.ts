import { type Dirent, readdir } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { formatFor, type Problem } from '../../index.ts';
import { unreadable } from '../text.ts';
import type { Ignores } from './ignore.ts';

/** Something that could not be read on the way; the path is absolute. */
export interface Obstacle {
  readonly path: string;
  readonly problem: Problem;
}

/** What a walk over folders found, all paths absolute and sorted. */
export interface Walked {
  /** Files with an ending that a format reads. */
  readonly files: readonly string[];
  /** Files with such an ending that no customer gets: read-me pages, lock files, settings of tools. */
  readonly documents: readonly string[];
  readonly ignored: readonly string[];
  readonly obstacles: readonly Obstacle[];
}

/** Pages about a repository, lock files, and settings of tools whose ending is one of ours. */
const known =
  /^(?:(?:readme|changelog|licen[cs]e|contributing|code[_-]of[_-]conduct)(?:[._-].*)?|(?:package|composer|deno|bower|[jt]sconfig.*)\.jsonc?|npm-shrinkwrap\.json|.*[.-]lock\.(?:json|ya?ml)|pnpm-workspace\.yaml|(?:docker-)?compose.*\.ya?ml|action\.ya?ml|(?:dev-)?requirements.*\.txt|robots\.txt|llms\.txt|CMakeLists\.txt)$/i;
/** Pages that are known by their capitals only: `security.md` may well be a reply about security. */
const knownInCapitals =
  /^(?:SECURITY|SUPPORT|NOTICE|AUTHORS|MAINTAINERS|GOVERNANCE|AGENTS|CLAUDE)(?:[._-].*)?$/;

/** True for files that are there for a repository's developers, whatever their ending. */
export function isDocument(path: string): boolean {
  const name = basename(path);
  return known.test(name) || knownInCapitals.test(name);
}

/** Every file below a folder, or that a glob (relative to the folder, with `/`) finds. Links are not followed. */
export async function walk(folder: string, glob: string, ignores: Ignores): Promise<Walked> {
  const { default: fastGlob } = await import('fast-glob');
  const obstacles: Obstacle[] = [];
  const found = await fastGlob(glob, {
    cwd: folder,
    absolute: true,
    followSymbolicLinks: false,
    // Patterns in patterns could keep it busy for ever, and no settings of ours know them.
    extglob: false,
    ignore: ['**/node_modules/**', '**/bower_components/**'],
    fs: { readdir: listFolder(ignores, obstacles) },
  });
  const paths = [...new Set(found.map((path) => resolve(path)))].filter((path) => formatFor(path)).sort();
  const ignored = await filter(paths, ignores.walked);
  const kept = paths.filter((path) => !ignored.has(path));
  const isNamed = !/[*?[\]{}()!]/.test(basename(glob));
  const documents = new Set(isNamed ? [] : kept.filter(isDocument));
  return {
    files: kept.filter((path) => !documents.has(path)),
    documents: [...documents],
    ignored: [...ignored],
    obstacles,
  };
}

async function filter(
  paths: readonly string[],
  test: (path: string) => Promise<boolean>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const path of paths) if (await test(path)) found.add(path);
  return found;
}

type Readdir = typeof readdir;

/** Lists a folder without the folders that are ignored; one that cannot be read is noted and taken as empty. */
function listFolder(ignores: Ignores, obstacles: Obstacle[]): Readdir {
  const list = (
    path: string,
    options: { withFileTypes: true },
    done: (error: null, entries: Dirent[]) => void,
  ): void => {
    readdir(path, options, async (error, entries) => {
      if (error) obstacles.push({ path, problem: unreadable(error) });
      const kept: Dirent[] = [];
      for (const entry of entries ?? []) {
        if (!entry.isDirectory() || !(await ignores.walked(join(path, entry.name) + sep))) kept.push(entry);
      }
      done(null, kept);
    });
  };
  return list as unknown as Readdir;
}
