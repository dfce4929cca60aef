import type { Mapped } from '../../model/mapped.ts';
import { type Drawing, draw, type TextNode } from './node.ts';
import { type BlockToken, drawBlock } from './yaml-block.ts';

/** What the parser of YAML says of a scalar: its style, where it begins, and its text as written. */
export type ScalarToken =
  | {
      readonly type: 'scalar' | 'single-quoted-scalar' | 'double-quoted-scalar';
      readonly offset: number;
      readonly source: string;
    }
  | BlockToken;

/** Maps a scalar of any of the five styles, following YAML 1.2.2 (6.5 line folding, 7.3 flow and 8.1 block styles). */
export function mapScalar(source: string, token: ScalarToken, node: TextNode): Mapped {
  const drawing = draw(source);
  const end = token.offset + token.source.length;
  if (token.type === 'block-scalar') drawBlock(drawing, source, token);
  else if (token.type === 'scalar') drawLines(drawing, source, token.offset, end, drawing.keep);
  else if (token.type === 'single-quoted-scalar') drawSingle(drawing, source, token.offset, end);
  else drawDouble(drawing, source, token.offset + 1, end - 1);
  return drawing.guarded(node.text, node.span);
}

type Keep = (from: number, to: number) => void;

/** Lines that are folded: one line break is a space, n + 1 line breaks are n; the blanks around them go. */
function drawLines(drawing: Drawing, source: string, from: number, end: number, keep: Keep): void {
  let at = from;
  for (;;) {
    const feed = source.indexOf('\n', at);
    if (feed < 0 || feed >= end) break;
    const stop = beforeBlanks(source, at, feed);
    keep(at, stop);
    at = drawFold(drawing, source, stop, end);
  }
  keep(at, end);
}

/** The end of the text before `to`, without blanks and a carriage return. */
function beforeBlanks(source: string, from: number, to: number): number {
  let at = to;
  if (at > from && source.charAt(at - 1) === '\r') at--;
  while (at > from && isBlank(source.charAt(at - 1))) at--;
  return at;
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t';
}

/** Writes the fold that begins at `from`, and says where the next text begins. */
function drawFold(drawing: Drawing, source: string, from: number, end: number): number {
  let feeds = 0;
  let at = from;
  for (; at < end; at++) {
    const char = source.charAt(at);
    if (char === '\n') feeds++;
    else if (!isBlank(char) && !(char === '\r' && source.charAt(at + 1) === '\n')) break;
  }
  drawing.put(feeds > 1 ? '\n'.repeat(feeds - 1) : ' ', from, at);
  return at;
}

/** `''` is one quote. */
function drawSingle(drawing: Drawing, source: string, offset: number, end: number): void {
  drawLines(drawing, source, offset + 1, end - 1, (from, to) => {
    const piece = source.slice(from, to);
    let done = 0;
    for (let at = piece.indexOf("''"); at >= 0; at = piece.indexOf("''", done)) {
      drawing.keep(from + done, from + at);
      done = at + 2;
      drawing.put("'", from + at, from + done);
    }
    drawing.keep(from + done, to);
  });
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** Escapes, folds, and `\` at the end of a line, which joins it with the next. */
function drawDouble(drawing: Drawing, source: string, from: number, end: number): void {
  let at = from;
  while (at < end) {
    const stop = nextSpecial(source, at, end);
    if (stop === end) {
      drawing.keep(at, end);
      at = end;
    } else if (source.charAt(stop) === '\\') {
      drawing.keep(at, stop);
      at = drawEscape(drawing, source, stop, end);
    } else {
      const before = beforeBlanks(source, at, stop);
      drawing.keep(at, before);
      at = drawFold(drawing, source, before, end);
    }
  }
}

/** Where the next backslash or line break stands; `end` if there is none. */
function nextSpecial(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && source.charAt(at) !== '\\' && source.charAt(at) !== '\n') at++;
  return at;
}

/** Writes what the escape at `slash` stands for, and says where the next text begins. */
function drawEscape(drawing: Drawing, source: string, slash: number, end: number): number {
  const letter = source.charAt(slash + 1);
  if (letter === '\n' || letter === '\r') return afterJoin(source, slash + (letter === '\r' ? 3 : 2), end);
  const digits = DIGITS.get(letter) ?? 0;
  const next = slash + 2 + digits;
  const code = Number.parseInt(source.slice(slash + 2, next), 16);
  const known = digits > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  drawing.put(known ?? LETTERS.get(letter) ?? letter, slash, next);
  return next;
}

function afterJoin(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(source.charAt(at))) at++;
  return at;
}
