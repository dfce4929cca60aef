import { ANY, NUMBER, type Test } from './expression.ts';
import type { Edge, Net, Network, Node } from './net.ts';
import type { Symbols, TokenReading } from './symbols.ts';

/** True if a step takes this word. */
export function takes(test: Test, word: number, symbols: Symbols): boolean {
  if (typeof test !== 'string') return test.has(word);
  return test === ANY || (test === NUMBER && symbols.isNumber(word));
}

/** Places reached by one reading of a token, without repeats; phrases that are complete on the way are lit. */
export type Follow = (from: readonly Node[], reading: TokenReading, lit: Set<number>) => readonly Node[];

/** Follows all phrases at once, and begins those that a word can begin. */
export function createFollow({ networks, nodes }: Net, symbols: Symbols): Follow {
  const starts = indexStarts(networks, symbols);
  const marks = new Int32Array(nodes.length);
  let mark = 0;

  function add(node: Node, to: Node[]): void {
    if (marks[node.id] === mark) return;
    marks[node.id] = mark;
    to.push(node);
  }

  function over(from: readonly Node[], word: number, begin: boolean): Node[] {
    const next: Node[] = [];
    mark++;
    let test: Test | undefined;
    let taken = false;
    for (const { edges } of from) {
      for (const edge of edges) {
        // Lists are shared, so neighbours often ask the same.
        if (edge.test !== test) {
          test = edge.test;
          taken = takes(test, word, symbols);
        }
        if (taken) add(edge.to, next);
      }
    }
    if (begin) for (const node of starts(word)) add(node, next);
    return next;
  }

  return (from, { words, open }, lit) => {
    let nodes = from;
    for (let index = 0; index < words.length; index++) {
      const next = over(nodes, words[index]!, index === 0 || open);
      if (index === words.length - 1 || open) for (const node of next) if (node.lit >= 0) lit.add(node.lit);
      nodes = next;
    }
    return nodes;
  };
}

/** Where a word begins phrases: one look-up instead of a walk through all of them. */
function indexStarts(networks: readonly Network[], symbols: Symbols): (word: number) => readonly Node[] {
  const byWord = new Map<number, Node[]>();
  const loose: Edge[] = [];
  for (const { first } of networks) {
    for (const edge of first.edges) {
      if (typeof edge.test === 'string') loose.push(edge);
      else for (const word of edge.test) push(byWord, word, edge.to);
    }
  }
  return (word) => {
    const exact = byWord.get(word) ?? none;
    const others = loose.filter((edge) => takes(edge.test, word, symbols)).map(({ to }) => to);
    return others.length === 0 ? exact : [...exact, ...others];
  };
}

const none: readonly Node[] = [];

function push(map: Map<number, Node[]>, key: number, node: Node): void {
  const known = map.get(key);
  if (known) known.push(node);
  else map.set(key, [node]);
}
