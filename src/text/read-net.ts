import type { CompiledNet, PackedRecords } from './compiled.ts';
import { ANY, NUMBER } from './expression.ts';
import type { Edge, Net, Network, Node, Test, WordSet } from './net.ts';

/** The words of a net of data, in order: symbols to read it over are made with them. */
export function wordsOfNet(data: CompiledNet): readonly string[] {
  return data.words.split(' ');
}

/** Reads a net of data. Phrases, steps and sets are made when a text first comes to them: most runs come to few. */
export function readNet(data: CompiledNet): Net {
  const { free } = data;
  const phrases = new Phrases(data, new Steps(data));
  const bySymbol = new Records(data.anchors);
  const known: (readonly number[])[] = [];
  return {
    alphabet: { has: (word) => word < bySymbol.size },
    free: Array.from(free, (_, at) => free.charCodeAt(at)),
    anchored(word) {
      if (word >= bySymbol.size) return none;
      known[word] ??= bySymbol.all(word);
      return known[word];
    },
    network: (phrase) => phrases.network(phrase),
  };
}

const none: readonly number[] = [];

class Records {
  readonly numbers: string;
  readonly #starts: string;

  constructor({ numbers, starts }: PackedRecords) {
    this.numbers = numbers;
    this.#starts = starts;
  }

  get size(): number {
    return this.#starts.length / 2 - 1;
  }

  /** Where a record begins; where the last one ends, asked for the one behind it. */
  start(record: number): number {
    return (this.#starts.charCodeAt(2 * record) << 16) | this.#starts.charCodeAt(2 * record + 1);
  }

  /** The numbers of a record. */
  all(record: number): readonly number[] {
    const past = this.start(record + 1);
    const numbers: number[] = [];
    for (let at = this.start(record); at < past; at++) numbers.push(this.numbers.charCodeAt(at));
    return numbers;
  }
}

class Phrases {
  readonly #records: Records;
  readonly #steps: Steps;
  readonly #networks: Network[] = [];

  constructor({ phrases }: CompiledNet, steps: Steps) {
    this.#records = new Records(phrases);
    this.#steps = steps;
  }

  network(phrase: number): Network {
    this.#networks[phrase] ??= this.#make(phrase);
    return this.#networks[phrase];
  }

  #make(phrase: number): Network {
    const { numbers } = this.#records;
    const start = this.#records.start(phrase);
    const from = start + 3;
    const middle = from + 2 * numbers.charCodeAt(start + 2);
    const beside = numbers.charCodeAt(start + 1);
    const edges = this.#steps.edges(numbers, from, middle);
    const opening = this.#steps.edges(numbers, middle, this.#records.start(phrase + 1));
    return {
      first: { edges, opening, lit: -1, litAtEnd: -1 },
      before: numbers.charCodeAt(start),
      beside: beside === 0 ? undefined : this.#steps.set(beside),
    };
  }
}

/** The sets and nodes of one net, each made when it is first asked for. */
class Steps {
  readonly #sets: Records;
  readonly #records: Records;
  readonly #made: WordSet[] = [];
  readonly #nodes: Node[] = [];

  constructor({ sets, nodes }: CompiledNet) {
    this.#sets = new Records(sets);
    this.#records = new Records(nodes);
  }

  test(number: number): Test {
    return number < 2 ? (number === 0 ? ANY : NUMBER) : this.set(number);
  }

  set(number: number): WordSet {
    this.#made[number] ??= new Set(this.#sets.all(number - 2));
    return this.#made[number];
  }

  node(id: number): Node {
    this.#nodes[id] ??= new LazyNode(id, this.#records, this);
    return this.#nodes[id];
  }

  /** The edges that some numbers are. */
  edges(numbers: string, from: number, past: number): readonly Edge[] {
    const made: Edge[] = [];
    for (let at = from; at < past; at += 2) {
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
  readonly #records: Records;
  readonly #steps: Steps;
  #edges: readonly Edge[] | undefined;

  constructor(id: number, records: Records, steps: Steps) {
    const at = records.start(id);
    this.id = id;
    this.lit = records.numbers.charCodeAt(at) - 1;
    this.litAtEnd = records.numbers.charCodeAt(at + 1) - 1;
    this.#records = records;
    this.#steps = steps;
  }

  get edges(): readonly Edge[] {
    this.#edges ??= this.#make();
    return this.#edges;
  }

  #make(): readonly Edge[] {
    const { numbers } = this.#records;
    return this.#steps.edges(numbers, this.#records.start(this.id) + 2, this.#records.start(this.id + 1));
  }
}
