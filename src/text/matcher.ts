import { type Automaton, createAutomaton } from './automaton.ts';
import type { Lexicon, Lists } from './lexicon.ts';
import { createNet, type Network } from './net.ts';
import { findHits, type Hit, type Stretch } from './search.ts';
import type { Symbols } from './symbols.ts';

/** A phrase of a lexicon, found. */
export interface PhraseHit extends Hit {
  readonly phrase: string;
  /** True: it comes from `unless` and spares hits of its idea. */
  readonly spares: boolean;
}

/** What one pass over a sentence saw: which ideas, and on request where. */
export interface Sighting {
  readonly ideas: readonly string[];
  /** All hits of an idea, sparing ones too. */
  hits(idea: string): readonly PhraseHit[];
}

/** All phrases of some lexicons. A value: a reader runs a list of them over the same symbols. */
export interface Matcher {
  look(stretch: Stretch): Sighting;
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
    look(stretch) {
      const seen = new Map<string, Map<number, number[]>>();
      automaton.run(stretch.symbols, stretch.first, stretch.past, stretch.breaks, (phrase, last) => {
        const { idea } = phrases[phrase]!;
        const lasts = entry(seen, idea, () => new Map<number, number[]>());
        entry(lasts, phrase, () => []).push(last);
      });
      return { ideas: [...seen.keys()], hits: (idea) => hitsOf(seen.get(idea), stretch) };
    },
  };

  function hitsOf(
    seen: ReadonlyMap<number, readonly number[]> | undefined,
    stretch: Stretch,
  ): readonly PhraseHit[] {
    const found: PhraseHit[] = [];
    for (const [index, lasts] of seen ?? []) {
      const { phrase, spares, network } = phrases[index]!;
      for (const hit of findHits(network, lasts, stretch, symbols)) found.push({ ...hit, phrase, spares });
    }
    return found;
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
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
 * The hits of one idea that count, by place: the leftmost and longest, without overlap, and none that shares a word
 * with a sparing phrase.
 */
export function counted(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  const sparing = new Set<number>();
  for (const { spares, first, last } of hits) if (spares) for (let i = first; i <= last; i++) sparing.add(i);
  let taken = -1;
  return hits
    .filter((hit) => !hit.spares && !holdsAny(sparing, hit))
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .filter(({ first, last }) => {
      if (first <= taken) return false;
      taken = last;
      return true;
    });
}

function holdsAny(tokens: ReadonlySet<number>, { first, last }: Hit): boolean {
  if (tokens.size === 0) return false;
  for (let i = first; i <= last; i++) if (tokens.has(i)) return true;
  return false;
}
