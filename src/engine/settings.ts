import type { Source } from '../model/format.ts';
import type { Rule, RuleSettings as SharedSettings } from '../model/rule.ts';
import type { Override, Phrase } from './config.ts';
import type { Outcome } from './outcomes-config.ts';
import type { RuleSettings } from './rule-setting.ts';
import type { RuleState } from './rule-state.ts';
import type { TaughtAct } from './taught-acts.ts';

/** Globs with the absolute folder that they are relative to. */
export interface Globs {
  readonly folder: string;
  readonly globs: readonly string[];
}

/** Something that a config says about some files. */
export interface Placed<T> {
  /** Absolute, with `/`. */
  readonly folder: string;
  /** `.replylintrc.json overrides[1]`. */
  readonly from: string;
  readonly value: T;
}

/** Everything that holds for a run: the config, what it extends, the presets and the command line, as one. */
export interface Settings {
  /** Absolute path of the working folder, with `/`. */
  readonly cwd: string;
  /** Every rule there is, phrases of the config among them, by id. */
  readonly rules: ReadonlyMap<string, Rule>;
  readonly files: Globs | undefined;
  readonly ignores: readonly Globs[];
  readonly platform: string | undefined;
  readonly locale: string | undefined;
  readonly sources: readonly Placed<Source>[];
  readonly overrides: readonly Placed<Override>[];
  /** The register of outcomes; ids are unique. */
  readonly outcomes: readonly Placed<Outcome>[];
  readonly phrases: readonly Phrase[];
  /** What the team taught about acts. */
  readonly acts: readonly TaughtAct[];
  readonly shared: SharedSettings;
  readonly plugins: readonly string[];
  /** True: an exception in a file must say why. */
  readonly reasonsRequired: boolean;
  /** What presets and configs say, by rule id; overrides are stronger. */
  readonly base: ReadonlyMap<string, RuleState>;
  /** What the command line says; stronger than overrides. */
  readonly flags: RuleSettings;
}
