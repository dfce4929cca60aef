import type { Source } from '../model/format.ts';
import type { Rule } from '../model/rule.ts';
import type { CheckedConfig } from './check-config.ts';
import type { Config } from './config.ts';
import { phraseRule } from './phrase-rule.ts';
import { PRESET, presetNamed } from './presets.ts';
import type { RuleSettings } from './rule-setting.ts';
import { type RuleState, silent, underPreset, underSetting, underSettings } from './rule-state.ts';
import type { Placed, Settings } from './settings.ts';
import { taughtActs } from './taught-acts.ts';

/** What settles a run besides the config. */
export interface Settling {
  /** Absolute path of the working folder, with `/`. */
  readonly cwd: string;
  readonly rules: readonly Rule[];
  /** `--preset`, short or with `replylint:`; stands in place of the config's `extends`. It must name a preset. */
  readonly preset?: string;
  /** `--rule`, checked by `checkRuleFlags`. */
  readonly flags?: RuleSettings;
  /** `--platform`, `--locale`. */
  readonly platform?: string;
  readonly locale?: string;
}

/** One step in the order of strength: a preset, or the contents of a config file. */
type Layer = string | CheckedConfig;

/** Makes one of all that says how to lint. Without a config `replylint:recommended` holds. */
export function settle(config: CheckedConfig | undefined, settling: Settling): Settings {
  const layers = layersOf(config, settling.preset);
  const files = layers.filter((layer) => typeof layer !== 'string');
  const phrases = [
    ...new Map(
      files.flatMap(({ config }) => config.phrases ?? []).map((phrase) => [phrase.id, phrase]),
    ).values(),
  ];
  const last = <K extends keyof Config>(name: K): Config[K] | undefined =>
    files.findLast((file) => file.config[name] !== undefined)?.config[name];
  const owner = files.findLast((file) => file.config.files !== undefined);
  const rules = [...settling.rules, ...phrases.map(phraseRule)];
  return {
    cwd: settling.cwd,
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    files: owner && { folder: owner.folder, globs: owner.config.files! },
    ignores: files.flatMap(({ folder, config }) =>
      config.ignores ? [{ folder, globs: config.ignores }] : [],
    ),
    platform: settling.platform ?? last('platform'),
    locale: settling.locale ?? last('locale'),
    sources: placed(files, 'sources').map((source) => forced(source, settling)),
    overrides: placed(files, 'overrides'),
    outcomes: [...new Map(placed(files, 'outcomes').map((one) => [one.value.id, one])).values()],
    phrases,
    acts: files.flatMap(({ config }) => taughtActs(config.acts)),
    shared: {
      placeholders: {
        allow: files.flatMap(({ config, fields }) => [...(config.placeholders?.allow ?? []), ...fields]),
        fields: files.flatMap(({ fields }) => fields),
        blanks: files.flatMap(({ config }) => config.placeholders?.blanks ?? []),
      },
      contacts: files.flatMap(({ config }) => config.contacts ?? []),
    },
    plugins: files.flatMap(({ config }) => config.plugins ?? []),
    reasonsRequired: last('reasons') === 'required',
    base: statesUnder(layers, rules),
    flags: settling.flags ?? new Map(),
  };
}

/** The layers of a run, the weakest first. Where nothing names a preset and no `extends` is empty, `recommended` is the first. */
function layersOf(config: CheckedConfig | undefined, preset: string | undefined): readonly Layer[] {
  if (config === undefined) return [presetName(preset ?? 'recommended')];
  if (preset !== undefined) return [presetName(preset), config];
  const layers = flatten(config);
  const chosen = layers.some((layer) => typeof layer === 'string' || layer.config.extends?.length === 0);
  return chosen ? layers : [presetName('recommended'), ...layers];
}

function flatten(config: CheckedConfig): readonly Layer[] {
  return [
    ...config.extended.flatMap((layer) => (typeof layer === 'string' ? [presetName(layer)] : flatten(layer))),
    config,
  ];
}

function presetName(name: string): string {
  return name.startsWith(PRESET) ? name : PRESET + name;
}

function placed<K extends 'sources' | 'overrides' | 'outcomes'>(
  files: readonly CheckedConfig[],
  name: K,
): readonly Placed<NonNullable<Config[K]>[number]>[] {
  return files.flatMap(({ file, folder, config }) =>
    (config[name] ?? []).map((value, i) => ({
      folder,
      from: `${file} ${name}[${i}]`,
      value: value as NonNullable<Config[K]>[number],
    })),
  );
}

/** The command line is stronger than an entry of `sources`. */
function forced(source: Placed<Source>, { platform, locale }: Settling): Placed<Source> {
  return { ...source, value: { ...source.value, ...(platform && { platform }), ...(locale && { locale }) } };
}

function statesUnder(layers: readonly Layer[], rules: readonly Rule[]): ReadonlyMap<string, RuleState> {
  let states = new Map(rules.map((rule) => [rule.id, silent(rule)]));
  for (const layer of layers) {
    if (typeof layer === 'string') states = withPreset(states, layer);
    else states = underSettings(withPhrases(states, layer), layer.config.rules ?? new Map(), layer.file);
  }
  return states;
}

function withPreset(states: ReadonlyMap<string, RuleState>, name: string): Map<string, RuleState> {
  const preset = presetNamed(name);
  if (preset === undefined) throw new RangeError(`There is no preset “${name}”.`);
  return new Map([...states].map(([id, state]) => [id, underPreset(state, preset, name)]));
}

/** A phrase speaks from the config on that holds it, at its own severity. */
function withPhrases(
  states: ReadonlyMap<string, RuleState>,
  { file, config }: CheckedConfig,
): Map<string, RuleState> {
  const next = new Map(states);
  config.phrases?.forEach((phrase, i) => {
    const state = next.get(`phrases/${phrase.id}`);
    if (state)
      next.set(
        state.rule.id,
        underSetting(state, { severity: phrase.severity ?? 'warn' }, `${file} phrases[${i}]`),
      );
  });
  return next;
}
