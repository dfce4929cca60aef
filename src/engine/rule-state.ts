import type { Option } from '../model/option.ts';
import type { Kind, Rule } from '../model/rule.ts';
import type { Preset } from './presets.ts';
import { type Level, lower, type RuleSetting, type RuleSettings } from './rule-setting.ts';

type Levels = ReadonlyMap<string, Level>;

/** How one rule is set for some replies. */
export interface RuleState {
  readonly rule: Rule;
  /** The ceiling of its kinds; `off` if none speaks. */
  readonly severity: Level;
  /** What each kind is. */
  readonly kinds: Levels;
  /** A value for every declared option. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Who said so last: a preset, a file (and the place inside it), `--rule`. */
  readonly from: string;
  /** What the kinds are if no setting lowers them. */
  readonly natural: Levels;
  /** The options and kinds that a setting gave; a bare severity keeps them. */
  readonly given: RuleSetting['with'];
}

/** A rule that nobody has switched on. */
export function silent(rule: Rule): RuleState {
  const natural = ownLevels(rule, false);
  const kinds = new Map([...natural.keys()].map((kind) => [kind, 'off'] as const));
  return {
    rule,
    severity: 'off',
    kinds,
    natural,
    options: optionsOf(rule),
    from: 'default',
    given: undefined,
  };
}

/** A rule as a preset sets it; as it was if the preset does not take it. */
export function underPreset(state: RuleState, preset: Preset, from: string): RuleState {
  const { rule } = state;
  if (!preset.takes(rule)) return state;
  const own = ownLevels(rule, preset.strictKinds);
  const natural = preset.raises ? mapLevels(own, (level) => (level === 'warn' ? 'error' : level)) : own;
  return {
    rule,
    severity: highest(natural),
    kinds: natural,
    natural,
    options: optionsOf(rule),
    from,
    given: undefined,
  };
}

/** A rule under one more setting. `error` on a rule that only warns makes its warnings errors. */
export function underSetting(state: RuleState, setting: RuleSetting, from: string): RuleState {
  const { rule } = state;
  const natural = highest(state.natural) === 'off' ? ownLevels(rule, true) : state.natural;
  const given = setting.with ?? state.given;
  const raised = setting.severity === 'error' && highest(natural) === 'warn';
  const kinds = new Map<string, Level>();
  for (const [kind, level] of natural) {
    const wanted = given?.kinds.get(kind) ?? (raised && level === 'warn' ? 'error' : level);
    kinds.set(kind, lower(wanted, setting.severity));
  }
  const severity = lower(highest(kinds), setting.severity);
  return {
    rule,
    severity,
    kinds,
    natural: state.natural,
    options: optionsOf(rule, given?.options),
    from,
    given,
  };
}

/** All rules under the `rules` of a config, an override or the command line; `*` first, as it stands first. */
export function underSettings(
  states: ReadonlyMap<string, RuleState>,
  settings: RuleSettings,
  from: string,
): Map<string, RuleState> {
  const next = new Map(states);
  for (const [id, setting] of settings) {
    for (const rule of id === '*' ? states.keys() : [id]) {
      const state = next.get(rule);
      if (state !== undefined) next.set(rule, underSetting(state, setting, from));
    }
  }
  return next;
}

function ownLevels(rule: Rule, strictKinds: boolean): Levels {
  const kinds: readonly (readonly [string, Kind])[] = Object.entries(rule.kinds);
  return new Map(kinds.map(([name, kind]) => [name, kind.strict && !strictKinds ? 'off' : kind.severity]));
}

function optionsOf(rule: Rule, given?: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  const options: readonly (readonly [string, Option])[] = Object.entries(rule.options);
  return Object.fromEntries(options.map(([name, option]) => [name, given?.get(name) ?? option.default]));
}

function mapLevels(levels: Levels, change: (level: Level) => Level): Levels {
  return new Map([...levels].map(([kind, level]) => [kind, change(level)]));
}

function highest(levels: Levels): Level {
  let top: Level = 'off';
  for (const level of levels.values()) if (lower(top, level) === top) top = level;
  return top;
}
