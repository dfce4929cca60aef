import type { Mapped } from '../../model/mapped.ts';
import { draw, Fault, type TextNode } from './node.ts';

export type Delimiter = ',' | ';' | '\t';

/** One cell: quotes that are doubled in the file are single in its text. */
export type Cell = TextNode;

/** One record of a sheet; a record may hold line breaks. */
export type Row = readonly Cell[];

const QUOTE = '"';

/**
 * The records of a sheet, one by one (RFC 4180, with `;` and TAB as delimiters too; LF, CRLF or CR end a record).
 * Blank lines are no records. Quotes that are never closed throw a {@link Fault}.
 */
export function* rowsOf(source: string, delimiter: Delimiter, from = 0): Generator<Row> {
  const reader = new Reader(source, delimiter, from);
  while (!reader.done) {
    const row = reader.row();
    if (row.length > 1 || row[0]?.text !== '') yield row;
  }
}

class Reader {
  readonly #source: string;
  readonly #delimiter: Delimiter;
  readonly #bare: RegExp;
  readonly #map = (node: TextNode): Mapped => mapCell(this.#source, node);
  #at: number;

  constructor(source: string, delimiter: Delimiter, from: number) {
    this.#source = source;
    this.#delimiter = delimiter;
    this.#bare = new RegExp(`[^${delimiter}\\r\\n]*`, 'y');
    this.#at = from;
  }

  get done(): boolean {
    return this.#at >= this.#source.length;
  }

  row(): Row {
    const cells = [this.#cell()];
    while (this.#source.charAt(this.#at) === this.#delimiter) {
      this.#at++;
      cells.push(this.#cell());
    }
    if (this.#source.charAt(this.#at) === '\r') this.#at++;
    if (this.#source.charAt(this.#at) === '\n') this.#at++;
    return cells;
  }

  #cell(): Cell {
    const start = this.#at;
    const quoted = this.#source.charAt(start) === QUOTE;
    const inner = quoted ? this.#quoted(start) : '';
    const bare = this.#at;
    this.#bare.lastIndex = bare;
    this.#bare.test(this.#source);
    this.#at = this.#bare.lastIndex;
    const text = inner + this.#source.slice(bare, this.#at);
    return { kind: 'text', text, span: { start, end: this.#at }, map: this.#map };
  }

  /** Reads past the closing quotes. */
  #quoted(start: number): string {
    const close = closing(this.#source, start);
    if (close < 0) {
      throw new Fault(
        'syntax',
        'The quotes of this cell are never closed: add " at its end, or double the ones inside it ("").',
        start,
      );
    }
    this.#at = close + 1;
    return this.#source.slice(start + 1, close).replaceAll('""', '"');
  }
}

/** Where the quotes that open at `start` are closed; -1 if they are not. */
function closing(source: string, start: number): number {
  let at = source.indexOf(QUOTE, start + 1);
  while (at >= 0 && source.charAt(at + 1) === QUOTE) at = source.indexOf(QUOTE, at + 2);
  return at;
}

/** Maps a cell: two quotes of the file are one of the text. */
function mapCell(source: string, { text, span }: TextNode): Mapped {
  const drawing = draw(source);
  let from = span.start;
  if (source.charAt(from) === QUOTE && span.end > from) {
    const close = closing(source, from);
    from++;
    while (from < close) {
      const next = source.indexOf(QUOTE, from);
      drawing.keep(from, next);
      if (next === close) break;
      drawing.put(QUOTE, next, next + 2);
      from = next + 2;
    }
    from = close + 1;
  }
  drawing.keep(from, span.end);
  return drawing.guarded(text, span);
}

/** Where the sheet begins and which delimiter it uses. */
export interface Layout {
  readonly delimiter: Delimiter;
  readonly from: number;
}

const HINT = /^sep=([,;\t])\r?\n/i;

/**
 * The delimiter that splits the first records into the most cells, the same number each; Excel's `sep=;` line
 * decides, a byte order mark is passed over.
 */
export function layoutOf(source: string): Layout {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const hint = HINT.exec(source.slice(start, start + 8));
  if (hint) return { delimiter: hint[1] as Delimiter, from: start + hint[0].length };
  const scored = ([',', ';', '\t'] as const).map((delimiter) => ({
    delimiter,
    score: score(source, delimiter, start),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return { delimiter: best.delimiter, from: start };
}

const SAMPLE = 10;

/** Cells of the first record, halved for a delimiter that splits the following ones otherwise. */
function score(source: string, delimiter: Delimiter, from: number): number {
  const widths: number[] = [];
  try {
    for (const row of rowsOf(source, delimiter, from)) {
      widths.push(row.length);
      if (widths.length === SAMPLE) break;
    }
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
  }
  const [first = 1] = widths;
  return widths.every((width) => width === first) ? first - 1 : (first - 1) / 2;
}
