import type { CompiledNet } from './compiled.ts';
import { ANY, NUMBER } from './expression.ts';
import { type Edge, type Net, type Network, type Node, startsOf, type Test, type WordSet } from './net.ts';
import { FIRST_WORD, type Symbols } from './symbols.ts';

/** The words of a net of data, in order: symbols to read it over are made with them. */
export function wordsOfNet(data: CompiledNet): readonly string[] {
  return data.words.split(' ');
}

/** Reads a net of data. Phrases, steps and sets are made when a text first comes to them: most runs come to few. */
export function readNet(data: CompiledNet, symbols: Symbols): Net {
  const steps = new Steps(data);
  const phrases = new Phrases(data, steps);
  const past = FIRST_WORD + wordsOfNet(data).length;
  return {
    size: steps.size,
    alphabet: { has: (word) => word < past },
    opening: phrases.opening(),
    network: (phrase) => phrases.network(phrase),
    starts: readStarts(data, steps, symbols),
  };
}

function readStarts({ starts, loose }: CompiledNet, steps: Steps, symbols: Symbols): Net['starts'] {
  const places = recordsOf(starts, (at) => 1 + starts[at]!);
  const others = loose.flatMap((test, i) =>
    i % 2 === 0 ? [{ test: steps.test(test), to: loose[i + 1]! }] : [],
  );
  return startsOf(
    (word) => {
      const at = places[word];
      return at === undefined ? [] : starts.slice(at + 1, at + 1 + starts[at]!);
    },
    others,
    (id) => steps.node(id),
    symbols,
  );
}

/** Where each record of a list of numbers begins; `length` gives that of the record at a place. */
function recordsOf(numbers: readonly number[], length: (at: number) => number): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < numbers.length; at += length(at)) starts.push(at);
  return starts;
}

class Phrases {
  readonly #numbers: readonly number[];
  readonly #steps: Steps;
  readonly #starts: readonly number[];
  readonly #networks: Network[] = [];

  constructor({ phrases }: CompiledNet, steps: Steps) {
    this.#numbers = phrases;
    this.#steps = steps;
    this.#starts = recordsOf(phrases, (at) => 3 + 2 * (phrases[at + 1]! + phrases[at + 2]!));
  }

  network(phrase: number): Network {
    this.#networks[phrase] ??= this.#make(this.#starts[phrase]!);
    return this.#networks[phrase];
  }

  opening(): readonly Edge[] {
    return this.#starts.flatMap((at) => this.#opening(at));
  }

  #make(at: number): Network {
    const edges = this.#steps.edges(this.#numbers, at + 3, this.#opensAt(at));
    const first = { edges, opening: this.#opening(at), lit: -1, litAtEnd: -1 };
    return { first, longest: this.#numbers[at]! };
  }

  #opening(at: number): readonly Edge[] {
    const from = this.#opensAt(at);
    return this.#steps.edges(this.#numbers, from, from + 2 * this.#numbers[at + 2]!);
  }

  #opensAt(at: number): number {
    return at + 3 + 2 * this.#numbers[at + 1]!;
  }
}

/** The sets and nodes of one net, each made when it is first asked for. */
class Steps {
  readonly data: CompiledNet;
  readonly #sets: readonly number[];
  readonly #places: readonly number[];
  readonly #tests: Test[] = [ANY, NUMBER];
  readonly #nodes: Node[] = [];

  constructor(data: CompiledNet) {
    const { sets, nodes } = data;
    this.data = data;
    this.#sets = recordsOf(sets, (at) => 1 + sets[at]!);
    this.#places = recordsOf(nodes, (at) => 3 + 2 * nodes[at + 2]!);
  }

  get size(): number {
    return this.#places.length;
  }

  test(number: number): Test {
    this.#tests[number] ??= this.#wordSet(this.#sets[number - 2]!);
    return this.#tests[number];
  }

  node(id: number): Node {
    this.#nodes[id] ??= new LazyNode(id, this.#places[id]!, this);
    return this.#nodes[id];
  }

  /** The edges that some numbers of the data are. */
  edges(numbers: readonly number[], from: number, past: number): readonly Edge[] {
    const made: Edge[] = [];
    for (let at = from; at < past; at += 2) {
      const step = numbers[at]!;
      made.push({ test: this.test(step >> 1), to: this.node(numbers[at + 1]!), marked: (step & 1) === 1 });
    }
    return made;
  }

  #wordSet(at: number): WordSet {
    const { sets } = this.data;
    return new Set(sets.slice(at + 1, at + 1 + sets[at]!));
  }
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
    const { nodes } = this.#steps.data;
    const from = this.#at + 3;
    return this.#steps.edges(nodes, from, from + 2 * nodes[this.#at + 2]!);
  }
}
