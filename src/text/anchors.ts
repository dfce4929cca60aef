import type { Expression } from './expression.ts';

/** Words of which every match of a phrase holds at least one. */
export type Anchors = ReadonlySet<number>;

/**
 * Chooses the anchors of phrases: of all words that a phrase cannot do without, those that the fewest phrases name,
 * because they are rare in texts too. A phrase without any (`_ #`) has undefined.
 */
export function chooseAnchors(expressions: readonly Expression[]): readonly (Anchors | undefined)[] {
  const phrases = new Map<number, number>();
  for (const expression of expressions)
    for (const word of wordsIn(expression)) phrases.set(word, (phrases.get(word) ?? 0) + 1);
  const weigh = (anchors: Anchors): number => {
    let weight = 0;
    for (const word of anchors) weight += phrases.get(word)!;
    return weight;
  };
  return expressions.map((expression) => anchorsOf(expression, weigh));
}

function anchorsOf(expression: Expression, weigh: (anchors: Anchors) => number): Anchors | undefined {
  switch (expression.kind) {
    case 'step':
      return typeof expression.test === 'string' ? undefined : expression.test;
    case 'mark':
      return anchorsOf(expression.of, weigh);
    case 'sequence':
      return lightest(
        expression.of.flatMap((each) => anchorsOf(each, weigh) ?? []),
        weigh,
      );
    case 'either': {
      const ways = expression.ways.map((way) => anchorsOf(way, weigh));
      return ways.every((way) => way !== undefined) ? new Set(ways.flatMap((way) => [...way])) : undefined;
    }
    default:
      return undefined;
  }
}

function lightest(choices: readonly Anchors[], weigh: (anchors: Anchors) => number): Anchors | undefined {
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
