import {
  accessSync,
  constants,
  lstatSync,
  readFileSync,
  realpathSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Problem } from '../../index.ts';
import { overwrite, syncFolder } from './bytes.ts';
import { exchange } from './exchange.ts';
import { backupOf } from './names.ts';

/** A text that is to stand in a file in place of the one that was read from it. */
export interface Replacement {
  /** Absolute. */
  readonly path: string;
  readonly was: string;
  readonly text: string;
  /** Links that lead out of this folder are not followed; absolute. */
  readonly root: string;
}

/** Why a file is not written, as the end of a sentence. */
class Refusal extends Error {}

/**
 * Writes a file such that it holds the old text or the new one, whatever happens in between. Gives the reason if it
 * was not written: it changed since it was read, is read-only, or is a link that leads out of the root.
 */
export function replaceText(replacement: Replacement): Problem | undefined {
  try {
    write(replacement);
    return undefined;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const why = error instanceof Refusal ? message : (reasons[code] ?? message);
    return { kind: 'unwritable', message: `Could not be fixed: ${why}.` };
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it was deleted while it was read',
  EACCES: 'you are not allowed to write it or its folder. Check their permissions',
  EPERM: 'you are not allowed to write it or its folder. Check their permissions',
  EROFS: 'its disk is read-only',
  ENOSPC: 'the disk is full. It is as it was',
  EDQUOT: 'your share of the disk is full. It is as it was',
};

function write({ path, was, text, root }: Replacement): void {
  const target = targetOf(path, root);
  const stats = statSync(target);
  if ((stats.mode & 0o222) === 0) throw new Refusal('it is read-only. Make it writable, or leave it out');
  accessSync(target, constants.W_OK);
  const old = Buffer.from(was);
  const bytes = Buffer.from(text);
  if (stats.nlink > 1 || isForeign(stats)) writeInPlace(target, old, bytes, stats);
  else exchange(target, bytes, stats, () => checkUnchanged(target, old));
  syncFolder(dirname(target));
}

/** The file itself behind a path. */
function targetOf(path: string, root: string): string {
  const real = realpathSync(path);
  const isMeantInside = isWithin(root, path);
  if (!isMeantInside && !lstatSync(path).isSymbolicLink()) return real;
  if (isWithin(realpathSync(root), real)) return real;
  throw new Refusal('it is a link that leads out of this folder. Name the file itself');
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(resolve(folder), path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** True if a new file could not be given to the same owner and group. */
function isForeign({ uid, gid }: Stats): boolean {
  const me = process.geteuid?.();
  if (me === undefined) return false;
  const groups = [process.getegid?.(), ...(process.getgroups?.() ?? [])];
  return uid !== me || (me !== 0 && !groups.includes(gid));
}

function checkUnchanged(path: string, old: Buffer): void {
  if (!readFileSync(path).equals(old))
    throw new Refusal('it was changed while it was read. Run replylint again');
}

/** A file that has other names or another owner has to stay the same file: it is written over, its text kept beside it. */
function writeInPlace(target: string, old: Buffer, bytes: Buffer, { mode }: Stats): void {
  const backup = backupOf(target);
  exchange(backup, old, { mode: mode & 0o700 }, () => checkUnchanged(target, old));
  syncFolder(dirname(target));
  try {
    overwrite(target, bytes);
  } catch (error) {
    overwrite(target, old);
    rmSync(backup, { force: true });
    throw error;
  }
  rmSync(backup, { force: true });
}
