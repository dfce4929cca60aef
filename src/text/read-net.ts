import type { CompiledNet } from './compiled.ts';
import { ANY, NUMBER } from './expression.ts';
import type { Edge, Net, Network, Node, Test } from './net.ts';

/** The words of a net of data, in order: symbols to read it over are made with them. */
export function wordsOfNet(data: CompiledNet): readonly string[] {
  return data.words.split(' ');
}

/** Reads a net of data. Phrases, steps and sets are made when a text first comes to them: most runs come to few. */
export function readNet(data: CompiledNet): Net {
  const { anchors, free } = data;
  const phrases = new Phrases(data, new Steps(data));
  const bySymbol = new Records(anchors, (at) => 1 + anchors.charCodeAt(at));
  const known: (readonly number[])[] = [];
  return {
    alphabet: { has: (word) => word < bySymbol.size },
    free: Array.from(free, (_, at) => free.charCodeAt(at)),
    anchored(word) {
      if (word >= bySymbol.size) return none;
      known[word] ??= bySymbol.rest(word, 1);
      return known[word];
    },
    network: (phrase) => phrases.network(phrase),
  };
}

const none: readonly number[] = [];

/** A list of numbers as records, by their order. */
class Records {
  readonly numbers: string;
  readonly #starts: readonly number[];

  /** `length` gives that of the record at a place. */
  constructor(numbers: string, length: (at: number) => number) {
    const starts: number[] = [];
    for (let at = 0; at < numbers.length; at += length(at)) starts.push(at);
    this.numbers = numbers;
    this.#starts = starts;
  }

  get size(): number {
    return this.#starts.length;
  }

  /** Where a record begins. */
  start(record: number): number {
    return this.#starts[record]!;
  }

  /** The numbers of a record, from its `from`th on. */
  rest(record: number, from: number): readonly number[] {
    const past = this.#starts[record + 1] ?? this.numbers.length;
    const numbers: number[] = [];
    for (let at = this.start(record) + from; at < past; at++) numbers.push(this.numbers.charCodeAt(at));
    return numbers;
  }
}

class Phrases {
  readonly #records: Records;
  readonly #steps: Steps;
  readonly #networks: Network[] = [];

  constructor({ phrases }: CompiledNet, steps: Steps) {
    const edges = (at: number): number => phrases.charCodeAt(at + 1) + phrases.charCodeAt(at + 2);
    this.#records = new Records(phrases, (at) => 3 + 2 * edges(at));
    this.#steps = steps;
  }

  network(phrase: number): Network {
    this.#networks[phrase] ??= this.#make(phrase);
    return this.#networks[phrase];
  }

  #make(phrase: number): Network {
    const { numbers } = this.#records;
    const at = this.#records.start(phrase);
    const edges = this.#steps.edges(numbers, at + 3, numbers.charCodeAt(at + 1));
    const first = { edges, opening: this.#opening(phrase), lit: -1, litAtEnd: -1 };
    return { first, before: numbers.charCodeAt(at) };
  }

  #opening(phrase: number): readonly Edge[] {
    const { numbers } = this.#records;
    const at = this.#records.start(phrase);
    return this.#steps.edges(numbers, at + 3 + 2 * numbers.charCodeAt(at + 1), numbers.charCodeAt(at + 2));
  }
}

/** The sets and nodes of one net, each made when it is first asked for. */
class Steps {
  readonly #sets: Records;
  readonly #records: Records;
  readonly #tests: Test[] = [ANY, NUMBER];
  readonly #nodes: Node[] = [];

  constructor({ sets, nodes }: CompiledNet) {
    this.#sets = new Records(sets, (at) => 1 + sets.charCodeAt(at));
    this.#records = new Records(nodes, (at) => 3 + 2 * nodes.charCodeAt(at + 2));
  }

  test(number: number): Test {
    this.#tests[number] ??= new Set(this.#sets.rest(number - 2, 1));
    return this.#tests[number];
  }

  node(id: number): Node {
    this.#nodes[id] ??= new LazyNode(id, this.#records.numbers, this.#records.start(id), this);
    return this.#nodes[id];
  }

  /** So many edges as the numbers from a place on are. */
  edges(numbers: string, from: number, count: number): readonly Edge[] {
    const made: Edge[] = [];
    for (let at = from; at < from + 2 * count; at += 2) {
      const step = numbers.charCodeAt(at);
      const to = this.node(numbers.charCodeAt(at + 1));
      made.push({ test: this.test(step >> 1), to, marked: (step & 1) === 1 });
    }
    return made;
  }
}

const noEdges: readonly Edge[] = [];

class LazyNode implements Node {
  readonly id: number;
  readonly lit: number;
  readonly litAtEnd: number;
  readonly opening: readonly Edge[] = noEdges;
  readonly #numbers: string;
  readonly #at: number;
  readonly #steps: Steps;
  #edges: readonly Edge[] | undefined;

  constructor(id: number, numbers: string, at: number, steps: Steps) {
    this.id = id;
    this.lit = numbers.charCodeAt(at) - 1;
    this.litAtEnd = numbers.charCodeAt(at + 1) - 1;
    this.#numbers = numbers;
    this.#at = at;
    this.#steps = steps;
  }

  get edges(): readonly Edge[] {
    this.#edges ??= this.#make();
    return this.#edges;
  }

  #make(): readonly Edge[] {
    return this.#steps.edges(this.#numbers, this.#at + 3, this.#numbers.charCodeAt(this.#at + 2));
  }
}
