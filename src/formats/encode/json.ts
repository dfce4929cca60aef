import type { Encode } from '../../model/format.ts';
import { type EscapeStyle, type Styles, styleOf, stylesOf } from './style.ts';

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['"', '\\"'],
  ['\\', '\\\\'],
]);
const LETTERS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const decode = (letter: string): string => LETTERS[letter] ?? letter;

/** Characters that need no escape in JSON, but get one in files written for web pages; only then here too. */
const BY_HABIT = /[/<>&'=+\x7f]/;
const LONE = /[\uD800-\uDFFF]/;

/** Writes into the strings of a JSON text, or of one JSON text a line. */
export function jsonEncoder(file: string): Encode {
  const styles = stylesOf(file, decode);
  return (text, _at, { source }) => {
    const literal = file.slice(source.start + 1, source.end - 1);
    if (file.charAt(source.start) !== '"') return undefined;
    const own = styleOf(literal, decode);
    return Array.from(text, (char) => written(char, own, styles, literal)).join('');
  };
}

function written(char: string, own: EscapeStyle, styles: Styles, literal: string): string {
  const form = styles.formOf(own, char);
  const short = SHORT.get(char);
  if (short !== undefined) return form ?? short;
  const code = char.charCodeAt(0);
  if (code < 32) return form ?? escaped(char, own, styles);
  if (BY_HABIT.test(char)) return form !== undefined && !hasBare(literal, char) ? form : char;
  if (code < 128) return char;
  const lone = char.length === 1 && LONE.test(char);
  return lone || styles.escapesBeyondAscii(own) ? escaped(char, own, styles) : char;
}

/** True if the literal writes this ASCII character without an escape somewhere. */
function hasBare(literal: string, char: string): boolean {
  let at = literal.indexOf(char);
  while (at > 0 && literal.charAt(at - 1) === '\\') at = literal.indexOf(char, at + 1);
  return at >= 0;
}

function escaped(char: string, own: EscapeStyle, styles: Styles): string {
  let text = '';
  for (let i = 0; i < char.length; i++) text += `\\u${styles.hex(own, char.charCodeAt(i), 4)}`;
  return text;
}
