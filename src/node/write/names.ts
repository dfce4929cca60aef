import { basename, dirname, join } from 'node:path';

/** Tells the files of this process from those of one that had its number before; made for the first file written. */
let own: string | undefined;
let count = 0;

const TEMPORARY = /^\.replylint-(\d+)-([\da-f]{8})-\d+\.tmp$/;
const BACKUP = /^\.(.+)\.(\d+)\.replylint-backup$/;

/** A name in the folder of `path` that no other file of any run has. */
export function temporaryBeside(path: string): string {
  own ??= crypto.getRandomValues(new Uint32Array(1))[0]!.toString(16).padStart(8, '0');
  return join(dirname(path), `.replylint-${process.pid}-${own}-${count++}.tmp`);
}

/** Where the old text of a file is kept while it is written in place. */
export function backupOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.replylint-backup`);
}

/** The name of the file that a backup is of, if the run that made it has ended; undefined for any other file. */
export function backedUp(name: string): string | undefined {
  const [, file, pid] = BACKUP.exec(name) ?? [];
  return file !== undefined && hasEnded(Number(pid)) ? file : undefined;
}

/** True for a temporary file whose run has ended. */
export function isStray(name: string): boolean {
  const [, pid = '', token] = TEMPORARY.exec(name) ?? [];
  if (token === undefined || token === own) return false;
  return hasEnded(Number(pid));
}

/** A number that is this process's own belonged to one before it: nothing is being written while this is asked. */
function hasEnded(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EPERM';
  }
}
