import type { ProseWriter } from './writer.ts';

const DELIMITERS = /^\|?:?-+:?(?:\|:?-+:?)*\|?$/;

/** A table of GitHub's kind is a paragraph to CommonMark; its second line tells. */
export function isTable(paragraph: string): boolean {
  if (!paragraph.includes('|')) return false;
  const second = paragraph.split(/\r?\n/, 2)[1];
  const isShort = second !== undefined && second.length < 2_000 && second.includes('|');
  return isShort && DELIMITERS.test(second.replace(/[ \t]/g, ''));
}

/** Writes the cells of a table, stretch by stretch of its text. */
export interface Cells {
  text(from: number, to: number): void;
  /** False: in the line that tells a table. */
  isText(): boolean;
}

export function tableCells(writer: ProseWriter, depth: number): Cells {
  const { text } = writer.masked;
  let row = 0;
  writer.block('cell', depth);
  return {
    isText: () => row !== 1,
    text(from, to) {
      let at = from;
      for (let next = from; next <= to; next++) {
        const sign = next < to ? text[next] : undefined;
        if (sign !== undefined && sign !== '|' && sign !== '\n') continue;
        if (row !== 1) writer.put(at, next);
        if (sign !== undefined) writer.block('cell', depth);
        if (sign === '\n') row++;
        at = next + 1;
      }
    },
  };
}
