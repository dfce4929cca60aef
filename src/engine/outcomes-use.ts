import { type Standing, spokenOf } from '../model/outcome.ts';
import type { Notice } from '../model/problem.ts';
import type { Reading } from '../model/sentence.ts';
import type { Judged } from './linter.ts';
import type { Settings } from './settings.ts';

/** Ids of the entries that a reply uses: it stands where they hold, and says what they are about. */
export function usedOutcomes(readings: readonly Reading[], register: readonly Standing[]): readonly string[] {
  if (!register.some(({ here }) => here)) return [];
  const used = readings.flatMap((reading) =>
    reading.sentences.flatMap((sentence) => spokenOf(sentence, reading, register).map(({ entry }) => entry)),
  );
  return [...new Set(used.filter(({ here }) => here).map(({ id }) => id))];
}

/** What to say about entries that no reply of the library uses. */
export function unusedOutcomes(judged: Iterable<Judged>, { outcomes }: Settings): readonly Notice[] {
  const used = new Set<string>();
  for (const { outcomes: ids } of judged) for (const id of ids) used.add(id);
  return outcomes
    .filter(({ value }) => !used.has(value.id))
    .map(({ value, from }) => ({
      id: `unused outcome ${value.id}`,
      message: `No reply uses the outcome “${value.id}” (${from}): nothing in its “where” speaks of ${value.what.join(', ')}. Mend its “where”, or delete it.`,
    }));
}
