import { type RegisteredOutcome, registerHere } from '../node/index.ts';
import { json, shown } from '../reporters/neutralise.ts';
import { type Io, write } from './io.ts';
import { type FileOptions, runInit } from './options.ts';

const WIDTH = 78;
const LABEL = 13;

/** Prints the register of outcomes for people who read policies, not settings. Gives the exit status. */
export async function listOutcomes(options: FileOptions & { format?: string }, io: Io): Promise<number> {
  const { format, ...files } = options;
  const init = runInit([], files, io);
  const register = await registerHere(init);
  const text = format === 'json' ? `${json(register, 2)}\n` : page(register, init.today);
  await write(io.stdout, text);
  return 0;
}

function page(register: readonly RegisteredOutcome[], today: string): string {
  if (register.length === 0)
    return 'The settings name no outcomes: no template may promise a result.\n“outcomes” in .replylintrc.json names what is true by policy.\n';
  const head = [
    `What our letters may say will happen, and when (${today})`,
    '',
    ...fold(
      'Inside “where” a letter may say that this comes, at this time and no other. Elsewhere it is reported as a promise.',
      WIDTH,
    ),
  ];
  return `${[...head, ...register.flatMap((one) => ['', ...entry(one, today)])].join('\n')}\n`;
}

function entry(outcome: RegisteredOutcome, today: string): readonly string[] {
  const { id, what, within, where = {}, because, owner, until, from } = outcome;
  const places = [
    ...(where.replies?.map((title) => `titles ${title}`) ?? []),
    ...(where.tags?.map((tag) => `tagged ${tag}`) ?? []),
    ...(where.files?.map((glob) => `files ${glob}`) ?? []),
  ];
  const passed = until !== undefined && until < today ? ': this day has passed, look at it again' : '';
  return [
    shown(id),
    ...line('What', what.join(', ')),
    ...line('When', within === undefined ? 'any time' : `within ${within}`),
    ...line('Where', places.join('; ') || 'everywhere'),
    ...line('Because', because ?? 'not said'),
    ...line('Answers', owner ?? 'nobody is named'),
    ...line('Holds until', until === undefined ? 'no day is named' : until + passed),
    ...line('Written in', from),
  ];
}

function line(label: string, value: string): readonly string[] {
  const [first = '', ...rest] = fold(shown(value), WIDTH - LABEL - 2);
  return [`  ${label.padEnd(LABEL)}${first}`, ...rest.map((more) => ' '.repeat(LABEL + 2) + more)];
}

function fold(text: string, width: number): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
