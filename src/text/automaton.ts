import { ANY, NUMBER, type Test } from './expression.ts';
import type { Edge, Network, Node } from './net.ts';
import type { Symbols, TokenReading } from './symbols.ts';

/** True if a step takes this word. */
export function takes(test: Test, word: number, symbols: Symbols): boolean {
  if (typeof test !== 'string') return test.has(word);
  return test === ANY || (test === NUMBER && symbols.isNumber(word));
}

/** A set of places that phrases have come to, and what each next token leads to. */
interface State {
  readonly nodes: readonly Node[];
  readonly steps: Map<number, Step>;
}

interface Step {
  readonly to: State;
  /** Phrases that are complete with this token. */
  readonly lit: readonly number[];
  /** Phrases that are complete if the sentence ends with this token. */
  readonly litAtEnd: readonly number[];
}

/** Called for each phrase that is complete with token `last`. */
export type OnLit = (phrase: number, last: number) => void;

/** All phrases in one pass over the symbols of a sentence. */
export interface Automaton {
  /** `breaks(i)`: nothing reaches across the gap before token `i`. */
  run(
    symbols: readonly number[],
    first: number,
    past: number,
    breaks: (i: number) => boolean,
    onLit: OnLit,
  ): void;
}

/**
 * A lazy automaton: the set of places that a token leads to is worked out when it is first met, then looked up.
 * So the cost of a token does not grow with the number of phrases. Beyond `mostStates` all sets are dropped and
 * made again, so that hostile text takes linear time and bounded memory.
 */
export function createAutomaton(
  networks: readonly Network[],
  symbols: Symbols,
  mostStates = 20_000,
): Automaton {
  const atStart = networks.flatMap(({ first }) => first.opening);
  const starts = indexStarts(
    networks.flatMap(({ first }) => first.edges),
    symbols,
  );
  const letters = createLetters(networks, symbols);
  let states = new Map<string, State>();
  let idle = stateOf([]);
  let opening: State = {
    nodes: [{ id: -1, edges: atStart, opening: [], lit: -1, litAtEnd: -1 }],
    steps: new Map(),
  };

  function stateOf(nodes: readonly Node[]): State {
    const key = nodes.map(({ id }) => id).join();
    const known = states.get(key);
    if (known) return known;
    const made: State = { nodes, steps: new Map() };
    states.set(key, made);
    return made;
  }

  function forget(): void {
    states = new Map();
    idle = stateOf([]);
    opening = { nodes: opening.nodes, steps: new Map() };
  }

  function work(state: State, letter: number): Step {
    const reached = new Set<Node>();
    const lit = new Set<number>();
    const litAtEnd = new Set<number>();
    for (const reading of letters.readings(letter)) {
      for (const node of follow(state.nodes, reading, lit)) {
        reached.add(node);
        if (node.litAtEnd >= 0) litAtEnd.add(node.litAtEnd);
      }
    }
    const going = [...reached].filter(({ edges }) => edges.length > 0).sort((a, b) => a.id - b.id);
    return { to: stateOf(going), lit: [...lit], litAtEnd: [...litAtEnd] };
  }

  function follow(from: readonly Node[], { words, open }: TokenReading, lit: Set<number>): Iterable<Node> {
    let nodes: Iterable<Node> = from;
    words.forEach((word, index) => {
      const next = new Set<Node>();
      for (const { edges } of nodes)
        for (const edge of edges) if (takes(edge.test, word, symbols)) next.add(edge.to);
      if (index === 0 || open) for (const node of starts(word)) next.add(node);
      if (index === words.length - 1 || open) for (const node of next) if (node.lit >= 0) lit.add(node.lit);
      nodes = next;
    });
    return nodes;
  }

  function stepOf(state: State, letter: number): Step {
    const known = state.steps.get(letter);
    if (known) return known;
    if (states.size > mostStates) forget();
    const step = work(state, letter);
    state.steps.set(letter, step);
    return step;
  }

  function run(
    tokens: readonly number[],
    first: number,
    past: number,
    breaks: (i: number) => boolean,
    onLit: OnLit,
  ): void {
    let state = opening;
    let atEnd: readonly number[] = [];
    for (let i = first; i < past; i++) {
      if (i > first && breaks(i)) state = idle;
      const step = stepOf(state, letters.of(tokens[i]!));
      state = step.to;
      atEnd = step.litAtEnd;
      for (const phrase of step.lit) onLit(phrase, i);
    }
    for (const phrase of atEnd) onLit(phrase, past - 1);
  }
  return { run };
}

/** Where a word begins phrases: one look-up instead of a walk through all of them. */
function indexStarts(edges: readonly Edge[], symbols: Symbols): (word: number) => readonly Node[] {
  const byWord = new Map<number, Node[]>();
  const others: Edge[] = [];
  for (const edge of edges) {
    if (typeof edge.test === 'string') others.push(edge);
    else for (const word of edge.test) (byWord.get(word) ?? setAndGet(byWord, word)).push(edge.to);
  }
  return (word) => {
    const exact = byWord.get(word) ?? [];
    const loose = others.filter((edge) => takes(edge.test, word, symbols)).map(({ to }) => to);
    return loose.length === 0 ? exact : [...exact, ...loose];
  };
}

function setAndGet(map: Map<number, Node[]>, key: number): Node[] {
  const made: Node[] = [];
  map.set(key, made);
  return made;
}

/** Symbols that no phrase tells apart are one letter, so that states do not grow with the words of the text. */
function createLetters(networks: readonly Network[], symbols: Symbols) {
  const alphabet = alphabetOf(networks);
  let bySymbol = new Int32Array(4096).fill(-1);
  const bySignature = new Map<string, number>();
  const readings: (readonly TokenReading[])[] = [];
  const kindOf = (word: number): string =>
    alphabet.has(word) ? `${word}` : symbols.isNumber(word) ? '#' : '_';

  function letterOf(symbol: number): number {
    const ways = symbols.readings(symbol);
    const signature = ways
      .map(({ words, open }) => `${words.map(kindOf).join('.')}${open ? '+' : ''}`)
      .join('|');
    const known = bySignature.get(signature);
    if (known !== undefined) return known;
    bySignature.set(signature, readings.length);
    return readings.push(ways) - 1;
  }
  return {
    of(symbol: number): number {
      if (symbol >= bySymbol.length) bySymbol = grown(bySymbol, symbol);
      if (bySymbol[symbol]! < 0) bySymbol[symbol] = letterOf(symbol);
      return bySymbol[symbol]!;
    },
    readings: (letter: number): readonly TokenReading[] => readings[letter] ?? [],
  };
}

function grown(table: Int32Array<ArrayBuffer>, atLeast: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(2 * table.length, atLeast + 1)).fill(-1);
  larger.set(table);
  return larger;
}

function alphabetOf(networks: readonly Network[]): ReadonlySet<number> {
  const alphabet = new Set<number>();
  const sets = new Set<ReadonlySet<number>>();
  const seen = new Set<Node>();
  const pending: Edge[] = networks.flatMap(({ first }) => [...first.edges, ...first.opening]);
  for (let edge = pending.pop(); edge; edge = pending.pop()) {
    if (typeof edge.test !== 'string') sets.add(edge.test);
    if (seen.has(edge.to)) continue;
    seen.add(edge.to);
    pending.push(...edge.to.edges);
  }
  for (const set of sets) for (const word of set) alphabet.add(word);
  return alphabet;
}
