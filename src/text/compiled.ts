import { ANY } from './expression.ts';
import type { BuiltNet, Edge, Test } from './net.ts';
import { FIRST_WORD, type Symbols } from './symbols.ts';

/**
 * A net as plain data: made when the package is built, so that a run begins without parsing a phrase. Each string but
 * the first is a list of numbers, one a UTF-16 code unit: it is looked into where a text comes to, and never read
 * whole. Lists hold records one after the other; an edge is two numbers, twice its test (one more if it is marked)
 * and the node it leads to. A net is read over symbols that were made with its words.
 */
export interface CompiledNet {
  /** The words that steps take, sorted, separated by spaces. */
  readonly words: string;
  /** For each set: how many symbols, then these, sorted. Tests 0 and 1 are any word and a number, the sets follow. */
  readonly sets: string;
  /** For each node: one more than the phrase that is complete there, the same at an end, how many edges, then these. */
  readonly nodes: string;
  /** For each phrase: the most words before an anchor, how many edges, how many at a start, then the edges of both. */
  readonly phrases: string;
  /** For each symbol: how many phrases it is an anchor of, then these. */
  readonly anchors: string;
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
  const sets: number[] = [];
  const known = new Map<string, number>();
  const testOf = (test: Test): number => {
    if (typeof test === 'string') return test === ANY ? 0 : 1;
    const members = [...test].map((word) => places.get(word) ?? word).sort((a, b) => a - b);
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
    node.lit + 1,
    node.litAtEnd + 1,
    node.edges.length,
    ...edges(node.edges),
  ]);
  const phrases = net.networks.flatMap(({ first, before }) => [
    before,
    first.edges.length,
    first.opening.length,
    ...edges(first.edges),
    ...edges(first.opening),
  ]);
  const lists = { nodes: packed(nodes), phrases: packed(phrases), sets: packed(sets) };
  return { words: words.join(' '), ...lists, anchors: writeAnchors(net, places), free: packed(net.free) };
}

function writeAnchors({ anchors }: BuiltNet, places: ReadonlyMap<number, number>): string {
  const bySymbol: number[][] = Array.from({ length: FIRST_WORD + places.size }, () => []);
  anchors.forEach((own, phrase) => {
    for (const word of own?.words ?? []) bySymbol[places.get(word) ?? word]!.push(phrase);
  });
  return packed(bySymbol.flatMap((phrases) => [phrases.length, ...phrases]));
}

function packed(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (number < 0 || number > 0xffff) throw new RangeError(`${number} is more than one code unit holds.`);
      return String.fromCharCode(number);
    })
    .join('');
}
