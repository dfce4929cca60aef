import type { Habit, Habits, Way } from '../../model/first-run.ts';
import { grouped } from './faults.ts';
import type { Observed, ObservedReply } from './observe.ts';

/** So many ways of one habit are told. */
const WAYS = 3;

/** How a library writes. */
export function habitsOf(observed: readonly Observed[]): Habits {
  const all = observed.flatMap(({ replies }) => replies);
  const letters = all.filter(({ isLetter }) => isLetter);
  const lengths = letters.map(({ words }) => words).sort((a, b) => a - b);
  const count = (does: (reply: ObservedReply) => boolean): number => letters.filter(does).length;
  const habit = (act: keyof ObservedReply['ways']): Habit => ({
    replies: count(({ ways }) => ways[act] !== undefined),
    ways: commonest(
      letters.flatMap(({ ways }) => ways[act] ?? []),
      plain,
    ),
  });
  return {
    replies: letters.length,
    greet: habit('greeting'),
    signOff: habit('sign-off'),
    apologise: habit('apology'),
    acknowledge: count(({ acknowledges }) => acknowledges),
    atStake: count(({ stake }) => stake === 'ordinary' || stake === 'grave'),
    words: { median: lengths[Math.floor(lengths.length / 2)] ?? 0, longest: lengths.at(-1) ?? 0 },
    placeholders: commonest(all.flatMap(({ placeholders }) => placeholders)),
    blanks: commonest(all.flatMap(({ blanks }) => blanks)),
  };
}

/** Ways by how many replies have them; those of an equal `fold` are one. */
function commonest(
  texts: readonly string[],
  fold: (text: string) => string = (text) => text,
): readonly Way[] {
  return [...grouped(texts, fold).values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, WAYS)
    .map((same) => ({ text: same[0]!, replies: same.length }));
}

/** Upper and lower case, and the sign at the end, make no other way of saying something. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[,.!]$/, '');
}
