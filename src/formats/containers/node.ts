import { type Mapped, opaque, type Run } from '../../model/mapped.ts';
import type { Problem } from '../../model/problem.ts';
import type { Span } from '../../model/span.ts';

/** A text of the file: decoded, with its place and a way to map it, which is only gone for texts that are read. */
export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  /** Quotes and escapes included. */
  readonly span: Span<'file'>;
  readonly map: (node: TextNode) => Mapped;
}

/** A number, `true`, `false` or nothing, as written. */
export interface PlainNode {
  readonly kind: 'plain';
  readonly text: string;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

/** Keys come from the file, so they live in a Map; of two equal keys the last one holds, as in every JSON reader. */
export interface MapNode {
  readonly kind: 'map';
  readonly fields: ReadonlyMap<string, Node>;
}

/** A value of a container, whatever the container is written in. */
export type Node = TextNode | PlainNode | ListNode | MapNode;

/** Deeper nesting than this is refused: no export needs it, and a reader that follows it can be made to fail. */
export const MAX_DEPTH = 200;

/** Why a container cannot be read; thrown inside a reader, turned into a problem at its door. */
export class Fault extends Error {
  readonly problem: Problem;

  constructor(kind: Problem['kind'], message: string, start: number, end = start + 1) {
    super(message);
    this.problem = { kind, message, span: { start, end } };
  }
}

/** The refusal of nesting over the cap. */
export function tooDeep(at: number): Fault {
  return new Fault(
    'limit',
    `This file nests lists and objects more than ${MAX_DEPTH} deep. Export the replies alone.`,
    at,
  );
}

/** Runs in the making: what a layer wrote, piece by piece. */
export interface Drawing {
  /** The next `to - from` units are the file's own. */
  keep(from: number, to: number): void;
  /** The next units are `text`, written in the file as `from..to`. */
  put(text: string, from: number, to: number): void;
  /**
   * The map, if its text is what the parser read; else a map that knows only the whole: a place may be coarse,
   * never wrong.
   */
  guarded(text: string, span: Span<'file'>): Mapped;
}

/** Begins the map of one text of `source`. */
export function draw(source: string): Drawing {
  const runs: Run[] = [];
  let text = '';
  const add = (piece: string, from: number, to: number, exact: boolean): void => {
    if (piece === '') return;
    const last = runs.at(-1);
    if (exact && last?.exact && last.to === from)
      runs[runs.length - 1] = { ...last, length: last.length + piece.length, to };
    else runs.push({ at: text.length, length: piece.length, from, to, exact });
    text += piece;
  };
  return {
    keep: (from, to) => add(source.slice(from, to), from, to, true),
    put: (piece, from, to) => add(piece, from, to, false),
    guarded: (wanted, span) =>
      text === wanted ? { text, runs, trusted: true } : opaque(wanted, span.start, span.end),
  };
}
