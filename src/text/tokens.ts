import type { Passage, StandIn } from '../model/reply.ts';
import { STAND_IN } from '../model/reply.ts';
import { gapBits } from './gaps.ts';
import { OBJECT, PLACEHOLDER, type Symbols } from './symbols.ts';
import { wordEnd } from './words.ts';

/** The words of a passage as columns: word `i` is `text.slice(starts[i], ends[i])`; `gaps[i]` is what stands before it. */
export interface Tokens {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly symbols: readonly number[];
  readonly gaps: readonly number[];
  /** For each block the index of its first word, and after the last block the number of words. */
  readonly firsts: readonly number[];
  standIn(offset: number): StandIn | undefined;
}

/** Reads the words of every block of a passage. Linear in the prose. */
export function readTokens(passage: Passage, symbols: Symbols): Tokens {
  const { text } = passage.prose;
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  const gaps: number[] = [];
  const firsts: number[] = [];
  const standIns = new Map(passage.standIns.map((standIn) => [standIn.at, standIn]));
  const symbolAt = (start: number, end: number): number => {
    if (text[start] !== STAND_IN) return symbols.at(text, start, end);
    return standIns.get(start)?.for === 'placeholder' ? PLACEHOLDER : OBJECT;
  };
  for (const { span } of passage.blocks) {
    firsts.push(starts.length);
    let from = span.start;
    for (let at = span.start; at < span.end; ) {
      const end = wordEnd(text, at, span.end);
      if (end === at) {
        at++;
        continue;
      }
      gaps.push(gapBits(text, from, at));
      starts.push(at);
      ends.push(end);
      ids.push(symbolAt(at, end));
      from = end;
      at = end;
    }
  }
  firsts.push(starts.length);
  return { text, starts, ends, symbols: ids, gaps, firsts, standIn: (offset) => standIns.get(offset) };
}

/** The words of a text that is no passage (a word of a phrase, a label). */
export function wordsOf(text: string): readonly string[] {
  return [...eachWord(text)];
}

/** The same, one after the other, for who may have enough before the end. */
export function* eachWord(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at, text.length);
    if (end > at) yield text.slice(at, end);
    at = Math.max(end, at + 1);
  }
}
