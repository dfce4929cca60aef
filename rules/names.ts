import { nearest } from '../src/model/nearest.ts';
import type { Context } from '../src/model/rule.ts';

/** True for the names that the config allows besides the desk's own: `*` stands for anything. */
export function allowedBy({ settings }: Pick<Context, 'settings'>): (name: string) => boolean {
  const forms = settings.placeholders.allow.map(globOf);
  return (name) => forms.some((form) => form.test(name));
}

function globOf(name: string): RegExp {
  const pieces = name.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pieces.join('.*')}$`);
}

/** One of some names that differs from this one in underscores and letter case alone. */
export function spelledLike(name: string, names: readonly string[]): string | undefined {
  const bare = (of: string): string => of.replaceAll('_', '').toLowerCase();
  return names.find((known) => bare(known) === bare(name));
}

/** One of some names that differs from this one in a single slip of the keyboard; short names are told apart by more. */
export function slipOf(name: string, names: readonly string[]): string | undefined {
  const meant = name.length < 6 ? undefined : nearest(name, names);
  return meant !== undefined && isSlip(name, meant) ? meant : undefined;
}

function isSlip(typed: string, meant: string): boolean {
  const longer = Math.max(typed.length, meant.length);
  if (longer - Math.min(typed.length, meant.length) > 1) return false;
  let start = 0;
  while (start < longer && typed[start] === meant[start]) start++;
  const [a, b] = [typed.slice(start), meant.slice(start)];
  const rest = [a.slice(1) === b.slice(1), a.slice(1) === b, a === b.slice(1)];
  return rest.includes(true) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}
