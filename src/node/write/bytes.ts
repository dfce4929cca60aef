import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  writeSync,
} from 'node:fs';

/** Writes all bytes at the beginning of an open file; the system may take fewer than it is given at once. */
function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, at);
}

/** Who may do what with a file, and whose it is; left out: whoever makes it. */
export interface Owner {
  readonly mode: number;
  readonly uid?: number;
  readonly gid?: number;
}

/** Writes a new file to the disk; fails if there is one of that name, or if it can't be given to the same owner. */
export function createFile(path: string, bytes: Buffer, { mode, uid, gid }: Owner): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeAll(file, bytes);
    const made = fstatSync(file);
    const owner = { uid: uid ?? made.uid, gid: gid ?? made.gid };
    if (made.uid !== owner.uid || made.gid !== owner.gid) fchownSync(file, owner.uid, owner.gid);
    fchmodSync(file, mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes over the bytes of a file that is there, so that it stays the same file. */
export function overwrite(path: string, bytes: Buffer): void {
  const file = openSync(path, 'r+');
  try {
    writeAll(file, bytes);
    ftruncateSync(file, bytes.length);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the names of a folder last; not every system lets a folder be opened. */
export function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // The file itself is on the disk.
  }
}
