import type { Severity } from '../model/finding.ts';

/** Keeps a report within its consumer's limit: errors come first, warnings take what room is left. */
export interface Quota {
  /** What is to be written now: an error within the limit at once, a warning never. */
  offer(severity: Severity, entry: () => string): readonly string[];
  /** The warnings that still have room. */
  rest(): readonly string[];
  /** How many entries found no room, once `rest` was asked for. */
  leftOut(): number;
}

/** A quota of `limit` entries in all. Holds at most as many warnings in memory. */
export function quotaOf(limit: number): Quota {
  let [errors, warnings] = [0, 0];
  const held: string[] = [];
  return {
    offer(severity, entry) {
      if (severity === 'error') return errors++ < limit ? [entry()] : [];
      if (warnings++ < limit) held.push(entry());
      return [];
    },
    rest: () => held.slice(0, Math.max(0, limit - errors)),
    leftOut: () => Math.max(0, errors + warnings - limit),
  };
}
