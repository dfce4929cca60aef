import { ANY } from './expression.ts';
import type { BuiltNet, Edge, Test } from './net.ts';
import { FIRST_WORD, type Symbols } from './symbols.ts';

/** Records of numbers, one after the other, as strings that are looked into where a text comes to, and never read whole. */
export interface PackedRecords {
  /** A number is a UTF-16 code unit. */
  readonly numbers: string;
  /** Where each record begins, and where the last ends, as two code units each. */
  readonly starts: string;
}

/**
 * A net as plain data: made when the package is built, so that a run begins without parsing a phrase. An edge is two
 * numbers, twice its test (one more if it is marked) and the node it leads to. A net is read over symbols that were
 * made with its words.
 */
export interface CompiledNet {
  /** The words that steps take, sorted, separated by spaces. */
  readonly words: string;
  /** Each set: its symbols, sorted. Tests 0 and 1 are any word and a number, the sets follow. */
  readonly sets: PackedRecords;
  /** Each node: one more than the phrase that is complete there, the same at an end, then its edges. */
  readonly nodes: PackedRecords;
  /**
   * Each phrase: the most words before an anchor, the set that must be there beside it (0: none), how many of its
   * edges are open anywhere, these, those at a start.
   */
  readonly phrases: PackedRecords;
  /** Each symbol: the phrases that it is an anchor of. */
  readonly anchors: PackedRecords;
  /** The phrases that have no anchor. */
  readonly free: string;
}

/** Writes a net as data; the same net gives the same data. Throws a RangeError if it is too large to be written so. */
export function writeNet(net: BuiltNet, symbols: Symbols): CompiledNet {
  const words = [...net.alphabet]
    .filter((word) => word >= FIRST_WORD)
    .map(symbols.text)
    .sort();
  const places = new Map(words.map((word, place) => [symbols.of(word), FIRST_WORD + place]));
  const sets: number[][] = [];
  const known = new Map<string, number>();
  const testOf = (test: Test): number => {
    if (typeof test === 'string') return test === ANY ? 0 : 1;
    const members = [...test].map((word) => places.get(word) ?? word).sort((a, b) => a - b);
    const key = members.join();
    if (!known.has(key)) {
      known.set(key, known.size + 2);
      sets.push(members);
    }
    return known.get(key)!;
  };
  const edges = (some: readonly Edge[]): readonly number[] =>
    some.flatMap(({ test, to, marked }) => [2 * testOf(test) + (marked ? 1 : 0), to.id]);
  const nodes = net.nodes.map((node) => [node.lit + 1, node.litAtEnd + 1, ...edges(node.edges)]);
  const phrases = net.networks.map(({ first, before, beside }) => [
    before,
    beside === undefined ? 0 : testOf(beside),
    first.edges.length,
    ...edges(first.edges),
    ...edges(first.opening),
  ]);
  return {
    words: words.join(' '),
    nodes: inRecords(nodes),
    phrases: inRecords(phrases),
    sets: inRecords(sets),
    anchors: inRecords(anchorsBySymbol(net, places)),
    free: packed(net.free),
  };
}

function anchorsBySymbol(
  { anchors }: BuiltNet,
  places: ReadonlyMap<number, number>,
): readonly (readonly number[])[] {
  const bySymbol: number[][] = Array.from({ length: FIRST_WORD + places.size }, () => []);
  anchors.forEach((own, phrase) => {
    for (const word of own?.words ?? []) bySymbol[places.get(word) ?? word]!.push(phrase);
  });
  return bySymbol;
}

function inRecords(records: readonly (readonly number[])[]): PackedRecords {
  const starts: number[] = [];
  let at = 0;
  for (const { length } of [...records, []]) {
    starts.push(at >>> 16, at & 0xffff);
    at += length;
  }
  return { numbers: packed(records.flat()), starts: packed(starts) };
}

function packed(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (number < 0 || number > 0xffff) throw new RangeError(`${number} is more than one code unit holds.`);
      return String.fromCharCode(number);
    })
    .join('');
}
