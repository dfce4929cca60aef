import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { printConfig } from '../index.ts';
import { relativePath } from './paths.ts';
import { createSessions, type SettingsInit } from './session.ts';

/** The settings that hold for a file or folder, as data for people to read. Throws `ConfigFault`. */
export async function settingsFor(
  written: string,
  init: SettingsInit,
): Promise<Readonly<Record<string, unknown>>> {
  const path = resolve(init.cwd, written);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const session = await createSessions(init).in(isFolder ? path : dirname(path));
  return {
    settings: session.path === undefined ? null : relativePath(init.cwd, session.path),
    ...printConfig(session.settings, relativePath(init.cwd, path)),
    plugins: session.plugins.map(({ name, from, rules }) => ({
      name,
      from,
      rules: rules.map(({ id }) => id),
    })),
  };
}
