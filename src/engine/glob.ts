import { inside, resolvePath } from './path.ts';

/** How many patterns the braces of one may stand for. */
const MOST_BRACED = 256;

/**
 * True if `path` (with `/`, relative) matches the glob: `*` and `?` inside a folder, `**` across folders, `[a-z]`,
 * `{a,b}`. A pattern that ends in `/` is the folder and all that is in it. Time is linear in
 * path times pattern.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const steps = path.split('/');
  return braced(glob.replace(/^\.\//, '')).some((plain) => {
    const pattern = plain.endsWith('/') ? `${plain}**` : plain;
    return matchList(steps, pattern.split('/'), (piece) => piece === '**', matchesStep);
  });
}

/** True if one of the globs, relative to `folder`, matches the path; both are absolute, with `/`. */
export function globsMatch(path: string, folder: string, globs: readonly string[]): boolean {
  const relative = inside(resolvePath('/', folder), resolvePath('/', path));
  return relative !== undefined && globs.some((glob) => matchesGlob(relative, glob));
}

/** True if `text` matches a pattern in which `*` stands for anything and `?` for one unit; case does not count. */
export function matchesText(text: string, pattern: string): boolean {
  return matchList(
    [...text.toLowerCase()],
    [...pattern.toLowerCase()],
    (sign) => sign === '*',
    (unit, sign) => sign === '?' || sign === unit,
  );
}

/** One step of a path against one step of a pattern. */
function matchesStep(step: string, pattern: string): boolean {
  return matchList([...step], signs(pattern), (sign) => sign === '*', matchesSign);
}

/** Cuts a pattern into signs: a class in brackets is one. */
function signs(pattern: string): readonly string[] {
  return pattern.match(/\[[^\]]{1,80}\]|./gsu) ?? [];
}

function matchesSign(unit: string, sign: string): boolean {
  if (sign === '?' || sign === unit) return true;
  if (sign.length < 3 || !sign.startsWith('[')) return false;
  const negated = sign[1] === '!' || sign[1] === '^';
  return inClass(unit, sign.slice(negated ? 2 : 1, -1)) !== negated;
}

function inClass(unit: string, members: string): boolean {
  for (let i = 0; i < members.length; i++) {
    const range = members[i + 1] === '-' && i + 2 < members.length;
    if (range ? unit >= members[i]! && unit <= members[i + 2]! : unit === members[i]) return true;
    if (range) i += 2;
  }
  return false;
}

/** Matches a list against a pattern with wildcards for any number of items: the last wildcard alone is retried. */
function matchList<T, P>(
  items: readonly T[],
  pattern: readonly P[],
  isAny: (sign: P) => boolean,
  fits: (item: T, sign: P) => boolean,
): boolean {
  let p = 0;
  let star = -1;
  let retry = 0;
  for (let i = 0; i < items.length; ) {
    const sign = pattern[p];
    if (sign !== undefined && isAny(sign)) {
      star = p++;
      retry = i;
    } else if (sign !== undefined && fits(items[i]!, sign)) {
      p++;
      i++;
    } else if (star >= 0) {
      p = star + 1;
      i = ++retry;
    } else return false;
  }
  while (p < pattern.length && isAny(pattern[p]!)) p++;
  return p === pattern.length;
}

/** More stars than that between two slashes cost more than time allows where names are long. */
const MOST_STARS = 4;

/**
 * True if a glob asks for more than anybody writes: its braces stand for too many patterns (a range counts as a
 * hundred), or there are too many stars between two slashes. What lists folders would not come to an end.
 */
export function isTooWide(glob: string): boolean {
  let patterns = 1;
  for (const [group] of glob.matchAll(/\{[^{}]*/g))
    patterns *= group.includes('..') ? 100 : group.split(',').length;
  const isStarry = (step: string): boolean => step.split('*').length - 1 > MOST_STARS;
  return patterns > MOST_BRACED || glob.split('/').some(isStarry);
}

/** The patterns that the braces of one stand for; past the limit the rest is taken as it stands. */
function braced(glob: string): readonly string[] {
  let made = [''];
  for (const piece of glob.match(/\{[^{}]*\}|[^{]+|\{/g) ?? []) {
    const choices = piece.length > 2 && piece.startsWith('{') ? piece.slice(1, -1).split(',') : [piece];
    if (made.length * choices.length > MOST_BRACED) return [glob];
    made = made.flatMap((start) => choices.map((choice) => start + choice));
  }
  return made;
}
