import { endings, hint, type Notice } from '../index.ts';
import type { Prepared } from '../node/index.ts';
import type { Io } from './io.ts';
import { say } from './say.ts';
import type { Tally } from './tally.ts';

/** How many notices are said before the rest is only counted. */
const mostNotices = 20;

/** What went wrong with files, for runs whose report does not show it on the screen. */
export async function sayProblems({ faults }: Tally, io: Io): Promise<void> {
  for (const { file, problem } of faults) await say(`${file}: ${problem.message}`, io);
}

/** What the files could not tell, with the line of the settings that answers it. */
export async function sayNotices({ notices }: Tally, io: Io, all: boolean): Promise<void> {
  const list = [...notices.values()];
  const told = all ? list : list.slice(0, mostNotices);
  for (const { notice, files } of told) await say([...drawn(notice, files)].join('\n'), io);
  if (told.length < list.length)
    await say(`${list.length - told.length} more remarks of this kind; --debug shows them all.`, io);
}

function* drawn({ message, config }: Notice, files: readonly string[]): Generator<string> {
  yield message;
  if (files.length > 0 && !files.some((file) => message.includes(file)))
    yield `    in ${few([...new Set(files)], 3)}`;
  if (config) yield `    ${config}`;
}

/** A first path that is not there may be a command with a slip of the keyboard. */
export async function sayMeantCommand(
  [first = '']: readonly string[],
  { faults }: Tally,
  io: Io,
): Promise<void> {
  const missing = faults.some(({ file, problem }) => file === first && problem.kind === 'missing');
  const meant = missing ? hint(first, commands) : '';
  if (meant.includes('Did you mean')) await say(`There is no command “${first}”.${meant}`, io);
}

const commands = [
  'lint',
  'outline',
  'init',
  'test',
  'rules',
  'explain',
  'print-config',
  'completion',
  'help',
];

/** A run that found no reply says what it read and what it left alone. */
export async function sayNothingFound(tally: Tally, { documents, ignored }: Prepared, io: Io): Promise<void> {
  if (tally.files > 0 || ignored.length > 0) return;
  const read = tally.passedOver.map(({ file }) => file);
  const lines = ['No replies found here, so nothing was checked.'];
  if (read.length + documents.length === 0)
    lines.push('  Looked in this folder and those below it for files that end in:', `  ${endings.join(' ')}`);
  if (read.length > 0)
    lines.push(`  Read, and no reply in ${read.length === 1 ? 'it' : 'them'}: ${few(read)}`);
  if (documents.length > 0)
    lines.push(
      `  Left alone, since no customer gets ${documents.length === 1 ? 'it' : 'them'}: ${few(documents)}`,
    );
  lines.push('  Name your templates: replylint macros/ export.json — or let “replylint init” look for them.');
  await say(lines.join('\n'), io);
}

/** What `--debug` tells after a run. */
export async function sayDetails(
  tally: Tally,
  { session, units, documents }: Prepared,
  io: Io,
): Promise<void> {
  await say(`settings: ${session.path ?? 'none, so replylint:recommended holds'}`, io);
  for (const { name, from } of session.plugins) await say(`plugin: ${name} (${from})`, io);
  await say(
    `${units.length} files found, ${tally.files} with replies, ${tally.passedOver.length} passed over`,
    io,
  );
  for (const { file, why } of tally.passedOver) await say(`passed over: ${file}: ${why}`, io);
  for (const file of documents) await say(`left alone: ${file}`, io);
}

function few(names: readonly string[], most = 8): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
