import { readFileSync } from 'node:fs';
import type { ActName } from '../../src/model/act.ts';
import { hash } from '../../src/model/hash.ts';

/** A sentence with the acts that a reader found in it. */
export interface SentenceRow {
  readonly id: string;
  readonly text: string;
  readonly acts: readonly ActName[];
}

/** A reply with what a reader found in it. */
export interface ReplyRow {
  readonly id: string;
  readonly text: string;
  readonly stake: string;
  readonly named: boolean;
  readonly acknowledged: boolean;
  readonly expects_next_step: boolean;
  readonly has_next_step: boolean;
}

export interface Rows {
  readonly sentences: readonly SentenceRow[];
  readonly replies: readonly ReplyRow[];
}

export const halves = ['tune', 'held'] as const;
export type Half = (typeof halves)[number];

/** Reads files of rows as JSON lines. */
export function readRows(paths: readonly string[]): Rows {
  const rows = paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as SentenceRow | ReplyRow),
  );
  return {
    sentences: rows.filter((row): row is SentenceRow => 'acts' in row),
    replies: rows.filter((row): row is ReplyRow => 'stake' in row),
  };
}

/** The rows of one half: by a hash of the text, so that files may be added and sorted. */
export function half({ sentences, replies }: Rows, which: Half): Rows {
  const mine = ({ text }: SentenceRow | ReplyRow): boolean =>
    halves[Number.parseInt(hash(text).slice(-1), 16) % 2] === which;
  return { sentences: sentences.filter(mine), replies: replies.filter(mine) };
}
