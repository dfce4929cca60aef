import { nearest as nearestOf } from '../model/nearest.ts';

/** The name that was most likely meant, or undefined if none is near enough. Case and a left-out first word (`no-`) count little. */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  return nearestOf(wrong, names, (name) => name.slice(name.indexOf('-') + 1));
}

/** `Did you mean “x”?`, or what there is to choose from if nothing is near and the list is no catalog. */
export function hint(wrong: string, names: readonly string[]): string {
  const meant = nearest(wrong, names) ?? names.find((name) => name.length > 3 && wrong.startsWith(name));
  if (meant !== undefined) return ` Did you mean “${meant}”?`;
  return names.length === 0 || names.length > 32 ? '' : ` Known: ${names.join(', ')}.`;
}
