import type { Notice } from '../model/problem.ts';
import type { Judged } from './linter.ts';
import type { Settings } from './settings.ts';

/** So many replies make a habit, if so large a part of those with blanks writes them one way. */
const ENOUGH = 5;
const NEARLY_ALL = 0.8;

/** What to say about blanks that a library writes one way, where its settings do not name that way. */
export function undeclaredBlanks(judged: Iterable<Judged>, { shared, base }: Settings): readonly Notice[] {
  const state = base.get('no-unfilled-blank');
  if (shared.placeholders.blanks.length > 0 || state === undefined || state.severity === 'off') return [];
  const counts = new Map<string, number>();
  let holders = 0;
  for (const { blanks } of judged) {
    if (blanks.length > 0) holders++;
    for (const way of blanks) counts.set(way, (counts.get(way) ?? 0) + 1);
  }
  const [way, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  if (count < ENOUGH || count < NEARLY_ALL * holders) return [];
  return [
    {
      id: 'blanks',
      message: `${count} replies hold blanks for the agent, written as “${way}”. If that is your way, say so: then each blank that is written otherwise is told.`,
      config: `"placeholders": { "blanks": [${JSON.stringify(way)}] }`,
    },
  ];
}
