import { isSpace } from './characters.ts';

/** What stands between two words, as bits. */
export const gap = {
  dot: 1,
  /** `!` `?` and their wide forms. */
  ender: 2,
  ellipsis: 4,
  newline: 8,
  /** Two line breaks or more. */
  blank: 16,
  comma: 32,
  /** `;`, a dash, a parenthesis, a bar: no phrase reaches across. */
  strong: 64,
  colon: 128,
  /** White space follows the last terminator, closing quotes and brackets between. */
  spaced: 256,
  /** A line begins with a bullet. */
  bullet: 512,
  /** A closing quote or bracket follows the terminator. */
  closed: 1024,
} as const;

const terminators = gap.dot | gap.ender | gap.ellipsis;
const closers = '"\'\u201d\u2019\u00bb)]}*_';
const bullets = '-*\u2022\u00b7\u2013\u25cf\u25e6\u25aa\u27a2\u2192';
const strong = ';\u2014()|\uff1b';

/** The bits of `text.slice(from, to)`, a stretch without words. Linear. */
export function gapBits(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === 32) return 0;
  let bits = 0;
  for (let at = from; at < to; at++) bits = add(bits, text, at, from, to);
  return bits;
}

function add(bits: number, text: string, at: number, from: number, to: number): number {
  const code = text.charCodeAt(at);
  if (code === 10) return bits | gap.newline | (bits & gap.newline ? gap.blank : 0) | spacedIf(bits);
  if (isSpace(code)) return bits | spacedIf(bits);
  if (code === 46) return addDot(bits, text, at);
  const character = text[at]!;
  if ('!?\u3002\uff01\uff1f'.includes(character)) return (bits | gap.ender) & ~gap.spaced;
  if (character === '\u2026') return (bits | gap.ellipsis) & ~gap.spaced;
  if (character === ',' || character === '\uff0c') return bits | gap.comma;
  if (character === ':') return bits | gap.colon | gap.strong;
  if (strong.includes(character)) return bits | gap.strong | (character === ')' ? closedIf(bits) : 0);
  return addDashOrCloser(bits, text, at, from, to);
}

/** Two dots or more are an ellipsis. */
function addDot(bits: number, text: string, at: number): number {
  const ellipsis = text.charCodeAt(at - 1) === 46 || text.charCodeAt(at + 1) === 46;
  return (bits | (ellipsis ? gap.ellipsis : gap.dot)) & ~gap.spaced;
}

function addDashOrCloser(bits: number, text: string, at: number, from: number, to: number): number {
  const character = text[at]!;
  if (bits & gap.newline && bullets.includes(character) && text.charCodeAt(at + 1) === 32)
    return bits | gap.bullet;
  if (character === '-' || character === '\u2013') {
    const alone = at > from && at + 1 < to;
    return alone ? bits | gap.strong : bits;
  }
  return closers.includes(character) ? bits | closedIf(bits) : bits;
}

function spacedIf(bits: number): number {
  return bits & terminators ? gap.spaced : 0;
}

function closedIf(bits: number): number {
  return bits & terminators && !(bits & gap.spaced) ? gap.closed : 0;
}

/** Where a gap that holds a boundary is cut: the end of the sentence before it, the start of the one after. */
export function cutGap(
  text: string,
  from: number,
  to: number,
): { readonly end: number; readonly start: number } {
  let end = -1;
  for (let at = from; at < to; at++) {
    const character = text[at]!;
    if (character === '\n' && end < 0) break;
    if ('.!?\u2026\u3002\uff01\uff1f'.includes(character)) end = at + 1;
    else if (end === at && closers.includes(character)) end = at + 1;
  }
  if (end < 0) end = lineEnd(text, from, to);
  let start = end;
  while (start < to && isSpace(text.charCodeAt(start))) start++;
  return { end, start };
}

/** Without a terminator the sentence ends with its line. */
function lineEnd(text: string, from: number, to: number): number {
  const newline = text.indexOf('\n', from);
  let end = newline < 0 || newline > to ? from : newline;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}
