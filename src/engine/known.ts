import type { Rule } from '../model/rule.ts';
import type { LanguagePack } from '../text/language.ts';

/** What a config may name; handed in, since the engine imports no rule and no platform. */
export interface Known {
  /** Built-in rules and those of loaded plugins (`<plugin>/<id>`). */
  readonly rules: readonly Rule[];
  /** The version that is running, for messages. */
  readonly version: string;
  /** Ids of the helpdesks (`zendesk`). */
  readonly platforms: readonly string[];
  /** Names of the known shapes of files (`zendesk-macros`). */
  readonly shapes: readonly string[];
  /** The languages whose lists a phrase may name as `@list`. */
  readonly languages: readonly LanguagePack[];
  /** False: no plugin was loaded on purpose, so that settings of their rules are passed over. */
  readonly plugins: boolean;
}

/** A fault of a config: exit 2, nothing is linted. */
export interface Fault {
  /** The file as it is named on screen; `--rule` for the command line. */
  readonly file: string;
  /** The place inside the config: `rules.no-promise-of-outcome[1].arrival`; '' for the whole. */
  readonly at: string;
  /** Where that stands in the file, if its reader knows. */
  readonly place?: { readonly line: number; readonly column: number };
  /** What is wrong, and the nearest right name. */
  readonly message: string;
}
