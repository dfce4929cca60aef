import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createObserver, type FileResult, grown, languages, type Observed, printBaseline } from '../index.ts';
import { writeBaseline } from './baseline-file.ts';
import { configNames } from './config/find.ts';
import { loadFormat } from './load-format.ts';
import type { Prepared, Unit } from './prepare.ts';
import type { Session } from './session.ts';

type Observer = ReturnType<typeof createObserver>;

/** Looks into the files of a run without judging them; files without replies are left out. */
export async function* observeFiles({ units }: Prepared): AsyncGenerator<Observed> {
  const observers = new Map<Session, Observer>();
  for (const unit of units) {
    const { session } = unit;
    const observer = observers.get(session) ?? createObserver(session.settings, languages);
    observers.set(session, observer);
    const observed = await observeUnit(unit, observer);
    if (observed && observed.replies.length + observed.inactive > 0) yield observed;
  }
}

async function observeUnit({ file, path, read }: Unit, observer: Observer): Promise<Observed | undefined> {
  const format = await loadFormat(path);
  const content = await read();
  return format && 'text' in content ? observer({ path: file, text: content.text, format }) : undefined;
}

/** The settings file of a folder itself, as a name; undefined if there is none. */
export function configOf(folder: string): string | undefined {
  return configNames.slice(0, -1).find((name) => existsSync(join(folder, name)));
}

/** Writes `.replylintrc.json` into a folder; `$schema` stands in it if the package is installed there. */
export function writeConfig(folder: string, settings: Readonly<Record<string, unknown>>): void {
  const schema = './node_modules/replylint/schema.json';
  const first = existsSync(join(folder, schema)) ? { $schema: schema } : {};
  writeFileSync(join(folder, '.replylintrc.json'), `${JSON.stringify({ ...first, ...settings }, null, 2)}\n`);
}

/**
 * Writes what was found as known findings, into the working folder. Gives how many there are, or undefined if a file
 * of that name is there already: it is left alone.
 */
export function writeKnown(folder: string, name: string, results: readonly FileResult[]): number | undefined {
  const path = join(folder, name);
  if (existsSync(path)) return undefined;
  const known = grown(new Map(), results);
  writeBaseline(path, printBaseline(known));
  return [...known.values()].flat().length;
}
