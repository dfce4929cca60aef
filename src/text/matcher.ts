import { type CompiledNet, writeNet } from './compiled.ts';
import type { Lexicon, Lists } from './lexicon.ts';
import { buildNet, type Net, type WordSet, type WrittenPhrase } from './net.ts';
import { readNet } from './read-net.ts';
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
  /** True if a phrase takes this very word, not only as one of any words or numbers. */
  names(word: number): boolean;
}

/** A phrase, and what it tells. */
interface Phrase {
  readonly phrase: string;
  readonly idea: string;
  readonly spares: boolean;
}

/**
 * Makes a matcher of lexicons; `lists` are those of the language. `compiled` is what `compileLexicons` made of the
 * same lexicons; without it they are compiled here, which throws a PhraseError that names the phrase.
 */
export function createMatcher(
  lexicons: readonly Lexicon[],
  lists: Lists,
  symbols: Symbols,
  compiled?: CompiledNet,
): Matcher {
  const phrases = phrasesOf(lexicons);
  const net = compiled ? readNet(compiled) : buildNet(written(lexicons, lists), symbols);
  return {
    names: (word) => net.alphabet.has(word),
    look(stretch) {
      const found = new Map<string, PhraseHit[]>();
      const present = new Set<number>();
      for (const [number, anchors] of callsOf(net, stretch, symbols, present)) {
        const network = net.network(number);
        if (network.beside && !meets(network.beside, present)) continue;
        const { idea, phrase, spares } = phrases[number]!;
        for (const hit of findHits(network, anchors, stretch, symbols)) {
          const own = found.get(idea);
          if (own) own.push({ ...hit, phrase, spares });
          else found.set(idea, [{ ...hit, phrase, spares }]);
        }
      }
      return found.size === 0 ? nothing : { ideas: [...found.keys()], hits: (idea) => found.get(idea) ?? [] };
    },
  };
}

function meets(words: WordSet, present: ReadonlySet<number>): boolean {
  for (const word of present) if (words.has(word)) return true;
  return false;
}

/**
 * The phrases that may be in a sentence, in order, each with the tokens that are anchors of it. All words of the
 * sentence are put into `present`.
 */
function callsOf(
  net: Net,
  { symbols, first, past }: Stretch,
  table: Symbols,
  present: Set<number>,
): readonly (readonly [phrase: number, anchors: readonly number[]])[] {
  const calls = new Map<number, number[]>();
  const call = (phrase: number, at: number): void => {
    const own = calls.get(phrase);
    if (own === undefined) calls.set(phrase, [at]);
    else if (own.at(-1) !== at) own.push(at);
  };
  for (let at = first; at < past; at++) {
    for (const { words } of table.readings(symbols[at]!))
      for (const word of words) {
        present.add(word);
        for (const phrase of net.anchored(word)) call(phrase, at);
      }
    for (const phrase of net.free) call(phrase, at);
  }
  return [...calls].sort(([a], [b]) => a - b);
}

/** Compiles the phrases of lexicons ahead of a run. Throws a PhraseError. */
export function compileLexicons(lexicons: readonly Lexicon[], lists: Lists, symbols: Symbols): CompiledNet {
  return writeNet(buildNet(written(lexicons, lists), symbols), symbols);
}

const nothing: Sighting = { ideas: [], hits: () => [] };

/** The phrases of lexicons in order, in each those of `says` before those of `unless`. */
function phrasesOf(lexicons: readonly Lexicon[]): readonly Phrase[] {
  return lexicons.flatMap(({ idea, says, unless = [] }) => [
    ...says.map((phrase) => ({ idea, phrase, spares: false })),
    ...unless.map((phrase) => ({ idea, phrase, spares: true })),
  ]);
}

/** The same phrases in the same order, to be compiled: with the lists that they may name. */
function written(lexicons: readonly Lexicon[], lists: Lists): readonly WrittenPhrase[] {
  return lexicons.flatMap(({ says, unless = [], lists: own }) => {
    const all = own === undefined ? lists : { ...lists, ...own };
    return [...says, ...unless].map((phrase) => ({ phrase, lists: all }));
  });
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
