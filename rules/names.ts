import { nearest } from '../src/model/nearest.ts';
import type { Context } from '../src/model/rule.ts';

/** True for the names that the config allows besides the desk's own: `*` stands for anything. */
export function allowedBy({ settings }: Pick<Context, 'settings'>): (name: string) => boolean {
  const forms = settings.placeholders.allow.map((form) => form.split('*'));
  return (name) => forms.some((pieces) => isMadeOf(name, pieces));
}

/** True if a name is these pieces with anything between them; each piece is looked for once, from where the last one ended. */
function isMadeOf(name: string, [first = '', ...others]: readonly string[]): boolean {
  const last = others.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || name.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of others) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= name.length - last.length && name.endsWith(last);
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
