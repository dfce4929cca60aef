import { createInterface } from 'node:readline/promises';
import { hint } from '../index.ts';
import { oneLine } from '../reporters/neutralise.ts';
import { wrap } from '../reporters/width.ts';
import { type Io, write } from './io.ts';

/** Asks a person; without one, every answer is the one that Enter gives. */
export interface Asker {
  /** True: there is somebody to answer. */
  readonly person: boolean;
  yes(question: string, enter: boolean): Promise<boolean>;
  /** One of some names, or undefined for Enter; asked again if the answer is none of them. */
  choice(question: string, names: readonly string[]): Promise<string | undefined>;
  /** Which entries of a list, by their numbers, as indices; none for Enter, which means `enter`; asked again if a number is none of theirs. */
  several(question: string, entries: readonly string[], enter: string): Promise<readonly number[]>;
  close(): void;
}

/** The person who was asked has ended the program. */
export class Stopped extends Error {}

/** Columns kept free for what is typed. */
const ANSWER = 12;

/** Questions go to stderr, and only if both ends are a terminal; no text in them can steer it. */
export function createAsker(io: Io, wanted: boolean): Asker {
  const person = wanted && io.stdin.isTTY === true && io.stderr.isTTY === true;
  const lines = person ? createInterface({ input: io.stdin, output: io.stderr }) : undefined;
  const width = Math.max(40, Math.min(100, io.stderr.columns || 80)) - 1;
  const ask = async (question: string): Promise<string> => {
    if (!lines) return '';
    const asked = wrap(oneLine(question), width - ANSWER);
    // Only the last line is the prompt: it is drawn anew with every key.
    await write(
      io.stderr,
      asked
        .slice(0, -1)
        .map((line) => `${line}\n`)
        .join(''),
    );
    return (await answer(lines.question(`${asked.at(-1)} `, { signal: io.signal }), io)).trim();
  };
  return {
    person,
    async yes(question, enter) {
      const answer = await ask(`${question} ${enter ? '[Y/n]' : '[y/N]'}`);
      return answer === '' ? enter : /^y/i.test(answer);
    },
    async choice(question, names) {
      for (;;) {
        const answer = (await ask(question)).toLowerCase();
        if (answer === '') return undefined;
        if (names.includes(answer)) return answer;
        await write(io.stderr, `“${oneLine(answer)}” is none of them.${hint(oneLine(answer), names)}\n`);
      }
    },
    async several(question, entries, enter) {
      if (!lines) return [];
      const list = [...wrap(oneLine(question), width), ...numbered(entries, width)];
      await write(io.stderr, `${list.join('\n')}\n`);
      for (;;) {
        const numbers = (await ask(`Their numbers (Enter: ${enter})`)).match(/\d+/g)?.map(Number) ?? [];
        const wrong = numbers.find((number) => number < 1 || number > entries.length);
        if (wrong === undefined) return [...new Set(numbers)].map((number) => number - 1);
        await write(io.stderr, `There is no ${wrong}: the last one is ${entries.length}.\n`);
      }
    },
    close: () => lines?.close(),
  };
}

/** A key that ends a program ends the question instead, while a question waits. Throws `Stopped`. */
async function answer(asked: Promise<string>, io: Io): Promise<string> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    await write(io.stderr, '\n');
    throw new Stopped();
  }
}

/** Entries with their numbers before them, on lines that fit. */
function numbered(entries: readonly string[], width: number): readonly string[] {
  return entries.flatMap((entry, i) =>
    wrap(oneLine(entry), width - 5).map((line, row) => (row === 0 ? `  ${i + 1}. ${line}` : `     ${line}`)),
  );
}
