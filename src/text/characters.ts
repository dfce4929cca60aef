/** What a character is to the reader of words. */
const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** A hyphen or an apostrophe: part of a word between two letters. */
export const HYPHEN = 3;
export const APOSTROPHE = 4;
/** Part of a word but invisible: soft hyphen, zero-width joiners. */
export const INVISIBLE = 5;
export const CURRENCY = 6;

const letterOrMark = /[\p{L}\p{M}]/u;
const digit = /\p{N}/u;

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if ("'\u2019\u2018\u02bc\uff07".includes(character)) return APOSTROPHE;
  if ('-\u2010\u2011'.includes(character)) return HYPHEN;
  if ('\u00ad\u200b\u200c\u200d\u2060\ufeff'.includes(character)) return INVISIBLE;
  if ('$\u20ac\u00a3\u00a5\u20b9'.includes(character)) return CURRENCY;
  if (character === '_' || letterOrMark.test(character)) return LETTER;
  return digit.test(character) ? DIGIT : OTHER;
}

const classes = new Uint8Array(0x10000).fill(255);

/** The class of the UTF-16 unit at `at`; a letter beyond the basic plane is two units of class LETTER. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if ((code & 0xf800) === 0xd800) return astral(text, at, code);
  const known = classes[code]!;
  if (known !== 255) return known;
  classes[code] = classify(code);
  return classes[code];
}

/** End of the plain letters that begin at `from`: the common case, without a call for each. */
export function lettersEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && classes[text.charCodeAt(end)] === LETTER) end++;
  return end;
}

function astral(text: string, at: number, code: number): number {
  const character = code < 0xdc00 ? text.slice(at, at + 2) : text.slice(at - 1, at + 1);
  return letterOrMark.test(character) ? LETTER : OTHER;
}

/** True for the units that separate words and lines, a line feed included. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0x2028 ||
    code === 0x2029
  );
}

const unlike = /[\u2019\u2018\u02bc\uff07\u2010\u2011\u00ad\u200b-\u200d\u2060\ufeff]/;

/** A word as it is looked up: lower case, one apostrophe, one hyphen, nothing invisible. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!unlike.test(lower)) return lower;
  return lower
    .replace(/[\u2019\u2018\u02bc\uff07]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}
