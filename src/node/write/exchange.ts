import { renameSync, rmSync } from 'node:fs';
import { createFile, type Owner } from './bytes.ts';
import { temporaryBeside } from './names.ts';

/**
 * Writes a file beside the target and gives it the target's name in one step, so that whoever reads meanwhile, or
 * after a crash, finds the old bytes or the new ones, whole. `check` runs last before that step, and may throw.
 */
export function exchange(
  target: string,
  bytes: Buffer,
  owner: Owner,
  check: () => void = () => undefined,
): void {
  const temporary = temporaryBeside(target);
  try {
    createFile(temporary, bytes, owner);
    check();
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
