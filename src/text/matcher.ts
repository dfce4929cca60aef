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

/** What one pass over a sentence saw: each idea with all its hits, sparing ones too. */
export type Sighting = ReadonlyMap<string, readonly PhraseHit[]>;

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
      const present: number[] = [];
      const found: Found[] = [];
      for (const [number, anchors] of callsOf(net, stretch, symbols, present)) {
        const network = net.network(number);
        if (network.beside && !meets(network.beside, present)) continue;
        const hits = findHits(network, anchors, stretch, symbols);
        if (hits.length > 0) found.push({ number, hits });
      }
      return found.length === 0 ? nothing : sightingOf(found, phrases);
    },
  };
}

/** The hits of one phrase. */
interface Found {
  readonly number: number;
  readonly hits: readonly Hit[];
}

function sightingOf(found: Found[], phrases: readonly Phrase[]): Sighting {
  const sighting = new Map<string, PhraseHit[]>();
  for (const { number, hits } of found.sort((a, b) => a.number - b.number)) {
    const { idea, phrase, spares } = phrases[number]!;
    const own = sighting.get(idea) ?? [];
    sighting.set(idea, own);
    for (const hit of hits) own.push({ ...hit, phrase, spares });
  }
  return sighting;
}

function meets(words: WordSet, present: readonly number[]): boolean {
  for (const word of present) if (words.has(word)) return true;
  return false;
}

/**
 * The phrases that may be in a sentence, each with the tokens that are anchors of it. All words of the sentence are
 * put into `present`.
 */
function callsOf(
  net: Net,
  { symbols, first, past }: Stretch,
  table: Symbols,
  present: number[],
): ReadonlyMap<number, readonly number[]> {
  const calls = new Map<number, number[]>();
  const call = (phrase: number, at: number): void => {
    const own = calls.get(phrase);
    if (own === undefined) calls.set(phrase, [at]);
    else if (own[own.length - 1] !== at) own.push(at);
  };
  for (let at = first; at < past; at++) {
    for (const { words } of table.readings(symbols[at]!))
      for (const word of words) {
        present.push(word);
        for (const phrase of net.anchored(word)) call(phrase, at);
      }
    for (const phrase of net.free) call(phrase, at);
  }
  return calls;
}

/** Compiles the phrases of lexicons ahead of a run. Throws a PhraseError. */
export function compileLexicons(lexicons: readonly Lexicon[], lists: Lists, symbols: Symbols): CompiledNet {
  return writeNet(buildNet(written(lexicons, lists), symbols), symbols);
}

/** What all matchers saw together, an idea's hits in the order of the matchers. */
export function together(sightings: readonly Sighting[]): Sighting {
  const [only = nothing] = sightings;
  if (sightings.length <= 1) return only;
  const all = new Map<string, readonly PhraseHit[]>();
  for (const sighting of sightings)
    for (const [idea, hits] of sighting) all.set(idea, [...(all.get(idea) ?? []), ...hits]);
  return all;
}

const nothing: Sighting = new Map();

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
