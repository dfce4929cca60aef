import type { VerbClass } from './classes.ts';
import type { Predicate } from './predicate.ts';

const deeds: readonly VerbClass[] = [
  'own',
  'resolution',
  'remedy',
  'process',
  'help',
  'effort',
  'approval',
  'roadmap',
  'prevent',
  'decline',
];

/** True if the verb is of those that a company does for a reader. */
export function isActive({ classes }: Predicate): boolean {
  return deeds.some((name) => classes.has(name));
}
