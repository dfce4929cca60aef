/** How many units of a name are compared: longer ones are no slips of the keyboard. */
const LONGEST = 60;

/** The name that was most likely meant, or undefined if none is near enough. Case and a left-out first word (`no-`) count little. */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  const typed = wrong.slice(0, LONGEST).toLowerCase();
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const name of names) {
    const whole = name.slice(0, LONGEST).toLowerCase();
    const bare = whole.slice(whole.indexOf('-') + 1);
    const steps = Math.min(distance(typed, whole), distance(typed, bare) + 1);
    if (steps < limit) {
      limit = steps;
      best = name;
    }
  }
  return best;
}

/** `Did you mean “x”?`, or what there is to choose from if nothing is near and the list is short. */
export function hint(wrong: string, names: readonly string[]): string {
  const meant = nearest(wrong, names);
  if (meant !== undefined) return ` Did you mean “${meant}”?`;
  return names.length === 0 || names.length > 16 ? '' : ` Known: ${names.join(', ')}.`;
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
