import type { Override } from './config.ts';
import type { Level } from './rule-setting.ts';
import type { RuleState } from './rule-state.ts';
import { hintsFor, selectorOf } from './select.ts';
import type { Settings } from './settings.ts';

/** How one rule is set, and who said so. */
export interface PrintedRule {
  readonly severity: Level;
  /** What each of its kinds is. */
  readonly kinds: Readonly<Record<string, Level>>;
  readonly options: Readonly<Record<string, unknown>>;
  /** A preset, a file with the place inside it, or `--rule`; `default` if nobody said anything. */
  readonly from: string;
}

/** All that holds for one file, as plain data. */
export interface PrintedConfig {
  readonly platform: string | null;
  readonly locale: string | null;
  readonly plugins: readonly string[];
  readonly rules: Readonly<Record<string, PrintedRule>>;
  /** Overrides that ask about replies: they hold for some of the file's. */
  readonly forSomeReplies: readonly PrintedOverride[];
}

/** What an override asks, and the rules that it sets. */
export interface PrintedOverride extends Omit<Override, 'rules'> {
  readonly from: string;
  readonly rules: Readonly<Record<string, Level>>;
}

/** What holds for a file. `path` is relative to the working folder, with `/`. */
export function printConfig(settings: Settings, path: string): PrintedConfig {
  const { platform = null, locale = null } = hintsFor(settings, path);
  const { always, sometimes } = selectorOf(settings).file(path);
  const rules = [...always.states]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, state]) => [id, printed(state)]);
  const forSomeReplies = sometimes.map(({ from, value }) => ({
    ...value,
    from,
    rules: Object.fromEntries([...value.rules].map(([id, { severity }]) => [id, severity])),
  }));
  return { platform, locale, plugins: settings.plugins, rules: Object.fromEntries(rules), forSomeReplies };
}

function printed({ severity, kinds, options, from }: RuleState): PrintedRule {
  return { severity, kinds: Object.fromEntries(kinds), options, from };
}
