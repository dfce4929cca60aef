import type { Settings } from '../index.ts';
import { createSessions, type SettingsInit } from './session.ts';

/** An entry of the register of outcomes, with where it is written. */
export type RegisteredOutcome = Settings['outcomes'][number]['value'] & {
  /** `.replylintrc.json outcomes[1]`. */
  readonly from: string;
};

/** The register of outcomes that holds in the working folder. Throws `ConfigFault`. */
export async function registerHere(init: SettingsInit): Promise<readonly RegisteredOutcome[]> {
  const { settings } = await createSessions(init).in(init.cwd);
  return settings.outcomes.map(({ value, from }) => ({ ...value, from }));
}
