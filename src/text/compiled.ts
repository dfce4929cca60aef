import { ANY, NUMBER, type Test } from './expression.ts';
import type { Edge, Net, Network, Node } from './net.ts';
import type { Symbols } from './symbols.ts';

/**
 * A net as plain data: made when the package is built, so that a run begins without parsing a phrase. Each list of
 * numbers holds records one after the other; an edge is two numbers, twice its test (one more if it is marked) and
 * the node it leads to.
 */
export interface CompiledNet {
  /** The words that steps take, separated by spaces; sets name them by their place. */
  readonly words: string;
  /** For each set: how many words, then the words. Tests 0 and 1 are any word and a number, the sets follow. */
  readonly sets: readonly number[];
  /** For each node: the phrase that is complete there (-1), the same at an end, how many edges, then the edges. */
  readonly nodes: readonly number[];
  /** For each phrase: its longest match in words, how many edges, how many at a start, then the edges of both. */
  readonly phrases: readonly number[];
}

/** Writes a net as data; the same net gives the same data. */
export function writeNet(net: Net, symbols: Symbols): CompiledNet {
  const words = [...net.alphabet].sort((a, b) => a - b);
  const places = new Map(words.map((word, place) => [word, place]));
  const sets: number[] = [];
  const known = new Map<string, number>();
  const testOf = (test: Test): number => {
    if (typeof test === 'string') return test === ANY ? 0 : 1;
    const members = [...test].map((word) => places.get(word)!).sort((a, b) => a - b);
    const key = members.join();
    if (!known.has(key)) {
      known.set(key, known.size + 2);
      sets.push(members.length, ...members);
    }
    return known.get(key)!;
  };
  const edges = (some: readonly Edge[]): readonly number[] =>
    some.flatMap(({ test, to, marked }) => [2 * testOf(test) + (marked ? 1 : 0), to.id]);
  const nodes = net.nodes.flatMap((node) => [
    node.lit,
    node.litAtEnd,
    node.edges.length,
    ...edges(node.edges),
  ]);
  const phrases = net.networks.flatMap(({ first, longest }) => [
    longest,
    first.edges.length,
    first.opening.length,
    ...edges(first.edges),
    ...edges(first.opening),
  ]);
  return { words: words.map(symbols.text).join(' '), sets, nodes, phrases };
}

/** Reads a net of data over the symbols of a run. Steps and sets are made when a text first comes to them. */
export function readNet(data: CompiledNet, symbols: Symbols): Net {
  const words = data.words.split(' ').map(symbols.of);
  const steps = createSteps(data, words);
  const networks: Network[] = [];
  for (let at = 0; at < data.phrases.length; ) {
    const opens = at + 3 + 2 * data.phrases[at + 1]!;
    const past = opens + 2 * data.phrases[at + 2]!;
    const edges = steps.edges(data.phrases, at + 3, opens);
    const opening = steps.edges(data.phrases, opens, past);
    networks.push({ first: { edges, opening, lit: -1, litAtEnd: -1 }, longest: data.phrases[at]! });
    at = past;
  }
  return {
    networks,
    get nodes() {
      return steps.places.map((_, id) => steps.node(id));
    },
    alphabet: new Set(words),
  };
}

/** What the places of one net share. */
interface Steps {
  readonly data: CompiledNet;
  /** Where each node begins in the numbers of the nodes. */
  readonly places: readonly number[];
  /** A node by its id, made when a text first comes to it: most runs come to few. */
  node(id: number): Node;
  /** The edges that some numbers of the data are. */
  edges(numbers: readonly number[], from: number, past: number): readonly Edge[];
}

function createSteps(data: CompiledNet, words: readonly number[]): Steps {
  const starts: number[] = [];
  for (let at = 0; at < data.sets.length; at += 1 + data.sets[at]!) starts.push(at);
  const tests: Test[] = [ANY, NUMBER];
  const testOf = (number: number): Test => {
    const start = starts[number - 2]!;
    tests[number] ??= new Set(
      data.sets.slice(start + 1, start + 1 + data.sets[start]!).map((word) => words[word]!),
    );
    return tests[number];
  };
  const places: number[] = [];
  for (let at = 0; at < data.nodes.length; at += 3 + 2 * data.nodes[at + 2]!) places.push(at);
  const nodes: Node[] = [];
  const node = (id: number): Node => {
    nodes[id] ??= new LazyNode(id, places[id]!, steps);
    return nodes[id];
  };
  const edges: Steps['edges'] = (numbers, from, past) => {
    const made: Edge[] = [];
    for (let at = from; at < past; at += 2) {
      const step = numbers[at]!;
      made.push({ test: testOf(step >> 1), to: node(numbers[at + 1]!), marked: (step & 1) === 1 });
    }
    return made;
  };
  const steps: Steps = { data, places, node, edges };
  return steps;
}

const none: readonly Edge[] = [];

class LazyNode implements Node {
  readonly id: number;
  readonly lit: number;
  readonly litAtEnd: number;
  readonly opening: readonly Edge[] = none;
  readonly #at: number;
  readonly #steps: Steps;
  #edges: readonly Edge[] | undefined;

  constructor(id: number, at: number, steps: Steps) {
    this.id = id;
    this.lit = steps.data.nodes[at]!;
    this.litAtEnd = steps.data.nodes[at + 1]!;
    this.#at = at;
    this.#steps = steps;
  }

  get edges(): readonly Edge[] {
    this.#edges ??= this.#make();
    return this.#edges;
  }

  #make(): readonly Edge[] {
    const { data, edges } = this.#steps;
    return edges(data.nodes, this.#at + 3, this.#at + 3 + 2 * data.nodes[this.#at + 2]!);
  }
}
