import { ANY, createResolver, type Expression, longestOf, type NUMBER } from './expression.ts';
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
  /** The most words that it can take. */
  readonly longest: number;
}

/** Most nodes that one phrase may have, its lists unfolded. */
const mostNodes = 40_000;

/** Phrases ready to be followed. */
export interface Net {
  /** How many nodes there are; ids are below it. */
  readonly size: number;
  /** Every word that some step takes by name. */
  readonly alphabet: Pick<WordSet, 'has'>;
  /** The edges of all phrases that are open only at the start of a sentence. */
  readonly opening: readonly Edge[];
  /** The network of a phrase by its number. */
  network(phrase: number): Network;
  /** Where a word leads that begins phrases anywhere: one look-up instead of a walk through all of them. */
  starts(word: number): readonly Node[];
}

/** A net whose parts can be listed. */
export interface BuiltNet extends Net {
  /** One for each phrase, in order. */
  readonly networks: readonly Network[];
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
  const { build, nodes } = createBuilder(symbols);
  const networks = phrases.map(({ phrase, lists }, id) => build(phrase, lists, id));
  const alphabet = new Set<number>();
  const add = ({ edges, opening }: Place): void => {
    for (const { test } of [...edges, ...opening])
      if (typeof test !== 'string') for (const word of test) alphabet.add(word);
  };
  for (const { first } of networks) add(first);
  for (const node of nodes) add(node);
  const firsts = networks.map(({ first }) => first);
  return {
    networks,
    alphabet,
    nodes,
    size: nodes.length,
    opening: firsts.flatMap(({ opening }) => opening),
    network: (phrase) => networks[phrase]!,
    starts: indexStarts(
      firsts.flatMap(({ edges }) => edges),
      nodes,
      symbols,
    ),
  };
}

/** A step with which a phrase begins, and the id of the node it leads to. */
interface Beginning {
  readonly test: Test;
  readonly to: number;
}

/** Makes `Net.starts` of the ids that a word leads to by name, and of the steps that take any word or number. */
export function startsOf(
  named: (word: number) => readonly number[],
  loose: readonly Beginning[],
  node: (id: number) => Node,
  symbols: Symbols,
): Net['starts'] {
  return (word) => {
    const exact = named(word);
    const others = loose.filter(({ test }) => takes(test, word, symbols)).map(({ to }) => to);
    return (others.length === 0 ? exact : [...exact, ...others]).map(node);
  };
}

function indexStarts(edges: readonly Edge[], nodes: readonly Node[], symbols: Symbols): Net['starts'] {
  const byWord = new Map<number, number[]>();
  const loose: Beginning[] = [];
  for (const { test, to } of edges) {
    if (typeof test === 'string') loose.push({ test, to: to.id });
    else for (const word of test) push(byWord, word, to.id);
  }
  return startsOf(
    (word) => byWord.get(word) ?? none,
    loose,
    (id) => nodes[id]!,
    symbols,
  );
}

const none: readonly number[] = [];

function push(map: Map<number, number[]>, key: number, id: number): void {
  const known = map.get(key);
  if (known) known.push(id);
  else map.set(key, [id]);
}

/** True if a step takes this word. */
export function takes(test: Test, word: number, symbols: Symbols): boolean {
  if (typeof test !== 'string') return test.has(word);
  return test === ANY || symbols.isNumber(word);
}

function createBuilder(symbols: Symbols) {
  const nodes: Node[] = [];
  const { resolve } = createResolver(symbols);
  let nodeOf = new Map<Place, Node>();

  function build(phrase: string, lists: Lists, id: number): Network {
    const expression = resolve(phrase, parsePhrase(phrase), lists);
    const longest = longestOf(expression);
    const limit = nodes.length + mostNodes;
    nodeOf = new Map();
    const first = lay(expression, { ...dark, lit: id }, false, () => {
      if (nodes.length > limit) fail(phrase, 'its lists unfold into too many words');
    });
    return { first, longest };
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
  return { build, nodes };
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
