import { createFollow } from './follow.ts';
import type { Net, Node } from './net.ts';
import type { Symbols, TokenReading } from './symbols.ts';

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
type OnLit = (phrase: number, last: number) => void;

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
export function createAutomaton(net: Net, symbols: Symbols, mostStates = 20_000): Automaton {
  const follow = createFollow(net, symbols);
  const letters = createLetters(net.alphabet, symbols);
  let states = new Map<string, State>();
  let idle = stateOf([]);
  let opening: State = {
    nodes: [{ id: -1, edges: net.opening, opening: [], lit: -1, litAtEnd: -1 }],
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
    const lit = new Set<number>();
    const readings = letters.readings(letter);
    const reached =
      readings.length === 1
        ? follow(state.nodes, readings[0]!, lit)
        : [...new Set(readings.flatMap((reading) => follow(state.nodes, reading, lit)))];
    const ended = reached.filter((node) => node.litAtEnd >= 0);
    const going = reached.filter(({ edges }) => edges.length > 0).sort((a, b) => a.id - b.id);
    return { to: stateOf(going), lit: [...lit], litAtEnd: ended.map((node) => node.litAtEnd) };
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

/** Symbols that no phrase tells apart are one letter, so that states do not grow with the words of the text. */
function createLetters(alphabet: Net['alphabet'], symbols: Symbols) {
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
