import { type Expression, longestOf } from './expression.ts';

/** Words of which every match of a phrase holds at least one. */
export interface Anchors {
  readonly words: ReadonlySet<number>;
  /** The most words that a match has before it. */
  readonly before: number;
  /** Rare words of which a match holds one besides: where the sentence has none, no anchor calls. */
  readonly beside?: ReadonlySet<number>;
}

/** So much weighs a word that stands in most sentences: no rare word is named by as many phrases. */
const COMMON = 400;

/**
 * Chooses the anchors of phrases: of all words that a phrase cannot do without, those that the fewest phrases name,
 * because they are rare in texts too; `isCommon` tells those that are not. A phrase without any (`# _ #`) has undefined.
 */
export function chooseAnchors(
  expressions: readonly Expression[],
  isCommon: (word: number) => boolean,
): readonly (Anchors | undefined)[] {
  const phrases = new Map<number, number>();
  for (const expression of expressions)
    for (const word of wordsIn(expression)) phrases.set(word, (phrases.get(word) ?? 0) + 1);
  const weigh = ({ words }: Anchors): number => {
    let weight = 0;
    for (const word of words) weight += phrases.get(word)! + (isCommon(word) ? COMMON : 0);
    return weight;
  };
  const isRare = ({ words }: Anchors): boolean => ![...words].some(isCommon);
  return expressions.map((expression) => anchorsOf(expression, { weigh, isRare }));
}

interface Scale {
  weigh(anchors: Anchors): number;
  /** True if none of the words stands in most sentences. */
  isRare(anchors: Anchors): boolean;
}

function anchorsOf(expression: Expression, scale: Scale): Anchors | undefined {
  switch (expression.kind) {
    case 'step':
      return typeof expression.test === 'string' ? undefined : { words: expression.test, before: 0 };
    case 'mark':
      return anchorsOf(expression.of, scale);
    case 'sequence':
      return lightest(inSequence(expression.of, scale), scale);
    case 'either':
      return together(expression.ways.map((way) => anchorsOf(way, scale)));
    default:
      return undefined;
  }
}

function inSequence(parts: readonly Expression[], scale: Scale): readonly Anchors[] {
  const choices: Anchors[] = [];
  let before = 0;
  for (const part of parts) {
    const own = anchorsOf(part, scale);
    if (own) choices.push({ ...own, before: before + own.before });
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

/** The lightest, and beside it the lightest of the others that are rare. */
function lightest(choices: readonly Anchors[], { weigh, isRare }: Scale): Anchors | undefined {
  const [best, ...others] = [...choices].sort((a, b) => weigh(a) - weigh(b));
  if (best === undefined) return undefined;
  const beside = best.beside ?? others.find(isRare)?.words;
  return { words: best.words, before: best.before, ...(beside && { beside }) };
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
