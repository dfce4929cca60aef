import { hash } from '../../model/hash.ts';
import type { Edit } from '../../model/remedy.ts';
import type { Grades, Linted, Mended, TemplateFile } from '../linter.ts';
import type { Contents } from '../read.ts';
import { type Chosen, choose, spliced } from './choose.ts';
import { addsErrors, readsAsMeant } from './verify.ts';

/** How a text is read and judged while it is mended. */
export interface Workbench {
  read(text: string): Contents;
  lint(text: string, was: Linted): Linted;
}

/** How often a file is linted again after fixes: those that touch each other wait for the next pass. */
const MOST_PASSES = 10;

/** How many ways of leaving fixes out are tried in one pass when all of them together fail. */
const MOST_TRIALS = 64;

/** A text on its way, with the rules that made it of the one before. */
interface State {
  readonly text: string;
  readonly linted: Linted;
  readonly by: readonly string[];
}

/** Writes remedies until none is left, each pass proved by reading the text again. */
export function mend(file: TemplateFile, linted: Linted, grades: Grades, bench: Workbench): Mended {
  const states: State[] = [{ text: file.text, linted, by: [] }];
  const seen = new Map([[hash(file.text), 0]]);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = step(states.at(-1)!, grades, bench);
    if (!next) return ended(states, states.length - 1, []);
    const circle = seen.get(hash(next.text));
    if (circle !== undefined) return restIn(states, circle, next);
    seen.set(hash(next.text), states.length);
    states.push(next);
  }
  const unfinished = choose(states.at(-1)!.linted.findings, grades).map(({ rule }) => rule);
  return ended(states, states.length - 1, unfinished);
}

/** Rules that go round in a circle: of its texts the same one is kept wherever the circle was entered. */
function restIn(states: readonly State[], from: number, last: State): Mended {
  const circle = states.slice(from).map(({ text }) => hash(text));
  const [least = ''] = [...circle].sort();
  const rules = [...states.slice(from + 1), last].flatMap(({ by }) => by);
  return ended(states, from + circle.indexOf(least), rules);
}

function ended(states: readonly State[], at: number, restless: readonly string[]): Mended {
  const { text, linted } = states[at]!;
  const fixed = new Map<string, number>();
  for (const { by } of states.slice(0, at + 1))
    for (const rule of by) fixed.set(rule, (fixed.get(rule) ?? 0) + 1);
  return { text, linted, fixed, restless: [...new Set(restless)].sort() };
}

/** One pass; undefined if nothing can be written. */
function step(now: State, grades: Grades, bench: Workbench): State | undefined {
  const chosen = choose(now.linted.findings, grades);
  if (chosen.length === 0) return undefined;
  const contents = bench.read(now.text);
  let best: State | undefined;
  let kept: readonly Chosen[] = [];
  let trials = MOST_TRIALS;
  /** Keeps as many of these as can be kept: all, or what the two halves come to. */
  const keep = (some: readonly Chosen[]): void => {
    if (some.length === 0 || trials-- <= 0) return;
    const all = [...kept, ...some];
    const tried = attempt(now, contents, all, bench);
    if (tried) {
      best = tried;
      kept = all;
    } else if (some.length > 1) {
      const half = some.length >> 1;
      keep(some.slice(0, half));
      keep(some.slice(half));
    }
  };
  keep(chosen);
  return best;
}

/** The text with these remedies written, if it reads as was meant and has no new error. */
function attempt(
  now: State,
  contents: Contents,
  chosen: readonly Chosen[],
  bench: Workbench,
): State | undefined {
  const edits: readonly Edit<'file'>[] = chosen.flatMap((each) => each.edits);
  const text = spliced(now.text, edits);
  if (text === now.text || !readsAsMeant(contents, bench.read(text), edits)) return undefined;
  const linted = bench.lint(text, now.linted);
  const isWorse =
    linted.problems.length > now.linted.problems.length || addsErrors(now.linted.findings, linted.findings);
  return isWorse ? undefined : { text, linted, by: chosen.map(({ rule }) => rule) };
}
