import { gap } from './gaps.ts';
import type { Symbols } from './symbols.ts';
import type { Tokens } from './tokens.ts';
import type { WordData } from './word-data.ts';

/** The words by which a language joins clauses, as sets. */
export interface Joints {
  readonly coordinators: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
}

export function jointsOf(words: Partial<WordData>): Joints {
  return {
    coordinators: new Set(words.coordinators),
    subordinators: new Set(words.subordinators),
    starters: new Set(words.starters),
  };
}

/**
 * Indexes of the words that begin a clause, the first word of the sentence among them. A clause begins after a
 * strong break, with a subordinator, and where a coordinator or a comma is followed by a subject or an auxiliary.
 */
export function clauseStarts(
  tokens: Tokens,
  first: number,
  past: number,
  symbols: Symbols,
  joints: Joints,
): readonly number[] {
  const is = (i: number, set: ReadonlySet<string>): boolean =>
    i < past && symbols.readings(tokens.symbols[i]!).some(({ words }) => set.has(symbols.text(words[0]!)));
  const begins = (i: number): boolean => {
    const bits = tokens.gaps[i]!;
    if (bits & (gap.strong | gap.ellipsis) || is(i, joints.subordinators)) return true;
    if (is(i, joints.coordinators)) return is(i + 1, joints.starters) || is(i + 1, joints.subordinators);
    return (bits & gap.comma) !== 0 && is(i, joints.starters);
  };
  const starts = [first];
  for (let i = first + 1; i < past; i++) {
    const joined = starts.at(-1) === i - 1 && i - 1 > first && !(tokens.gaps[i]! & gap.strong);
    if (begins(i) && !joined) starts.push(i);
  }
  return starts;
}
