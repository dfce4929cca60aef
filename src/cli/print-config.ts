import { settingsFor } from '../node/index.ts';
import { json } from '../reporters/neutralise.ts';
import { type Io, write } from './io.ts';
import { type FileOptions, runInit } from './options.ts';

/** The command that shows which settings hold for a file and who says so. Gives the exit status. */
export async function printConfig(path: string, options: FileOptions, io: Io): Promise<number> {
  await write(io.stdout, `${json(await settingsFor(path, runInit([], options, io)), 2)}\n`);
  return 0;
}
