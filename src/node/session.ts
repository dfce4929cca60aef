import { resolve } from 'node:path';
import {
  type Checked,
  type CheckedConfig,
  type ConfigSource,
  checkConfig,
  checkRuleFlags,
  createLinter,
  type Fault,
  hint,
  type Known,
  type Linter,
  languages,
  platforms,
  presets,
  rules,
  type Settings,
  settle,
  shapes,
} from '../index.ts';
import { createConfigSearch } from './config/find.ts';
import { ConfigFault, loadConfig, loadPlugins } from './config/load.ts';
import type { Plugin } from './config/plugins.ts';
import { slashed } from './paths.ts';

/** Where settings come from, and what the command line adds to them. */
export interface SettingsInit {
  /** Absolute. */
  readonly cwd: string;
  readonly version: string;
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today: string;
  /** A path: this settings file holds for all; false: none does; left out: the nearest upwards from each file. */
  readonly config?: string | false | undefined;
  readonly preset?: string | undefined;
  /** Each `ID: SETTING`. */
  readonly rules?: readonly string[];
  readonly platform?: string | undefined;
  readonly locale?: string | undefined;
  /** False: no plugin is loaded, and settings of their rules are passed over. */
  readonly plugins?: boolean;
  /** False: exceptions written in the files do not count. */
  readonly inline?: boolean;
  readonly reportUnused?: boolean;
}

/** What holds for the files under one settings file. */
export interface Session {
  /** The settings file, absolute; undefined: there is none. */
  readonly path: string | undefined;
  readonly settings: Settings;
  readonly linter: Linter;
  readonly plugins: readonly Plugin[];
  /** The settings file as it was read, and checked. */
  readonly written: { readonly source: ConfigSource; readonly config: CheckedConfig } | undefined;
}

/** Opens what holds for files, each settings file once. */
export interface Sessions {
  /** For the files of a folder. Throws `ConfigFault`. */
  in(folder: string): Promise<Session>;
  /** What there is to say once about the settings, such as a rule's new name. */
  readonly notices: ReadonlySet<string>;
}

/** Makes the sessions of a run. Throws `ConfigFault` for options of the command line that name nothing. */
export function createSessions(init: SettingsInit): Sessions {
  checkOptions(init);
  const search = createConfigSearch();
  const open = new Map<string | undefined, Promise<Session>>();
  const notices = new Set<string>();
  const pathFor = (folder: string): string | undefined => {
    if (init.config === false) return undefined;
    return init.config === undefined ? search(folder) : resolve(init.cwd, init.config);
  };
  return {
    notices,
    in(folder) {
      const path = pathFor(folder);
      const session = open.get(path) ?? openSession(path, init, notices);
      open.set(path, session);
      return session;
    },
  };
}

async function openSession(
  path: string | undefined,
  init: SettingsInit,
  notices: Set<string>,
): Promise<Session> {
  const source = path === undefined ? undefined : await loadConfig(path, init.cwd, init.config !== undefined);
  const plugins = source && init.plugins !== false ? await loadPlugins(source) : [];
  const known = knownWith(plugins, init);
  const config = source && accept(checkConfig(source, known), notices);
  const flags = accept(checkRuleFlags(init.rules ?? [], known, source), notices);
  const settings = settle(config, {
    cwd: slashed(init.cwd),
    rules: known.rules,
    flags,
    ...(init.preset && { preset: init.preset }),
    ...(init.platform && { platform: init.platform }),
    ...(init.locale && { locale: init.locale }),
  });
  const written = source && config && { source, config };
  return { path, settings, linter: linterFor(settings, init), plugins, written };
}

function linterFor(settings: Settings, init: SettingsInit): Linter {
  const { today, version, inline = true, reportUnused = false } = init;
  return createLinter(settings, { languages, platforms, today, version, inline, reportUnused });
}

function knownWith(plugins: readonly Plugin[], { version, plugins: wanted = true }: SettingsInit): Known {
  return {
    rules: [...rules, ...plugins.flatMap((plugin) => plugin.rules)],
    version,
    platforms: [...platforms.keys()],
    shapes: shapes.map(({ id }) => id),
    languages,
    plugins: wanted,
  };
}

function accept<T>({ value, faults, notices }: Checked<T>, heard: Set<string>): T {
  for (const notice of notices) heard.add(notice);
  if (value === undefined) throw new ConfigFault(faults);
  return value;
}

function checkOptions({ preset, platform, locale }: SettingsInit): void {
  const faults: Fault[] = [];
  const check = (flag: string, value: string | undefined, names: readonly string[]): void => {
    if (value === undefined || names.includes(value)) return;
    faults.push({
      file: `--${flag}`,
      at: '',
      message: `There is no ${flag} “${value}”.${hint(value, names)}`,
    });
  };
  const names = [...presets.keys()];
  check(
    'preset',
    preset,
    preset?.startsWith('replylint:') ? names.map((name) => `replylint:${name}`) : names,
  );
  check('platform', platform, [...platforms.keys()]);
  if (locale !== undefined && !/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(locale)) {
    const message = `“${locale}” is no language. Write it like en or pt-BR.`;
    faults.push({ file: '--locale', at: '', message });
  }
  if (faults.length > 0) throw new ConfigFault(faults);
}
