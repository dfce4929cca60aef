import { type Parsed, SyntaxFault, tooDeep } from './parsed.ts';

/** How deep values may be nested. */
export const depthLimit = 100;
/** YAML lets a few lines stand for millions of values. */
const valueLimit = 100_000;

/** What a loader or a module gave, as plain data. Throws `SyntaxFault`. */
export function plainData(value: unknown): Parsed {
  let left = valueLimit;
  return { value: plain(value, 0, () => left--), place: () => undefined };
}

/** Data from a loader or a module as plain data. `spend` says how many values may still be copied. */
function plain(value: unknown, depth: number, spend: () => number): unknown {
  if (spend() <= 0) throw new SyntaxFault('it stands for too many values (aliases of aliases?)');
  if (depth > depthLimit) throw tooDeep();
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1, spend));
  if (typeof value !== 'object' || value === null) return value;
  const object: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value))
    object[key] = plain((value as Record<string, unknown>)[key], depth + 1, spend);
  return object;
}
