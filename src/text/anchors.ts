import { type Expression, longestOf } from './expression.ts';

/** Words of which every match of a phrase holds at least one. */
export interface Anchors {
  readonly words: ReadonlySet<number>;
  /** The most words that a match has before it. */
  readonly before: number;
}

/**
 * Chooses the anchors of phrases: of all words that a phrase cannot do without, those that the fewest phrases name,
 * because they are rare in texts too. A phrase without any (`# _ #`) has undefined.
 */
export function chooseAnchors(expressions: readonly Expression[]): readonly (Anchors | undefined)[] {
  const phrases = new Map<number, number>();
  for (const expression of expressions)
    for (const word of wordsIn(expression)) phrases.set(word, (phrases.get(word) ?? 0) + 1);
  const weigh = ({ words }: Anchors): number => {
    let weight = 0;
    for (const word of words) weight += phrases.get(word)!;
    return weight;
  };
  return expressions.map((expression) => anchorsOf(expression, weigh));
}

type Weigh = (anchors: Anchors) => number;

function anchorsOf(expression: Expression, weigh: Weigh): Anchors | undefined {
  switch (expression.kind) {
    case 'step':
      return typeof expression.test === 'string' ? undefined : { words: expression.test, before: 0 };
    case 'mark':
      return anchorsOf(expression.of, weigh);
    case 'sequence':
      return lightest(inSequence(expression.of, weigh), weigh);
    case 'either':
      return together(expression.ways.map((way) => anchorsOf(way, weigh)));
    default:
      return undefined;
  }
}

function inSequence(parts: readonly Expression[], weigh: Weigh): readonly Anchors[] {
  const choices: Anchors[] = [];
  let before = 0;
  for (const part of parts) {
    const own = anchorsOf(part, weigh);
    if (own) choices.push({ words: own.words, before: before + own.before });
    before += longestOf(part);
  }
  return choices;
}

/** One of several ways is taken, so each must have anchors. */
function together(ways: readonly (Anchors | undefined)[]): Anchors | undefined {
  const words = new Set<number>();
  let before = 0;
  for (const way of ways) {
    if (way === undefined) return undefined;
    for (const word of way.words) words.add(word);
    before = Math.max(before, way.before);
  }
  return { words, before };
}

function lightest(choices: readonly Anchors[], weigh: Weigh): Anchors | undefined {
  let best: Anchors | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const weight = weigh(choice);
    if (weight < least) [best, least] = [choice, weight];
  }
  return best;
}

function wordsIn(expression: Expression, into = new Set<number>()): ReadonlySet<number> {
  switch (expression.kind) {
    case 'step':
      if (typeof expression.test !== 'string') for (const word of expression.test) into.add(word);
      break;
    case 'sequence':
      for (const each of expression.of) wordsIn(each, into);
      break;
    case 'either':
      for (const way of expression.ways) wordsIn(way, into);
      break;
    case 'start':
    case 'end':
      break;
    default:
      wordsIn(expression.of, into);
  }
  return into;
}
