import { type Anchors, chooseAnchors } from './anchors.ts';
import { ANY, createResolver, type Expression, type NUMBER } from './expression.ts';
import type { Lists } from './lexicon.ts';
import { fail, parsePhrase } from './notation.ts';
import type { Symbols } from './symbols.ts';

/** Words by their symbols. */
export interface WordSet extends Iterable<number> {
  has(word: number): boolean;
}

/** What a step takes: any word, a number, or one of a set of words. */
export type Test = typeof ANY | typeof NUMBER | WordSet;

/** A step of a phrase over one word. */
export interface Edge {
  readonly test: Test;
  readonly to: Node;
  /** True: the word lies inside `[ ]`. */
  readonly marked: boolean;
}

/** A place between two words of a phrase. */
export interface Place {
  readonly edges: readonly Edge[];
  /** Edges that are open only at the start of a sentence (`^`). */
  readonly opening: readonly Edge[];
  /** The phrase that is complete here; -1 if none is. */
  readonly lit: number;
  /** The same, if the sentence ends here. */
  readonly litAtEnd: number;
}

/** A place that a word leads to, numbered across all phrases of one net. */
export interface Node extends Place {
  readonly id: number;
}

/** A phrase as a small network without loops. */
export interface Network {
  readonly first: Place;
  /** The most words that a match has before its first anchor. */
  readonly before: number;
  /** Words of which the sentence must hold one besides an anchor, if the phrase is to be there. */
  readonly beside: WordSet | undefined;
}

/** Most nodes that one phrase may have, its lists unfolded. */
const mostNodes = 40_000;

/** Phrases ready to be looked for. */
export interface Net {
  /** Every word that some step takes by name. */
  readonly alphabet: Pick<WordSet, 'has'>;
  /** The phrases, by number, that have no anchor: they may be anywhere. */
  readonly free: readonly number[];
  /** The phrases, by number, of which a word is an anchor: only where one is, can they be. */
  anchored(word: number): readonly number[];
  network(phrase: number): Network;
}

/** A net whose parts can be listed. */
export interface BuiltNet extends Net {
  /** One for each phrase, in order. */
  readonly networks: readonly Network[];
  readonly anchors: readonly (Anchors | undefined)[];
  readonly alphabet: ReadonlySet<number>;
  /** By id. */
  readonly nodes: readonly Node[];
}

/** A phrase in the notation, with the lists that it may name. */
export interface WrittenPhrase {
  readonly phrase: string;
  readonly lists: Lists;
}

/** Builds the networks of phrases. Throws a PhraseError that names the phrase. */
export function buildNet(phrases: readonly WrittenPhrase[], symbols: Symbols): BuiltNet {
  const { resolve, build, nodes } = createBuilder(symbols);
  const expressions = phrases.map(({ phrase, lists }) => resolve(phrase, parsePhrase(phrase), lists));
  const anchors = chooseAnchors(expressions, symbols.isCommon);
  const networks = phrases.map(({ phrase }, id) => ({
    first: build(phrase, expressions[id]!, id),
    before: anchors[id]?.before ?? 0,
    beside: anchors[id]?.beside,
  }));
  const alphabet = new Set<number>();
  const add = ({ edges, opening }: Place): void => {
    for (const { test } of [...edges, ...opening])
      if (typeof test !== 'string') for (const word of test) alphabet.add(word);
  };
  for (const { first } of networks) add(first);
  for (const node of nodes) add(node);
  const byWord = new Map<number, number[]>();
  anchors.forEach((own, phrase) => {
    for (const word of own?.words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  });
  return {
    networks,
    anchors,
    alphabet,
    nodes,
    free: anchors.flatMap((own, phrase) => (own === undefined ? [phrase] : [])),
    anchored: (word) => byWord.get(word) ?? none,
    network: (phrase) => networks[phrase]!,
  };
}

const none: readonly number[] = [];

/** True if a step takes this word. */
export function takes(test: Test, word: number, symbols: Symbols): boolean {
  if (typeof test !== 'string') return test.has(word);
  return test === ANY || symbols.isNumber(word);
}

function createBuilder(symbols: Symbols) {
  const nodes: Node[] = [];
  const { resolve } = createResolver(symbols);
  let nodeOf = new Map<Place, Node>();

  function build(phrase: string, expression: Expression, id: number): Place {
    const limit = nodes.length + mostNodes;
    nodeOf = new Map();
    return lay(expression, { ...dark, lit: id }, false, () => {
      if (nodes.length > limit) fail(phrase, 'its lists unfold into too many words');
    });
  }

  function lay(expression: Expression, then: Place, marked: boolean, check: () => void): Place {
    switch (expression.kind) {
      case 'start':
        return { ...dark, opening: [...then.edges, ...then.opening] };
      case 'end':
        return { ...dark, litAtEnd: then.lit };
      case 'mark':
        return lay(expression.of, then, true, check);
      case 'optional':
        return union([lay(expression.of, then, marked, check), then]);
      case 'either':
        return union(expression.ways.map((way) => lay(way, then, marked, check)));
      case 'sequence':
        return expression.of.reduceRight((after, each) => lay(each, after, marked, check), then);
      case 'step': {
        check();
        return { ...dark, edges: [{ test: expression.test, to: node(then), marked }] };
      }
    }
  }

  function node(place: Place): Node {
    const known = nodeOf.get(place);
    if (known) return known;
    const made = { ...place, id: nodes.length };
    nodes.push(made);
    nodeOf.set(place, made);
    return made;
  }
  return { resolve, build, nodes };
}

/** A place where no phrase is complete and nothing leads on. */
const dark: Place = { edges: [], opening: [], lit: -1, litAtEnd: -1 };

function union(places: readonly Place[]): Place {
  return {
    edges: places.flatMap(({ edges }) => edges),
    opening: places.flatMap(({ opening }) => opening),
    lit: Math.max(...places.map(({ lit }) => lit)),
    litAtEnd: Math.max(...places.map(({ litAtEnd }) => litAtEnd)),
  };
}
