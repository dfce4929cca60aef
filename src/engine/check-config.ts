import type { Rule } from '../model/rule.ts';
import { type Config, declaration, isFieldFile } from './config.ts';
import type { Fault, Known } from './known.ts';
import { hint } from './nearest.ts';
import { phraseRule } from './phrase-rule.ts';
import { PRESET, presetNamed, presets } from './presets.ts';
import { type RuleBook, type RuleSetting, type RuleSettings, ruleSettings } from './rule-setting.ts';
import type { Path, Tell } from './shape.ts';

/** A config file as it was read, with those that it extends. */
export interface ConfigSource {
  /** As it is named on screen. */
  readonly file: string;
  /** Absolute path, with `/`, of the folder that its globs are relative to. */
  readonly folder: string;
  /** Its contents, as JSON or YAML gives them. */
  readonly data: unknown;
  /** What each entry of `extends` that is no preset turned out to be: a file, or why it could not be had. */
  readonly extended?: ReadonlyMap<string, ConfigSource | { readonly trouble: string }>;
  /** What each file of `placeholders.fields` holds: names of placeholders, or why they could not be had. */
  readonly fields?: ReadonlyMap<string, readonly string[] | { readonly trouble: string }>;
  /** Where the value at a path of keys and indexes stands in the file. */
  readonly locate?: (path: Path) => { readonly line: number; readonly column: number } | undefined;
}

/** A checked config file, with those that it extends in order: a preset by its name, a file by its contents. */
export interface CheckedConfig {
  readonly file: string;
  readonly folder: string;
  readonly config: Config;
  /** The names that `placeholders.fields` gives or that its files hold. */
  readonly fields: readonly string[];
  readonly extended: readonly (string | CheckedConfig)[];
}

/** What checking gave: a config if nothing was wrong, and everything there is to say. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly faults: readonly Fault[];
  /** One line each, such as a rule's new name. */
  readonly notices: readonly string[];
}

/** What is gathered while a config and all that it extends are checked. */
interface Inspection {
  readonly known: Known;
  readonly book: RuleBook;
  readonly faults: Fault[];
}

/** Checks a config and all that it extends; every fault is told, not only the first. */
export function checkConfig(source: ConfigSource, known: Known): Checked<CheckedConfig> {
  const notices = new Set<string>();
  const faults: Fault[] = [];
  const book = bookOf(known, [...phraseIds(source)], notices);
  const value = checkOne(source, { known, book, faults });
  faults.sort(inOrder);
  return { value: faults.length === 0 ? value : undefined, faults, notices: [...notices] };
}

/** Faults of one file in the order of its lines, where they are known. */
function inOrder(a: Fault, b: Fault): number {
  if (a.file !== b.file || !a.place || !b.place) return 0;
  return a.place.line - b.place.line || a.place.column - b.place.column;
}

/** Checks settings of the command line, each `ID: SETTING` (`no-blame: off`, `limit-x: ["warn", { "max": 20 }]`). */
export function checkRuleFlags(
  flags: readonly string[],
  known: Known,
  config?: ConfigSource,
): Checked<RuleSettings> {
  const notices = new Set<string>();
  const faults: Fault[] = [];
  const shape = ruleSettings(bookOf(known, config ? [...phraseIds(config)] : [], notices));
  const settings = new Map<string, RuleSetting>();
  for (const flag of flags) {
    const colon = flag.indexOf(':');
    const tell: Tell = (at, message) => faults.push({ file: '--rule', at: pathText(at), message });
    if (colon < 0) tell([], `“${flag}” has no setting. Write --rule '${flag}: warn'.`);
    else {
      const read = shape.read(oneRule(flag.slice(0, colon).trim(), flag.slice(colon + 1)), [], tell);
      for (const [id, setting] of read ?? []) settings.set(id, setting);
    }
  }
  return { value: faults.length === 0 ? settings : undefined, faults, notices: [...notices] };
}

/** A path as people read it: `rules.no-blame[1].max`, `rules["phrases/x"]`. */
export function pathText(path: Path): string {
  let said = '';
  for (const step of path) {
    if (typeof step === 'number') said += `[${step}]`;
    else if (/^[\w$-]+$/.test(step)) said += said === '' ? step : `.${step}`;
    else said += `["${step}"]`;
  }
  return said;
}

/** An object of one key of its own, whatever the key is called. */
function oneRule(id: string, setting: string): Record<string, unknown> {
  const rules: Record<string, unknown> = Object.create(null);
  rules[id] = jsonOrWord(setting.trim());
  return rules;
}

/** JSON, also without the quotes that a shell eats: `[warn, { max: 20 }]`. */
function jsonOrWord(text: string): unknown {
  const quoted = text.includes('"') ? text : text.replace(/[A-Za-z][\w-]*/g, '"$&"');
  try {
    return JSON.parse(quoted);
  } catch {
    return text;
  }
}

function checkOne(source: ConfigSource, inspection: Inspection): CheckedConfig {
  const { known, book, faults } = inspection;
  const tell: Tell = (at, message) => {
    const place = source.locate?.(at);
    faults.push({ file: source.file, at: pathText(at), message, ...(place && { place }) });
  };
  const config = declaration(known, book).read(source.data, [], tell) ?? {};
  const extended = (config.extends ?? []).flatMap((name, i) => {
    const at = Array.isArray((source.data as Config).extends) ? ['extends', i] : ['extends'];
    return checkExtended(name, at, source, tell, inspection) ?? [];
  });
  const fields = checkFields(config, source, tell);
  return { file: source.file, folder: source.folder, config, fields, extended };
}

function checkFields({ placeholders }: Config, source: ConfigSource, tell: Tell): readonly string[] {
  return (placeholders?.fields ?? []).flatMap((name) => {
    if (!isFieldFile(name)) return name;
    const found = source.fields?.get(name) ?? { trouble: 'there is no such file.' };
    if (!('trouble' in found)) return found;
    tell(['placeholders', 'fields'], `“${name}” could not be read: ${found.trouble}`);
    return [];
  });
}

function checkExtended(
  name: string,
  at: Path,
  source: ConfigSource,
  tell: Tell,
  inspection: Inspection,
): string | CheckedConfig | undefined {
  const found = source.extended?.get(name);
  if (found !== undefined && 'data' in found) return checkOne(found, inspection);
  if (name.startsWith(PRESET) && presetNamed(name)) return name;
  const names = [...presets.keys()].map((preset) => PRESET + preset);
  if (name.startsWith(PRESET)) tell(at, `There is no preset “${name}”.${hint(name, names)}`);
  else if (presets.has(name)) tell(at, `A preset is written “${PRESET}${name}” here.`);
  else
    tell(
      at,
      `“${name}” could not be read: ${found?.trouble ?? 'there is no such file or package.'}${presetHint(name, names)}`,
    );
  return undefined;
}

/** Files are rarely near a preset's name; only then is one offered. */
function presetHint(name: string, names: readonly string[]): string {
  const offered = hint(name, names);
  return offered.includes('Did you mean') ? offered : '';
}

/** The ids of the phrases of a config and of all that it extends, before they are checked. */
function* phraseIds(source: ConfigSource): Generator<string> {
  const { phrases } = Object(source.data) as { readonly phrases?: unknown };
  for (const phrase of Array.isArray(phrases) ? phrases : []) {
    const { id } = Object(phrase) as { readonly id?: unknown };
    if (typeof id === 'string') yield id;
  }
  for (const extended of source.extended?.values() ?? []) if ('data' in extended) yield* phraseIds(extended);
}

function bookOf(known: Known, phrases: readonly string[], notices: Set<string>): RuleBook {
  const rules = new Map<string, Rule>(known.rules.map((rule) => [rule.id, rule]));
  for (const id of phrases) rules.set(`phrases/${id}`, phraseRule({ id, says: [], message: '' }));
  return {
    version: known.version,
    rules,
    formerly: new Map(
      known.rules.flatMap((rule) => (rule.formerly ?? []).map((old) => [old, rule.id] as const)),
    ),
    passedOver: (id) => !known.plugins && id.includes('/') && !id.startsWith('phrases/'),
    notice: (message) => notices.add(message),
  };
}
