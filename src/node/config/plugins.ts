import { pathToFileURL } from 'node:url';
import type { Rule } from '../../index.ts';
import { resolveModule } from './package-entry.ts';

/** A module with rules of a team's own. */
export interface Plugin {
  readonly name: string;
  /** As the settings file names it. */
  readonly from: string;
  /** Their ids begin with the plugin's name: `our-team/no-emoji`. */
  readonly rules: readonly Rule[];
}

/** Loads a plugin, which runs its code. Throws an `Error` that says what is wrong, without the plugin's name. */
export async function loadPlugin(from: string, folder: string): Promise<Plugin> {
  const path = resolveModule(from, folder);
  if (path === undefined) throw new Error('it was not found. Check the path, or install the package');
  const module = await importFile(path);
  const { name, rules } = (module.default ?? module) as { name?: unknown; rules?: unknown };
  if (typeof name !== 'string' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    throw new Error('it exports no “name” of small letters, digits and hyphens; a plugin is { name, rules }');
  }
  if (typeof rules !== 'object' || rules === null)
    throw new Error('it exports no “rules”; a plugin is { name, rules }');
  return { name, from, rules: Object.values(rules).map((rule: unknown, at) => namespaced(name, rule, at)) };
}

/** What the rule of a plugin may leave out. */
const optional = { options: {}, category: 'clarity', recommended: true, summary: '', why: '' } as const;

function namespaced(plugin: string, rule: unknown, at: number): Rule {
  const { id, looksAt, kinds, check, judge } = Object(rule) as {
    [key in 'id' | 'looksAt' | 'kinds' | 'check' | 'judge']?: unknown;
  };
  const label = typeof id === 'string' ? `its rule “${id}”` : `its rule number ${at + 1}`;
  const lacks = (key: string): Error => new Error(`${label} has no “${key}”`);
  if (typeof id !== 'string' || id === '') throw lacks('id');
  if (typeof kinds !== 'object' || kinds === null) throw lacks('kinds');
  if (typeof looksAt !== 'string' || !['sentence', 'reply', 'library'].includes(looksAt))
    throw lacks('looksAt');
  if (typeof check !== 'function' && typeof judge !== 'function') throw lacks('check');
  const own = id.startsWith(`${plugin}/`) ? id : `${plugin}/${id}`;
  return { ...optional, ...(rule as Rule), id: own };
}

/** Runs a JavaScript or TypeScript file and gives what it exports. Throws an `Error` in words. */
export async function importFile(path: string): Promise<{ readonly default?: unknown }> {
  try {
    return (await import(pathToFileURL(path).href)) as { readonly default?: unknown };
  } catch (error) {
    throw new Error(importFault(error), { cause: error });
  }
}

function importFault(error: unknown): string {
  const { code, message = String(error) } = Object(error) as { code?: string; message?: string };
  if (code === 'ERR_UNKNOWN_FILE_EXTENSION') {
    return `Node ${process.versions.node} does not run TypeScript. Use Node 22.18 or newer, or write it as .js`;
  }
  if (code === 'ERR_MODULE_NOT_FOUND' && message.includes("'replylint'")) {
    return 'it imports “replylint”, which is not installed beside it. Run npm install -D replylint there';
  }
  const [line = ''] = message.split('\n');
  return `it failed while loading: ${line}`;
}
