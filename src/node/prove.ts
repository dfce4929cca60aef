import { languages, type Proof, prove } from '../index.ts';
import { createSessions, type SettingsInit } from './session.ts';

/** Runs the sentences of the settings that hold in the working folder; undefined if there are none. Throws `ConfigFault`. */
export async function proveSettings(
  init: SettingsInit,
): Promise<(Proof & { readonly file: string }) | undefined> {
  const session = await createSessions(init).in(init.cwd);
  const { written } = session;
  if (written === undefined) return undefined;
  return { ...prove(written.config, written.source, session.settings, languages), file: written.source.file };
}
