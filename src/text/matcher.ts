import { createAutomaton } from './automaton.ts';
import { type CompiledNet, writeNet } from './compiled.ts';
import type { Lexicon, Lists } from './lexicon.ts';
import { buildNet, type WrittenPhrase } from './net.ts';
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
  const net = compiled ? readNet(compiled, symbols) : buildNet(written(lexicons, lists), symbols);
  const automaton = createAutomaton(net, symbols);
  return {
    names: (word) => net.alphabet.has(word),
    look(stretch) {
      const lit: Lit[] = [];
      automaton.run(stretch.symbols, stretch.first, stretch.past, stretch.breaks, (phrase, last) =>
        note(lit, phrase, last),
      );
      return lit.length === 0 ? nothing : sighting(lit, stretch);
    },
  };

  function sighting(lit: readonly Lit[], stretch: Stretch): Sighting {
    const ideas: string[] = [];
    for (const { phrase } of lit) {
      const { idea } = phrases[phrase]!;
      if (!ideas.includes(idea)) ideas.push(idea);
    }
    return { ideas, hits: (idea) => (ideas.includes(idea) ? hitsOf(idea, lit, stretch) : []) };
  }

  function hitsOf(wanted: string, lit: readonly Lit[], stretch: Stretch): readonly PhraseHit[] {
    const found: PhraseHit[] = [];
    for (const one of lit) {
      const { idea, phrase, spares } = phrases[one.phrase]!;
      if (idea !== wanted) continue;
      for (const hit of findHits(net.network(one.phrase), one.lasts, stretch, symbols))
        found.push({ ...hit, phrase, spares });
    }
    return found;
  }
}

/** Compiles the phrases of lexicons ahead of a run. Throws a PhraseError. */
export function compileLexicons(lexicons: readonly Lexicon[], lists: Lists, symbols: Symbols): CompiledNet {
  return writeNet(buildNet(written(lexicons, lists), symbols), symbols);
}

const nothing: Sighting = { ideas: [], hits: () => [] };

/** A phrase that the automaton saw complete, and with which tokens. */
interface Lit {
  readonly phrase: number;
  readonly lasts: number[];
}

function note(lit: Lit[], phrase: number, last: number): void {
  for (const one of lit) {
    if (one.phrase !== phrase) continue;
    one.lasts.push(last);
    return;
  }
  lit.push({ phrase, lasts: [last] });
}

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
