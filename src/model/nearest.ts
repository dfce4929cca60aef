/** How many units of a name are compared: longer ones are no slips of the keyboard. */
const LONGEST = 60;

/**
 * The name that was most likely meant, or undefined if none is near enough. Case does not count. `bare` may give a
 * shorter form that people type instead of a name, at the price of one step.
 */
export function nearest(
  wrong: string,
  names: Iterable<string>,
  bare: (name: string) => string = (name) => name,
): string | undefined {
  const typed = wrong.slice(0, LONGEST).toLowerCase();
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const name of names) {
    const whole = name.slice(0, LONGEST).toLowerCase();
    const short = bare(whole);
    const steps = Math.min(
      distance(typed, whole),
      short === whole ? Number.POSITIVE_INFINITY : distance(typed, short) + 1,
    );
    if (steps < limit) {
      limit = steps;
      best = name;
    }
  }
  return best;
}

/** Edits that the fingers make without the head: more of them could be another name. */
const SLIP = 2;

/** The one name that a slip of the keyboard makes this one of; undefined if there are two, or none. */
export function onlySlip(wrong: string, names: Iterable<string>): string | undefined {
  const near = new Set<string>();
  for (const name of names) {
    const isLike = Math.abs(name.length - wrong.length) <= SLIP && name.length <= LONGEST;
    if (isLike && distance(wrong.toLowerCase(), name.toLowerCase()) <= SLIP) near.add(name);
  }
  return near.size === 1 ? [...near][0] : undefined;
}

/** Edits between two names, where two neighbours changing places is one (Damerau, restricted). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const steps = Math.min(change, above[j]! + 1, row[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(steps, before[j - 2]! + 1) : steps);
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}
