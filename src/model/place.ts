/** Where an offset stands in a file: line and column are 1-based, the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of one text into places. A byte order mark at the start of the text takes no column. */
export interface Lines {
  place(offset: number): Place;
  /** The text of a 1-based line, without its line break (nor a byte order mark). */
  line(number: number): string;
  /** How many lines the text has; an empty text has one. */
  readonly count: number;
}

/** Reads the line starts of a text once; LF, CRLF and a lone CR each end a line. */
export function linesOf(text: string): Lines {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const starts = [bom];
  for (let i = bom; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    count: starts.length,
    place(offset) {
      const line = lineAt(Math.max(offset, bom));
      return { line: line + 1, column: Math.max(offset, bom) - starts[line]! + 1 };
    },
    line(number) {
      const start = starts[number - 1];
      if (start === undefined) return '';
      let end = starts[number] ?? text.length;
      if (text.charCodeAt(end - 1) === 10 && end > start) end--;
      if (text.charCodeAt(end - 1) === 13 && end > start) end--;
      return text.slice(start, end);
    },
  };
}
