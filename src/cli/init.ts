import { platforms } from '../index.ts';
import { configOf, prepare, type Survey, surveyFiles, writeConfig } from '../node/index.ts';
import { shown } from '../reporters/neutralise.ts';
import { wrap } from '../reporters/width.ts';
import { type Asker, createAsker } from './ask.ts';
import { type Io, widthOf, write } from './io.ts';
import { UsageFault } from './usage.ts';
import { version } from './version.ts';

/** The command that looks at the templates and writes the settings. Gives the exit status. */
export async function init(
  paths: readonly string[],
  { yes = false }: { yes?: boolean },
  io: Io,
): Promise<number> {
  const asker = createAsker(io, !yes);
  try {
    await mayWrite(asker, io.cwd);
    const found = await survey(paths, io);
    if (found.length === 0) {
      await write(io.stdout, nothingYet(widthOf(io)));
      return 0;
    }
    await write(io.stdout, describe(found));
    const settings = await chooseSettings(found, asker);
    writeConfig(io.cwd, settings);
    await write(io.stdout, nextSteps(settings, widthOf(io)));
    return 0;
  } finally {
    asker.close();
  }
}

async function mayWrite(asker: Asker, folder: string): Promise<void> {
  const name = configOf(folder);
  if (name === undefined) return;
  const over =
    name === '.replylintrc.json' &&
    (await asker.yes(`There is a ${name} here already. Write it anew?`, false));
  if (!over)
    throw new UsageFault(
      `There is a ${name} here already, and it was left alone. Edit it, or delete it and run init again.`,
    );
}

async function survey(paths: readonly string[], io: Io): Promise<readonly Survey[]> {
  const today = io.now.toISOString().slice(0, 10);
  const found: Survey[] = [];
  for await (const file of surveyFiles(await prepare({ cwd: io.cwd, paths, config: false, version, today })))
    found.push(file);
  return found;
}

function describe(found: readonly Survey[]): string {
  const replies = sum(found.map((file) => file.replies));
  const off = sum(found.map((file) => file.inactive));
  const rest = off === 0 ? '' : ` (${off} of them switched off in the helpdesk: those are not checked)`;
  const lines = found.slice(0, 10).map((file) => `  ${shown(file.file)}  ${file.replies}`);
  if (found.length > 10) lines.push(`  and ${found.length - 10} more files`);
  return `Found ${count(replies, 'reply', 'replies')} in ${count(found.length, 'file', 'files')}${rest}:\n${lines.join('\n')}\n`;
}

/** Asks at most three questions, and only what the files cannot tell. */
async function chooseSettings(
  found: readonly Survey[],
  asker: Asker,
): Promise<Readonly<Record<string, unknown>>> {
  const platform = await choosePlatform(found, asker);
  const files = globsOf(found.map(({ file }) => file));
  const all =
    files.length > 0 &&
    (await asker.yes(`Check these whenever nothing else is named? ${files.join('  ')}`, true));
  const contacts = await asker.words(
    'Your own support addresses and phone numbers, with commas between (Enter: skip)',
  );
  return {
    extends: ['replylint:recommended'],
    ...(platform && { platform }),
    ...(all && { files }),
    ...(contacts.length > 0 && { contacts }),
  };
}

/** The helpdesk, if all files are for one; where they are for several, each file tells its own. */
async function choosePlatform(found: readonly Survey[], asker: Asker): Promise<string | undefined> {
  const told = new Set(found.flatMap((survey) => [...survey.platforms]));
  if (told.size > 0) return told.size === 1 ? [...told][0] : undefined;
  const names = [...platforms.keys()];
  return asker.choice(`Which helpdesk sends them? (${names.join(', ')}; Enter: none of these)`, names);
}

/** Globs that hold the files: a folder with all its files of these endings, and single files that stand outside any. */
export function globsOf(files: readonly string[]): readonly string[] {
  const folders = new Map<string, Set<string>>();
  const globs: string[] = [];
  for (const file of files) {
    const [top = '', ...rest] = file.split('/');
    if (rest.length === 0) globs.push(escaped(file));
    else if (top !== '..')
      folders.set(top, (folders.get(top) ?? new Set()).add(file.slice(file.lastIndexOf('.') + 1)));
  }
  for (const [folder, endings] of folders) {
    const ending = endings.size === 1 ? [...endings][0] : `{${[...endings].sort().join(',')}}`;
    globs.push(`${escaped(folder)}/**/*.${ending}`);
  }
  return globs;
}

/** A name as a glob that means just this name. */
function escaped(name: string): string {
  return name.replace(/[*?[\]{}()!\\]/g, '?');
}

/** What to do where nothing is to be checked yet; no settings are written, since there is nothing to tell them by. */
function nothingYet(width: number): string {
  return `No replies found here yet, so no settings were written.

${prose(
  'Put your templates into this folder: an export of your helpdesk (JSON), a sheet (CSV), or one Markdown file a reply. Then run it again:',
  width,
)}

  npx replylint init             in this folder
  npx replylint init FOLDER      if they are somewhere else
`;
}

function nextSteps({ platform }: Readonly<Record<string, unknown>>, width: number): string {
  const desk = platforms.get(String(platform))?.name;
  const wrote = desk
    ? `Wrote .replylintrc.json, for ${desk} ("platform": "${platform}").`
    : 'Wrote .replylintrc.json. It names no helpdesk: names of placeholders are checked where a file tells whose it is, or once you add "platform".';
  return `
${prose(`${wrote} Next:`, width)}

  npx replylint                  check them all
  npx replylint --quiet          only what blocks: start here if there is a lot
  npx replylint explain RULE     why a rule says what it says, with examples
  npx replylint outline FILE     what it understood, sentence by sentence

${prose('The rules about wording read English only for now. In other languages, placeholders and hidden characters are checked.', width)}

A rule that does not fit your team is switched off in .replylintrc.json:

  "rules": { "RULE": "off" }

${prose('In CI the command npx replylint is enough: it ends with status 1 if something blocks.', width)}
`;
}

function prose(text: string, width: number): string {
  return wrap(text, width).join('\n');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function count(times: number, one: string, many: string): string {
  return `${times} ${times === 1 ? one : many}`;
}
