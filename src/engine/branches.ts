import type { Reading } from '../model/sentence.ts';
import type { Found } from './linter.ts';

/** What one rule found in one reading of a reply. */
export interface FoundIn {
  readonly reading: Reading;
  readonly found: readonly Found[];
}

/**
 * The findings of a rule in all readings of a reply, each once. What only some arms of a template branch have is
 * said to be there: the words alone do not show it.
 */
export function acrossBranches(all: readonly FoundIn[]): readonly Found[] {
  if (all.length < 2) return all.flatMap(({ found }) => found);
  const said = new Map<string, { readonly one: Found; readonly readings: Reading[] }>();
  const armsWith = new Map<string, Set<Reading>>();
  for (const { reading, found } of all) {
    for (const one of found) {
      const cause = `${one.kind} ${one.part}`;
      armsWith.set(cause, (armsWith.get(cause) ?? new Set()).add(reading));
      const key = `${cause} ${one.span.start} ${one.span.end}`;
      const known = said.get(key);
      if (known) known.readings.push(reading);
      else said.set(key, { one, readings: [reading] });
    }
  }
  return [...said.values()].map(({ one, readings }) => {
    const arms = all.filter(({ reading }) => reading.part === readings[0]!.part).length;
    const everywhere = armsWith.get(`${one.kind} ${one.part}`)!.size === arms;
    return everywhere ? one : { ...one, message: `${one.message}${whereOf(readings)}` };
  });
}

/** So many tags are named; more of them tell nothing. */
const NAMED = 3;

/** ` Only in the branch “{% else %}”.` */
function whereOf(readings: readonly Reading[]): string {
  const tags = new Set(
    readings.flatMap(({ taken = [] }) =>
      taken.map(({ tag, without }) => `${without ? 'without' : 'in the branch'} “${tag}”`),
    ),
  );
  return tags.size === 0 || tags.size > NAMED ? '' : ` Only ${[...tags].join(' or ')}.`;
}
