import { createInterface } from 'node:readline/promises';
import { hint } from '../index.ts';
import { wrap } from '../reporters/width.ts';
import { type Io, write } from './io.ts';

/** Asks a person; without one, every answer is the one that Enter gives. */
export interface Asker {
  yes(question: string, enter: boolean): Promise<boolean>;
  /** One of some names, or undefined for Enter; asked again if the answer is none of them. */
  choice(question: string, names: readonly string[]): Promise<string | undefined>;
  /** Pieces between commas. */
  words(question: string): Promise<readonly string[]>;
  close(): void;
}

/** Questions go to stderr, and only if both ends are a terminal. */
export function createAsker(io: Io, wanted: boolean): Asker {
  const person = wanted && io.stdin.isTTY === true && io.stderr.isTTY === true;
  const lines = person ? createInterface({ input: io.stdin, output: io.stderr }) : undefined;
  const ask = async (question: string): Promise<string> => {
    const asked = wrap(question, Math.min(100, io.stderr.columns ?? 80) - 1).join('\n');
    return lines ? (await lines.question(`${asked} `, { signal: io.signal })).trim() : '';
  };
  return {
    async yes(question, enter) {
      const answer = await ask(`${question} ${enter ? '[Y/n]' : '[y/N]'}`);
      return answer === '' ? enter : /^y/i.test(answer);
    },
    async choice(question, names) {
      for (;;) {
        const answer = (await ask(question)).toLowerCase();
        if (answer === '') return undefined;
        if (names.includes(answer)) return answer;
        await write(io.stderr, `“${answer}” is none of them.${hint(answer, names)}\n`);
      }
    },
    async words(question) {
      return (await ask(question))
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '');
    },
    close: () => lines?.close(),
  };
}
