import { proveSettings } from '../node/index.ts';
import { shown } from '../reporters/neutralise.ts';
import { type Io, write } from './io.ts';
import { type FileOptions, runInit } from './options.ts';
import { UsageFault } from './usage.ts';

/** The command that runs the sentences of the team's own phrases. Gives the exit status. */
export async function test(options: FileOptions, io: Io): Promise<number> {
  const proof = await proveSettings(runInit([], options, io));
  if (!proof)
    throw new UsageFault(
      'There is no settings file here, so there are no phrases to test. “replylint init” writes one.',
    );
  const { faults, phrases, acts, sentences } = proof;
  const lines = faults.map(({ file, at, place, message }) => {
    const where = place ? `${file}:${place.line}:${place.column}` : file;
    return `${shown(where)}  ${shown(at)}\n  ${shown(message)}\n`;
  });
  if (phrases + acts === 0)
    lines.push(`${shown(proof.file)} holds no phrases and teaches nothing, so there is nothing to test.`);
  else {
    const what = `${count(sentences, 'sentence')} for ${[phrases > 0 ? count(phrases, 'phrase') : '', acts > 0 ? `${count(acts, 'kind')} of sentences` : ''].filter(Boolean).join(' and ')}`;
    lines.push(
      faults.length === 0
        ? `✔ All is found that is meant, and nothing else: ${what}.`
        : `✖ ${count(faults.length, 'thing')} to mend (${what}).`,
    );
  }
  await write(io.stdout, `${lines.join('\n')}\n`);
  return faults.length === 0 ? 0 : 1;
}

function count(times: number, one: string): string {
  return `${times} ${one}${times === 1 ? '' : 's'}`;
}
