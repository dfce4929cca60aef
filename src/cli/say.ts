import { shown } from '../reporters/neutralise.ts';
import { type Io, write } from './io.ts';
import { UsageFault } from './usage.ts';

/** Words on stderr with the tool's name before them; text from outside can steer no terminal and no CI agent. */
export async function say(words: string, io: Io): Promise<void> {
  await write(io.stderr, `replylint: ${words.split('\n').map(shown).join('\n')}\n`);
}

/** Says why nothing could be done. Gives the exit status, 2. */
export async function sayFailure(error: unknown, debug: boolean, io: Io): Promise<number> {
  const { ConfigFault } = await import('../node/index.ts');
  if (error instanceof ConfigFault) await sayFaults(error.faults, io);
  else if (error instanceof UsageFault) await say(error.message, io);
  else {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    await say(debug ? (stack ?? message) : `${message} (--debug says more)`, io);
  }
  return 2;
}

type Faults = InstanceType<typeof import('../node/index.ts').ConfigFault>['faults'];

/** What is wrong with settings, one line each: the file, the place, what and the way out. */
async function sayFaults(faults: Faults, io: Io): Promise<void> {
  for (const { file, at, place, message } of faults) {
    const where = place ? `${file}:${place.line}:${place.column}` : file;
    await say(`${where}${at === '' ? '' : ` ${at}`}: ${message}`, io);
  }
}
