import { type Automaton, createAutomaton } from './automaton.ts';
import type { Lexicon, Lists } from './lexicon.ts';
import { createNet, type Network } from './net.ts';
import { findHits, type Hit, type Stretch } from './search.ts';
import type { Symbols } from './symbols.ts';

/** A phrase of a lexicon, found. */
export interface PhraseHit extends Hit {
  readonly idea: string;
  readonly phrase: string;
  /** True: it comes from `unless` and spares hits of its idea. */
  readonly spares: boolean;
}

/** All phrases of some lexicons. A value: a reader runs a list of them over the same symbols. */
export interface Matcher {
  find(stretch: Stretch): readonly PhraseHit[];
}

interface Phrase {
  readonly idea: string;
  readonly phrase: string;
  readonly spares: boolean;
  readonly network: Network;
}

/** Compiles lexicons; `lists` are those of the language. Throws a PhraseError that names the phrase. */
export function createMatcher(lexicons: readonly Lexicon[], lists: Lists, symbols: Symbols): Matcher {
  const phrases = compile(lexicons, lists, symbols);
  const automaton: Automaton = createAutomaton(
    phrases.map(({ network }) => network),
    symbols,
  );
  return {
    find(stretch) {
      const lasts = new Map<number, number[]>();
      automaton.run(stretch.symbols, stretch.first, stretch.past, stretch.breaks, (phrase, last) => {
        const known = lasts.get(phrase);
        if (known) known.push(last);
        else lasts.set(phrase, [last]);
      });
      return [...lasts].flatMap(([index, ends]) => {
        const { idea, phrase, spares, network } = phrases[index]!;
        return findHits(network, ends, stretch, symbols).map((hit) => ({ ...hit, idea, phrase, spares }));
      });
    },
  };
}

function compile(lexicons: readonly Lexicon[], lists: Lists, symbols: Symbols): readonly Phrase[] {
  const net = createNet(symbols);
  const phrases: Phrase[] = [];
  for (const { idea, says, unless = [], lists: own } of lexicons) {
    const all = own === undefined ? lists : { ...lists, ...own };
    const add = (phrase: string, spares: boolean): void => {
      phrases.push({ idea, phrase, spares, network: net.build(phrase, all, phrases.length) });
    };
    for (const phrase of says) add(phrase, false);
    for (const phrase of unless) add(phrase, true);
  }
  return phrases;
}

/**
 * The hits that count, by place: of each idea the leftmost and longest, without overlap, and none that shares a
 * word with a sparing phrase of its idea.
 */
export function counted(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  const sparing = sparedTokens(hits);
  const taken = new Map<string, number>();
  return hits
    .filter(({ idea, spares, first, last }) => !spares && !holdsAny(sparing.get(idea), first, last))
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .filter(({ idea, first, last }) => {
      if (first <= (taken.get(idea) ?? -1)) return false;
      taken.set(idea, last);
      return true;
    });
}

function sparedTokens(hits: readonly PhraseHit[]): ReadonlyMap<string, ReadonlySet<number>> {
  const sparing = new Map<string, Set<number>>();
  for (const { idea, spares, first, last } of hits) {
    if (!spares) continue;
    const tokens = sparing.get(idea) ?? new Set<number>();
    for (let i = first; i <= last; i++) tokens.add(i);
    sparing.set(idea, tokens);
  }
  return sparing;
}

function holdsAny(tokens: ReadonlySet<number> | undefined, first: number, last: number): boolean {
  if (tokens === undefined) return false;
  for (let i = first; i <= last; i++) if (tokens.has(i)) return true;
  return false;
}
