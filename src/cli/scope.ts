import { changedFiles, type FileList, ListFault, readFileList, stagedFiles } from '../node/index.ts';
import type { FixOptions } from './fixes.ts';
import type { Io } from './io.ts';
import type { ScopeOptions } from './options.ts';
import { UsageFault } from './usage.ts';

/** True if the options narrow a run to some files, so that it may find nothing to do. */
export function narrows({ staged, changed, filesFrom }: ScopeOptions): boolean {
  return Boolean(staged || changed || filesFrom);
}

/** The files that a run is narrowed to; undefined: it is not. Throws `UsageFault`. */
export async function scopeOf(options: ScopeOptions & FixOptions, io: Io): Promise<FileList | undefined> {
  const { staged, changed, filesFrom, null: nul = false } = options;
  const given = [staged && '--staged', changed && '--changed', filesFrom && '--files-from'].filter(Boolean);
  if (given.length > 1) throw new UsageFault(`${given.join(' and ')} exclude each other. Choose one.`);
  if (staged && (options.fix || options.unsafeFixes))
    throw new UsageFault(
      '--staged reads what is staged and --fix writes files: fix first, or let lint-staged do both.',
    );
  if (nul && !filesFrom) throw new UsageFault('-0 says how the list of --files-from is written. Add that.');
  try {
    if (filesFrom)
      return await readFileList(filesFrom === '-' ? io.stdin : filesFrom, nul ? 'nul' : 'line', io.cwd);
    if (staged) return await stagedFiles(io.cwd);
    return changed ? await changedFiles(io.cwd, changed === true ? undefined : changed) : undefined;
  } catch (error) {
    throw error instanceof ListFault ? new UsageFault(error.message) : error;
  }
}
