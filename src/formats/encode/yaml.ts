import type { Encode } from '../../model/format.ts';
import { type EscapeStyle, type Styles, styleOf, stylesOf } from './style.ts';

const LETTERS: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};
const decode = (letter: string): string => LETTERS[letter] ?? letter;
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries(LETTERS)
    .filter(([letter]) => 'abefnrv0'.includes(letter))
    .map(([letter, char]) => [char, `\\${letter}`]),
);

/** What YAML 1.2.2 (5.1) lets stand without an escape, less line breaks and what editors lose. */
const UNPRINTABLE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;

/** Writes into the scalars of a YAML text, in the style that each has: plain, `'`, `"`, `|` or `>`. */
export function yamlEncoder(file: string): Encode {
  const styles = stylesOf(file, decode);
  return (text, _at, { source }) => {
    const scalar = file.slice(source.start, source.end);
    const sign = scalar.charAt(0);
    if (sign === '"') return doubleQuoted(text, styleOf(scalar.slice(1, -1), decode), styles);
    if (UNPRINTABLE.test(text)) return undefined;
    if (sign === '|' || sign === '>') return block(text, scalar, sign === '|');
    if (text.includes('\n')) return undefined;
    return sign === "'" ? text.replaceAll("'", "''") : plain(text);
  };
}

function doubleQuoted(text: string, own: EscapeStyle, styles: Styles): string {
  const write = (char: string): string => {
    if (char === '"' || char === '\\') return `\\${char}`;
    const code = char.codePointAt(0)!;
    const beyond = code > 0x7f && styles.escapesBeyondAscii(own);
    if (!beyond && char !== '\n' && !UNPRINTABLE.test(char)) return char;
    return styles.formOf(own, char) ?? SHORT.get(char) ?? numbered(code, own, styles);
  };
  return Array.from(text, write).join('');
}

function numbered(code: number, own: EscapeStyle, styles: Styles): string {
  const [letter, digits] = code > 0xffff ? ['U', 8] : code > 0xff ? ['u', 4] : ['x', 2];
  return `\\${letter}${styles.hex(own, code, digits as number)}`;
}

/** A plain scalar ends at `: ` and ` #`; what else it may not hold shows when the file is read again. */
function plain(text: string): string | undefined {
  return /:(?:\s|$)|(?:^|\s)#/.test(text) ? undefined : text;
}

/** Line breaks are followed by the indentation; in a folded scalar an empty line stands for one. */
function block(text: string, scalar: string, literal: boolean): string | undefined {
  if (!text.includes('\n')) return text;
  const indent = indentOf(scalar);
  if (indent === undefined) return undefined;
  const feed = scalar.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split('\n');
  return lines
    .map((line, i) => {
      const isBlank = line === '' && i < lines.length - 1;
      return i === 0 ? line : `${literal ? feed : feed + feed}${isBlank ? '' : indent}${line}`;
    })
    .join('');
}

/** The indentation of the first line that is not empty. */
function indentOf(scalar: string): string | undefined {
  return /\n( *)[^\s]/.exec(scalar)?.[1];
}
