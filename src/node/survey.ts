import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hintsFor } from '../index.ts';
import { configNames } from './config/find.ts';
import { loadFormat } from './load-format.ts';
import type { Prepared, Unit } from './prepare.ts';

/** What a file with replies holds. */
export interface Survey {
  /** As reports name it. */
  readonly file: string;
  readonly replies: number;
  /** Those that are switched off in the helpdesk. */
  readonly inactive: number;
  /** Ids of the helpdesks that its replies are for. */
  readonly platforms: ReadonlySet<string>;
}

/** Looks into the files of a run and counts; files without replies are left out. */
export async function* surveyFiles({ units }: Prepared): AsyncGenerator<Survey> {
  for (const unit of units) {
    const survey = await surveyUnit(unit);
    if (survey && survey.replies > 0) yield survey;
  }
}

async function surveyUnit({ file, path, session, read }: Unit): Promise<Survey | undefined> {
  const format = await loadFormat(path);
  const content = await read();
  if (!format || 'problem' in content) return undefined;
  const platforms = new Set<string>();
  let replies = 0;
  let inactive = 0;
  for (const found of format.read(content.text, hintsFor(session.settings, file))) {
    if (!('reply' in found)) continue;
    const { platform, evidence } = found.reply;
    replies++;
    if (!evidence.active) inactive++;
    if (platform !== undefined) platforms.add(platform);
  }
  return { file, replies, inactive, platforms };
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
