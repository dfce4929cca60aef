import type { Rule } from '../model/rule.ts';
import { code, table } from './markdown.ts';

/** Which rules each preset takes, by its name after `replylint:`. */
export type Presets = ReadonlyMap<string, { readonly takes: (rule: Rule) => boolean }>;

const about: Readonly<Record<string, string>> = {
  recommended: 'what holds if you name nothing',
  strict: 'every rule and every kind; warnings become errors',
  regulated: 'recommended, and what banks, insurers and health services need besides',
  safety: 'only what must never reach a customer',
  all: 'every rule and every kind, warnings stay warnings',
};

/** The presets, with what each has that `recommended` has not. */
export function presetTable(rules: readonly Rule[], presets: Presets): string {
  const rows = [...presets].map(([name, { takes }]) => {
    const taken = rules.filter(takes);
    const more = taken.filter(({ recommended }) => !recommended).map(({ id }) => code(id));
    return [code(`replylint:${name}`), about[name] ?? '', String(taken.length), more.join(', ')];
  });
  return table(['`extends`', 'what it is', 'rules', 'on here, off in `recommended`'], rows);
}
