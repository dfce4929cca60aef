import { wordsOf } from './tokens.ts';
import { type VerbForm, verbFormNames } from './verbs.ts';

/** A piece of a phrase. */
export type Piece =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'list'; readonly name: string; readonly form?: VerbForm }
  /** `_` one word, `#` a number, `{{}}` a placeholder, `...` up to four words, `^` and `$` the sentence's ends. */
  | { readonly kind: 'any' | 'number' | 'placeholder' | 'gap' | 'start' | 'end' }
  | { readonly kind: 'either'; readonly ways: readonly (readonly Piece[])[] }
  | { readonly kind: 'optional'; readonly of: readonly Piece[] }
  /** `[ ]`: what is to be underlined. */
  | { readonly kind: 'mark'; readonly of: readonly Piece[] };

/** A phrase that breaks the notation: the message says what is wrong and where. */
class PhraseError extends Error {
  override readonly name = 'PhraseError';
}

const signs =
  /\s+|,|\.\.\.|\u2026|\{\{\s*\}\}|@[\p{L}\p{N}-]+(?:\.\p{L}+)?|[()|[\]?^#_](?![\p{L}\p{N}])|[()|[\]?^]|\$(?!\d)|(?:[^\s()|[\]?^,.@\u2026{}$]|\$(?=\d)|\.(?!\.\.))+/gu;

interface Cursor {
  readonly phrase: string;
  readonly signs: readonly string[];
  at: number;
}

const deepest = 20;
const longest = 1000;

/** Reads a phrase; throws a PhraseError. */
export function parsePhrase(phrase: string): readonly Piece[] {
  const pieces = parse(phrase);
  checkPlaces(phrase, pieces);
  const solid = pieces.some(({ kind }) => !['optional', 'gap', 'any', 'start', 'end'].includes(kind));
  if (!solid) fail(phrase, 'it needs a word that is not optional');
  checkEdge(phrase, pieces, 'begin');
  checkEdge(phrase, pieces.toReversed(), 'end');
  return pieces;
}

/** Reads an entry of a list: the same notation without `[ ]`; it may be loose, the phrase is not. */
export function parseEntry(entry: string): readonly Piece[] {
  const pieces = parse(entry);
  checkPlaces(entry, pieces);
  walk(pieces, ({ kind }) => {
    if (kind === 'mark') fail(entry, 'a list entry cannot hold "[ ]"');
  });
  if (pieces.every(({ kind }) => kind === 'optional' || kind === 'gap'))
    fail(entry, 'a list entry needs a word that is not optional');
  return pieces;
}

function parse(phrase: string): readonly Piece[] {
  if (phrase.length > longest) fail(phrase.slice(0, 40), `it is longer than ${longest} characters`);
  const cursor: Cursor = { phrase, signs: lex(phrase), at: 0 };
  const pieces = sequence(cursor, 0, false);
  const left = cursor.signs[cursor.at];
  if (left !== undefined)
    fail(phrase, left === '|' ? '"|" stands outside "( )"' : `"${left}" was never opened`);
  return pieces;
}

export function fail(phrase: string, what: string): never {
  throw new PhraseError(`In the phrase "${phrase}": ${what}.`);
}

function lex(phrase: string): readonly string[] {
  const found = phrase.match(signs) ?? [];
  let at = 0;
  for (const sign of found) {
    if (!phrase.startsWith(sign, at)) break;
    at += sign.length;
  }
  if (at < phrase.length) fail(phrase, `"${phrase[at]}" at character ${at + 1} means nothing here`);
  return found.filter((sign) => sign !== ',' && sign.trim() !== '');
}

function sequence(cursor: Cursor, depth: number, marked: boolean): readonly Piece[] {
  if (depth > deepest) fail(cursor.phrase, `parentheses are nested deeper than ${deepest}`);
  const pieces: Piece[] = [];
  for (let sign = cursor.signs[cursor.at]; sign !== undefined; sign = cursor.signs[cursor.at]) {
    if (sign === ')' || sign === ']' || sign === '|') break;
    cursor.at++;
    if (sign === '?') makeOptional(cursor, pieces);
    else pieces.push(...pieceOf(cursor, sign, depth, marked));
  }
  return pieces;
}

function makeOptional(cursor: Cursor, pieces: Piece[]): void {
  const last = pieces.pop();
  const bare = last === undefined || ['optional', 'mark', 'start', 'end', 'gap'].includes(last.kind);
  if (bare) fail(cursor.phrase, '"?" must follow a word, a list or a parenthesis');
  pieces.push({ kind: 'optional', of: [last] });
}

const plainSigns = new Map<string, Piece>([
  ['_', { kind: 'any' }],
  ['#', { kind: 'number' }],
  ['...', { kind: 'gap' }],
  ['\u2026', { kind: 'gap' }],
  ['^', { kind: 'start' }],
  ['$', { kind: 'end' }],
]);

function pieceOf(cursor: Cursor, sign: string, depth: number, marked: boolean): readonly Piece[] {
  const plain = plainSigns.get(sign);
  if (plain) return [plain];
  if (sign.startsWith('{{')) return [{ kind: 'placeholder' }];
  if (sign === '(') return [group(cursor, depth)];
  if (sign === '[') return [mark(cursor, depth, marked)];
  if (sign.startsWith('@')) return [listOf(cursor.phrase, sign)];
  const words = /^[a-z]+$/i.test(sign) ? [sign] : wordsOf(sign);
  if (words.length === 0) fail(cursor.phrase, `"${sign}" is no word; leave punctuation out`);
  return words.map((text) => ({ kind: 'word', text }));
}

function group(cursor: Cursor, depth: number): Piece {
  const ways: (readonly Piece[])[] = [];
  do {
    const way = sequence(cursor, depth + 1, true);
    if (way.length === 0) fail(cursor.phrase, 'there is nothing between "(", "|" and ")"');
    ways.push(way);
  } while (cursor.signs[cursor.at++] === '|');
  if (cursor.signs[cursor.at - 1] !== ')') fail(cursor.phrase, '")" is missing');
  return { kind: 'either', ways };
}

function mark(cursor: Cursor, depth: number, marked: boolean): Piece {
  if (marked) fail(cursor.phrase, '"[" cannot stand inside "( )" or "[ ]"');
  const of = sequence(cursor, depth + 1, true);
  if (cursor.signs[cursor.at++] !== ']') fail(cursor.phrase, '"]" is missing');
  if (of.length === 0) fail(cursor.phrase, 'there is nothing between "[" and "]"');
  return { kind: 'mark', of };
}

function listOf(phrase: string, sign: string): Piece {
  const [name, form] = sign.slice(1).split('.');
  if (form === undefined) return { kind: 'list', name: name! };
  const known = verbFormNames.find((each) => each === form);
  if (known === undefined) fail(phrase, `"${sign}": a form is one of ${verbFormNames.join(', ')}`);
  return { kind: 'list', name: name!, form: known };
}

function checkPlaces(phrase: string, pieces: readonly Piece[]): void {
  if (pieces.filter(({ kind }) => kind === 'mark').length > 1)
    fail(phrase, '"[ ]" stands twice; it is allowed once');
  walk(pieces, (piece, within) => {
    if (piece.kind === 'start' && within[0] !== piece) fail(phrase, '"^" must come first');
    if (piece.kind === 'end' && within.at(-1) !== piece) fail(phrase, '"$" must come last');
  });
}

/**
 * Loose words at an edge would only move the underline. Beside an anchor they say where the phrase stands; and in
 * an anchored phrase, or outside `[ ]`, a `_` says that another word must be there.
 */
function checkEdge(phrase: string, fromEdge: readonly Piece[], edge: 'begin' | 'end'): void {
  const kinds = fromEdge.map(({ kind }) => kind);
  if (kinds[0] === 'start' || kinds[0] === 'end') return;
  const telling = kinds.includes('start') || kinds.includes('end') || kinds.indexOf('mark') > 0;
  const solid = kinds.findIndex((kind) => kind !== 'optional' && kind !== 'gap');
  const outer = fromEdge.slice(0, solid + 1).map((piece) => inner(piece, edge));
  const loose = outer.find(({ kind }) => kind === 'gap' || (kind === 'any' && !telling));
  if (loose) fail(phrase, `it cannot ${edge} with "${loose.kind === 'gap' ? '...' : '_'}"`);
}

function inner(piece: Piece, edge: 'begin' | 'end'): Piece {
  if (piece.kind !== 'mark' && piece.kind !== 'optional') return piece;
  return inner(piece.of.at(edge === 'begin' ? 0 : -1)!, edge);
}

/** Visits every piece, with the pieces it stands among. */
function walk(pieces: readonly Piece[], visit: (piece: Piece, within: readonly Piece[]) => void): void {
  for (const piece of pieces) {
    visit(piece, pieces);
    if (piece.kind === 'either') for (const way of piece.ways) walk(way, visit);
    if (piece.kind === 'optional' || piece.kind === 'mark') walk(piece.of, visit);
  }
}
