import { STAND_IN } from '../model/reply.ts';
import {
  APOSTROPHE,
  CURRENCY,
  classAt,
  DIGIT,
  HYPHEN,
  INVISIBLE,
  isSpace,
  LETTER,
  lettersEnd,
} from './characters.ts';

const STAND_IN_CODE = STAND_IN.charCodeAt(0);
const COLON = 58;
const SLASH = 47;
const DOT = 46;
const COMMA = 44;
const AT = 64;
const PLUS = 43;

/** End of the word that begins at `from`, or `from` if none does. Looks at each unit once, so it is linear. */
export function wordEnd(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from);
  if (code === STAND_IN_CODE) return from + 1;
  const kind = classAt(text, from);
  if (kind === APOSTROPHE) return endingAfterStandIn(text, from, to);
  if (!beginsWord(text, from, to, code, kind)) return from;
  let end = from + 1;
  while (end < to) {
    end = lettersEnd(text, end, to);
    const next = end < to ? step(text, from, end, to) : end;
    if (next === end) break;
    end = next;
  }
  return end;
}

function beginsWord(text: string, from: number, to: number, code: number, kind: number): boolean {
  if (kind === LETTER || kind === DIGIT) return true;
  const sign = kind === CURRENCY || code === 35;
  return sign && from + 1 < to && classAt(text, from + 1) === DIGIT;
}

/** `'s` or `'ll` right after a stand-in is a word of its own: `{{name}}'ll` can be read as "… will". */
function endingAfterStandIn(text: string, from: number, to: number): number {
  if (from === 0 || text.charCodeAt(from - 1) !== STAND_IN_CODE) return from;
  let end = from + 1;
  while (end < to && classAt(text, end) === LETTER) end++;
  return end > from + 1 ? end : from;
}

/** The word of `from..end` goes on to the returned offset; `end` if it ends there. */
function step(text: string, from: number, end: number, to: number): number {
  const kind = classAt(text, end);
  if (kind === LETTER || kind === DIGIT || kind === INVISIBLE) return end + 1;
  if (kind === APOSTROPHE || kind === HYPHEN) return joins(text, end, to) ? end + 1 : end;
  if (kind === CURRENCY) return isDigitAt(text, end - 1) ? end + 1 : end;
  return punctuationStep(text, from, end, to);
}

function punctuationStep(text: string, from: number, end: number, to: number): number {
  const code = text.charCodeAt(end);
  if (code === COLON) return isScheme(text, from, end) ? addressEnd(text, end, to) : timeOrEnd(text, end, to);
  if (code === AT) return joins(text, end, to) ? addressEnd(text, end, to) : end;
  if (code === PLUS) return joins(text, end, to) ? end + 1 : end;
  if (code === DOT) return dotStep(text, from, end, to);
  const betweenDigits = isDigitAt(text, end - 1) && end + 1 < to && isDigitAt(text, end + 1);
  if (code === COMMA || code === SLASH || code === 0x2013) return betweenDigits ? end + 1 : end;
  return code === 37 && isDigitAt(text, end - 1) ? end + 1 : end;
}

function timeOrEnd(text: string, end: number, to: number): number {
  return isDigitAt(text, end - 1) && end + 1 < to && isDigitAt(text, end + 1) ? end + 1 : end;
}

/** A dot joins digits (`64.20`), single letters (`a.m`), and what follows in lower case (`example.com/x`). */
function dotStep(text: string, from: number, end: number, to: number): number {
  if (end + 1 >= to) return end;
  const kind = classAt(text, end + 1);
  if (kind === DIGIT) return isDigitAt(text, end - 1) ? end + 1 : end;
  if (kind !== LETTER) return end;
  const single = end - from === 1 || text.charCodeAt(end - 2) === DOT;
  if (single) return end + 1;
  const character = text[end + 1]!;
  if (character !== character.toLowerCase() || character === character.toUpperCase()) return end;
  return isDigitAt(text, end - 1) ? end : addressEnd(text, end + 1, to, true);
}

function joins(text: string, at: number, to: number): boolean {
  if (at + 1 >= to) return false;
  const after = classAt(text, at + 1);
  const before = classAt(text, at - 1);
  return (
    (after === LETTER || after === DIGIT) && (before === LETTER || before === DIGIT || before === CURRENCY)
  );
}

function isDigitAt(text: string, at: number): boolean {
  return classAt(text, at) === DIGIT;
}

function isScheme(text: string, from: number, colon: number): boolean {
  if (text.charCodeAt(colon + 1) !== SLASH || text.charCodeAt(colon + 2) !== SLASH) return false;
  return colon - from <= 6 && /^(?:https?|ftp)$/i.test(text.slice(from, colon));
}

const neverInAddress = '<>"\u201c\u201d`\u0000{}|\\^[]()';
const neverLast = ".,;:!?'*\u2019\u2026";

/** End of a URL, host or mail address that is known to go on at `from`; closing punctuation is not part of it. */
function addressEnd(text: string, from: number, to: number, bare = false): number {
  let end = from;
  while (end < to && !endsAddress(text, end, bare)) end++;
  while (end > from && neverLast.includes(text[end - 1]!)) end--;
  return end;
}

/** A bare host ends at a comma too; `typo.we will` is then read as one word at worst. */
function endsAddress(text: string, at: number, bare: boolean): boolean {
  const code = text.charCodeAt(at);
  return (
    isSpace(code) || code === STAND_IN_CODE || neverInAddress.includes(text[at]!) || (bare && code === COMMA)
  );
}
