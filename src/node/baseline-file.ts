import { mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from './write/bytes.ts';
import { exchange } from './write/exchange.ts';
import { removeStrays } from './write/tidy.ts';

/** Writes a baseline so that whoever reads it meanwhile, or after a crash, finds the old text or the new one, whole. */
export function writeBaseline(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const target = behindLink(path);
  const folder = dirname(target);
  removeStrays(folder);
  exchange(target, Buffer.from(text), { mode: modeOf(target) });
  syncFolder(folder);
}

/** A link stays a link: the file behind it is the one that is written. */
function behindLink(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Who may do what with the file; with a new one, what the system lets them. */
function modeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mode ?? 0o666 & ~process.umask();
}
