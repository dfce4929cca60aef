import { type Edge, type Network, type Place, takes } from './net.ts';
import type { Symbols, TokenReading } from './symbols.ts';

/** A phrase found: from the first to the last token, and the tokens inside `[ ]` (all of them without brackets). */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly markedFirst: number;
  readonly markedLast: number;
  /** It begins or ends inside a contraction. */
  readonly inside: boolean;
}

/** The tokens to search in: `past` is the end of the sentence. */
export interface Stretch {
  readonly symbols: readonly number[];
  readonly first: number;
  readonly past: number;
  breaks(i: number): boolean;
}

interface Thread {
  readonly place: Place;
  readonly markedFirst: number;
  readonly markedLast: number;
  readonly inside: boolean;
}

/**
 * The leftmost longest hits of one phrase, without overlap. `anchors` are tokens, in order, of which each hit holds
 * one: only their neighbourhood is searched, and no token twice.
 */
export function findHits(
  network: Network,
  anchors: readonly number[],
  stretch: Stretch,
  table: Symbols,
): readonly Hit[] {
  const hits: Hit[] = [];
  let free = stretch.first;
  for (const anchor of anchors) {
    for (let first = Math.max(free, anchor - network.before); first <= anchor; first = free) {
      free = first + 1;
      if (!begins(network, first, stretch, table)) continue;
      const hit = longestFrom(network, first, stretch, table);
      if (hit === undefined) continue;
      hits.push(hit);
      free = hit.last + 1;
    }
  }
  return hits;
}

/** True if the phrase can begin in token `at`: most tokens are told apart here, at the price of a look-up. */
function begins(network: Network, at: number, stretch: Stretch, table: Symbols): boolean {
  const edges = edgesAt(network.first, at === stretch.first);
  for (const { words } of table.readings(stretch.symbols[at]!))
    for (const word of words) for (const { test } of edges) if (takes(test, word, table)) return true;
  return false;
}

function longestFrom(network: Network, first: number, stretch: Stretch, table: Symbols): Hit | undefined {
  let threads: readonly Thread[] = [];
  let best: Hit | undefined;
  for (let at = first; at < stretch.past; at++) {
    if (at > first && (threads.length === 0 || stretch.breaks(at))) break;
    const found = over(at, at === first ? network : undefined, threads, stretch, table);
    threads = found.threads;
    if (found.lit) best = { first, last: at, ...marks(found.lit, first, at), inside: found.lit.inside };
  }
  return best;
}

function marks(thread: Thread, first: number, last: number): { markedFirst: number; markedLast: number } {
  const marked = thread.markedFirst >= 0;
  return { markedFirst: marked ? thread.markedFirst : first, markedLast: marked ? thread.markedLast : last };
}

interface Found {
  readonly threads: readonly Thread[];
  /** A thread in which the phrase is complete with this token. */
  readonly lit: Thread | undefined;
}

/** All threads over all readings of token `at`; `network` is set for the token that the phrase begins with. */
function over(
  at: number,
  network: Network | undefined,
  threads: readonly Thread[],
  stretch: Stretch,
  table: Symbols,
): Found {
  const readings = table.readings(stretch.symbols[at]!);
  if (readings.length === 1) return along(readings[0]!, at, network, threads, stretch, table);
  const kept = new Map<Place, Thread>();
  let lit: Thread | undefined;
  for (const reading of readings) {
    const found = along(reading, at, network, threads, stretch, table);
    for (const each of found.threads) if (!kept.has(each.place)) kept.set(each.place, each);
    if (found.lit && (lit === undefined || (lit.inside && !found.lit.inside))) lit = found.lit;
  }
  return { threads: [...kept.values()], lit };
}

function along(
  { words, open }: TokenReading,
  at: number,
  network: Network | undefined,
  threads: readonly Thread[],
  stretch: Stretch,
  table: Symbols,
): Found {
  let now = threads;
  let lit: Thread | undefined;
  for (let index = 0; index < words.length; index++) {
    const begins = network !== undefined && (index === 0 || open);
    const from = begins ? [...now, thread(network.first, index > 0, at === stretch.first)] : now;
    now = advance(from, words[index]!, at, table);
    const ends = index === words.length - 1;
    if (!ends && !open) continue;
    const atEnd = ends && at === stretch.past - 1;
    const found = now.find(({ place }) => place.lit >= 0 || (atEnd && place.litAtEnd >= 0));
    if (found) lit = ends ? found : { ...found, inside: true };
  }
  return { threads: now, lit };
}

function thread(first: Place, inside: boolean, atStart: boolean): Thread {
  const edges = edgesAt(first, atStart && !inside);
  const place = edges === first.edges ? first : { ...first, edges };
  return { place, markedFirst: -1, markedLast: -1, inside };
}

function edgesAt(first: Place, atStart: boolean): readonly Edge[] {
  return atStart && first.opening.length > 0 ? [...first.edges, ...first.opening] : first.edges;
}

function advance(threads: readonly Thread[], word: number, at: number, table: Symbols): readonly Thread[] {
  const next: Thread[] = [];
  for (const { place, markedFirst, markedLast, inside } of threads) {
    for (const { test, to, marked } of place.edges) {
      if (!takes(test, word, table) || next.some((other) => other.place === to)) continue;
      const begun = marked && markedFirst < 0 ? at : markedFirst;
      next.push({ place: to, markedFirst: begun, markedLast: marked ? at : markedLast, inside });
    }
  }
  return next;
}
