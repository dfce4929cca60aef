import type { Rule } from '../model/rule.ts';

/** A named choice of rules. */
export interface Preset {
  /** Which rules speak. */
  readonly takes: (rule: Rule) => boolean;
  /** True: kinds that are silent in `recommended` speak too. */
  readonly strictKinds: boolean;
  /** True: warnings become errors. */
  readonly raises: boolean;
}

/** The presets by the name after `replylint:`. */
export const presets: ReadonlyMap<string, Preset> = new Map([
  ['recommended', { takes: (rule) => rule.recommended, strictKinds: false, raises: false }],
  ['strict', { takes: () => true, strictKinds: true, raises: true }],
  [
    'regulated',
    { takes: (rule) => rule.recommended || rule.regulated === true, strictKinds: false, raises: false },
  ],
  ['safety', { takes: (rule) => rule.category === 'safety', strictKinds: false, raises: false }],
  ['all', { takes: () => true, strictKinds: true, raises: false }],
] satisfies [string, Preset][]);

/** What stands before a preset's name in `extends`. */
export const PRESET = 'replylint:';

/** The preset that `name` names, as `replylint:strict` or `strict`; undefined if there is none. */
export function presetNamed(name: string): Preset | undefined {
  return presets.get(name.startsWith(PRESET) ? name.slice(PRESET.length) : name);
}
