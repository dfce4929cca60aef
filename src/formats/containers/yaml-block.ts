import type { Drawing } from './node.ts';

/** A `|` or `>` scalar: the header's pieces, then the lines. */
export interface BlockToken {
  readonly type: 'block-scalar';
  readonly offset: number;
  readonly indent: number;
  readonly props: readonly { readonly type: string; readonly source?: string }[];
  readonly source: string;
}

/** A line of a block scalar: where it begins in the file, its indentation, and where its text ends. */
interface Line {
  readonly at: number;
  readonly indent: number;
  readonly end: number;
}

/** A text with line breaks that are only written once it is known what follows them. */
interface Pen {
  /** Puts off a line break or a space. */
  wait(text: string): void;
  write(from: number, to: number): void;
  /** Writes what was put off, as far as `to`. */
  settle(to: number): void;
}

function penOf(drawing: Drawing, source: string, start: number, literal: boolean): Pen {
  let end = start;
  let waiting = '';
  const settle = (to: number): void => {
    if (literal && waiting === '\n' && source.charAt(end) === '\n') drawing.keep(end, end + 1);
    else drawing.put(waiting, end, Math.max(end, to));
    waiting = '';
  };
  return {
    wait: (text) => {
      waiting += text;
    },
    write: (from, to) => {
      settle(from);
      drawing.keep(from, to);
      end = to;
    },
    settle,
  };
}

/** Draws a literal (`|`) or folded (`>`) scalar; the order of the steps is that of YAML 1.2.2, 8.1. */
export function drawBlock(drawing: Drawing, source: string, token: BlockToken): void {
  const header = token.props[0]?.source ?? '|';
  const literal = header.startsWith('|');
  const start = token.offset + token.props.reduce((sum, prop) => sum + (prop.source?.length ?? 0), 0);
  const lines = linesOf(source, start, start + token.source.length);
  const digit = Number(/\d/.exec(header)?.[0] ?? 0);
  const first = lines.findIndex((line) => line.end > line.at + line.indent);
  if (first < 0) return;
  const trim = digit > 0 ? token.indent + digit : lines[first]!.indent;
  const last = lastLine(lines, trim);
  const pen = penOf(drawing, source, start, literal);
  for (const line of lines.slice(0, first)) {
    pen.write(Math.min(line.at + trim, line.end), line.end);
    pen.wait('\n');
  }
  const body = lines.slice(first, last);
  if (literal) writeLiteral(pen, body, trim);
  else writeFolded(pen, body, trim, source);
  chomp(pen, header, lines.slice(last), trim, start + token.source.length);
}

/** Lines with spaces only are all indentation, as the parser has it. */
function linesOf(source: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = start; at <= end; ) {
    const feed = source.indexOf('\n', at);
    const next = feed < 0 || feed >= end ? end : feed;
    const stop = next > at && source.charAt(next - 1) === '\r' && next < end ? next - 1 : next;
    let indent = 0;
    while (at + indent < stop && source.charAt(at + indent) === ' ') indent++;
    lines.push({ at, indent, end: stop });
    at = next + 1;
  }
  return lines;
}

/** Past the last line that is text; blank lines that are indented deeper are text. */
function lastLine(lines: readonly Line[], trim: number): number {
  const last = lines.findLastIndex((line) => line.end > line.at + line.indent || line.indent > trim);
  return last + 1;
}

function writeLiteral(pen: Pen, lines: readonly Line[], trim: number): void {
  lines.forEach((line, i) => {
    if (i > 0) pen.wait('\n');
    pen.write(Math.min(line.at + trim, line.end), line.end);
  });
}

/** Line breaks fold into spaces, except around blank lines and lines that are indented deeper. */
function writeFolded(pen: Pen, lines: readonly Line[], trim: number, source: string): void {
  let gap = '';
  let deeper = false;
  for (const line of lines) {
    const from = Math.min(line.at + trim, line.end);
    const deep = line.indent > trim || source.charAt(line.at + line.indent) === '\t';
    if (!deep && line.end === line.at + line.indent) {
      if (gap === '\n') pen.wait('\n');
      else gap = '\n';
      continue;
    }
    if (deep && gap === ' ') gap = '\n';
    else if (deep && !deeper && gap === '\n') gap = '\n\n';
    pen.wait(gap);
    pen.write(from, line.end);
    gap = deep ? '\n' : ' ';
    deeper = deep;
  }
}

/** What stays of the blank lines at the end: none (`-`), all (`+`), or one line break. */
function chomp(pen: Pen, header: string, rest: readonly Line[], trim: number, end: number): void {
  if (header.includes('-')) return;
  if (!header.includes('+')) pen.wait('\n');
  for (const line of header.includes('+') ? rest : []) {
    pen.wait('\n');
    if (line.indent > trim) pen.write(line.at + trim, line.end);
  }
  if (header.includes('+') && rest.length === 0) pen.wait('\n');
  pen.settle(header.includes('+') ? end : (rest[0]?.at ?? end));
}
