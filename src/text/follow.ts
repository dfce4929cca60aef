import { type Net, type Node, type Test, takes } from './net.ts';
import type { Symbols, TokenReading } from './symbols.ts';

/** Places reached by one reading of a token, without repeats; phrases that are complete on the way are lit. */
export type Follow = (from: readonly Node[], reading: TokenReading, lit: Set<number>) => readonly Node[];

/** Follows all phrases at once, and begins those that a word can begin. */
export function createFollow({ size, starts }: Net, symbols: Symbols): Follow {
  const marks = new Int32Array(size);
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
