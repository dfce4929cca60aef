import { basename, dirname, extname } from 'node:path';
import { type ConfigSource, type Fault, namesIn } from '../../index.ts';
import { relativePath, slashed } from '../paths.ts';
import { readText } from '../text.ts';
import { loadFields } from './fields.ts';
import { isPath, resolveModule } from './package-entry.ts';
import { type Parsed, SyntaxFault } from './parsed.ts';
import { importFile, loadPlugin, type Plugin } from './plugins.ts';

/** Settings files may be this large, in bytes. */
const sizeLimit = 4 * 1024 * 1024;

/** What is wrong with the settings of a run; nothing is linted. */
export class ConfigFault extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map((fault) => fault.message).join('\n'));
    this.faults = faults;
  }
}

/**
 * Reads a settings file with all that it extends. `trusted`: the user named it, so that it may be JavaScript.
 * Throws `ConfigFault` if the file itself cannot be read; what it extends says so in its place.
 */
export async function loadConfig(path: string, cwd: string, trusted: boolean): Promise<ConfigSource> {
  try {
    return await loadOne(path, cwd, trusted, []);
  } catch (error) {
    const file = relativePath(cwd, path);
    const place = error instanceof SyntaxFault ? error.place : undefined;
    throw new ConfigFault([{ file, at: '', message: sentence(error), ...(place && { place }) }]);
  }
}

async function loadOne(
  path: string,
  cwd: string,
  trusted: boolean,
  trail: readonly string[],
): Promise<ConfigSource> {
  const { value, place } = await parse(path, trusted);
  const inPackage = basename(path) === 'package.json';
  const data = inPackage ? Object(value).replylint : value;
  const folder = dirname(path);
  const extended = new Map<string, ConfigSource | { readonly trouble: string }>();
  for (const name of namesIn(data).extends) {
    if (!name.startsWith('replylint:'))
      extended.set(name, await loadExtended(name, folder, cwd, [...trail, path]));
  }
  const locate: ConfigSource['locate'] = (at) => place(inPackage ? ['replylint', ...at] : at);
  return {
    file: relativePath(cwd, path),
    folder: slashed(folder),
    data: data ?? Object.create(null),
    extended,
    fields: loadFields(data, folder),
    locate,
  };
}

type Extended = ConfigSource | { readonly trouble: string };

async function loadExtended(
  name: string,
  folder: string,
  cwd: string,
  trail: readonly string[],
): Promise<Extended> {
  const path = resolveModule(name, folder);
  if (path === undefined)
    return { trouble: isPath(name) ? 'there is no such file.' : 'no such package is installed.' };
  if (trail.includes(path)) return { trouble: 'it extends itself in a circle.' };
  try {
    return await loadOne(path, cwd, false, trail);
  } catch (error) {
    return { trouble: sentence(error) };
  }
}

function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /[.?!]$/.test(message) ? message : `${message}.`;
}

const isCode = (path: string): boolean => /\.[cm]?[jt]s$/.test(path);

/** Throws `SyntaxFault` or an `Error` in words. The parsers are loaded only here: many runs have no settings file. */
async function parse(path: string, trusted: boolean): Promise<Parsed> {
  if (isCode(path)) {
    if (!trusted) throw new Error('settings that are found or extended are data (JSON or YAML), not code');
    const module = await importFile(path);
    return (await import('./plain.ts')).plainData(module.default);
  }
  const read = readText(path, sizeLimit);
  if ('problem' in read) throw new Error(read.problem.message.replace('Could not be read: ', ''));
  const text = read.text.replace(/^\uFEFF/, '');
  return isYaml(path, text)
    ? (await import('./yaml.ts')).parseYaml(path, text)
    : (await import('./json.ts')).parseJson(text);
}

/** `.replylintrc` without an ending is JSON if it begins like an object, else YAML. */
function isYaml(path: string, text: string): boolean {
  const ending = extname(path);
  return ending === '.yaml' || ending === '.yml' || (ending !== '.json' && !/^\s*(?:[{]|\/[/*])/.test(text));
}

/** Loads the plugins of a settings file and of all that it extends. Throws `ConfigFault`. */
export async function loadPlugins(source: ConfigSource): Promise<readonly Plugin[]> {
  const plugins = new Map<string, Plugin>();
  const faults: Fault[] = [];
  for (const { file, folder, data, locate } of sourcesIn(source)) {
    for (const [index, from] of namesIn(data).plugins.entries()) {
      const at = ['plugins', index];
      const place = locate?.(at);
      try {
        const plugin = await loadPlugin(from, folder);
        plugins.set(plugin.name, plugin);
      } catch (error) {
        const message = `The plugin “${from}” could not be used: ${sentence(error)}`;
        faults.push({ file, at: `plugins[${index}]`, message, ...(place && { place }) });
      }
    }
  }
  if (faults.length > 0) throw new ConfigFault(faults);
  return [...plugins.values()];
}

function* sourcesIn(source: ConfigSource): Generator<ConfigSource> {
  yield source;
  for (const extended of source.extended?.values() ?? []) if ('data' in extended) yield* sourcesIn(extended);
}
