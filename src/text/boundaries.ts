import { STAND_IN } from '../model/reply.ts';
import { fold } from './characters.ts';
import { cutGap, gap } from './gaps.ts';
import type { Tokens } from './tokens.ts';
import type { WordData } from './word-data.ts';

/** What a language says about ends: sets, made once. Empty sets serve every language. */
export interface Ends {
  readonly never: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
  readonly dangling: ReadonlySet<string>;
  readonly capitals: ReadonlySet<string>;
  readonly salutations: ReadonlySet<string>;
}

export function endsOf(words: Partial<WordData>): Ends {
  return {
    never: new Set(words.abbreviations),
    may: new Set(words.mayEnd),
    dangling: new Set(words.dangling),
    capitals: new Set(words.capitals),
    salutations: new Set(words.salutations),
  };
}

/** A sentence as a range of words and the stretch of prose it takes, with the number of its block. */
export interface Range {
  readonly block: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** Cuts a block into sentences: in order, without overlap, nothing but white space between them. */
export function sentencesOf(
  tokens: Tokens,
  block: number,
  span: { start: number; end: number },
  ends: Ends,
): readonly Range[] {
  const first = tokens.firsts[block]!;
  const past = tokens.firsts[block + 1]!;
  if (first === past) return [];
  const { text } = tokens;
  const lines = widestLine(tokens, first, past, span);
  const found: Range[] = [];
  let from = first;
  let start = trimStart(text, span.start, span.end);
  for (let i = first + 1; i < past; i++) {
    if (!endsBefore(tokens, from, i, lines, ends)) continue;
    const cut = cutGap(text, tokens.ends[i - 1]!, tokens.starts[i]!);
    found.push({ block, first: from, last: i, start, end: cut.end });
    from = i;
    start = cut.start;
  }
  found.push({ block, first: from, last: past, start, end: trimEnd(text, start, span.end) });
  return found;
}

function trimStart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text[at]!.trim() === '') at++;
  return at;
}

function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && text[at - 1]!.trim() === '') at--;
  return at;
}

/** Length of the longest line of the block: what a line wrapped by an editor would have filled. */
function widestLine(
  tokens: Tokens,
  first: number,
  past: number,
  span: { start: number; end: number },
): number {
  let widest = 0;
  let lineStart = span.start;
  for (let i = first + 1; i < past; i++) {
    if (!(tokens.gaps[i]! & gap.newline)) continue;
    widest = Math.max(widest, tokens.ends[i - 1]! - lineStart);
    lineStart = tokens.starts[i]!;
  }
  return Math.max(widest, span.end - lineStart);
}

/** True if a sentence that began with word `from` ends before word `i`. */
function endsBefore(tokens: Tokens, from: number, i: number, widest: number, ends: Ends): boolean {
  const bits = tokens.gaps[i]!;
  if (bits & (gap.blank | gap.bullet)) return true;
  if (bits & (gap.dot | gap.ender | gap.ellipsis) && terminates(tokens, from, i, bits, ends)) return true;
  return (bits & gap.newline) !== 0 && lineEnds(tokens, from, i, bits, widest, ends);
}

function terminates(tokens: Tokens, from: number, i: number, bits: number, ends: Ends): boolean {
  const next = caseOf(tokens, i);
  if (!(bits & gap.spaced)) return (bits & gap.dot) !== 0 && missingSpace(tokens, i, next);
  if (bits & gap.ender) return next !== 'lower' || !(bits & (gap.closed | gap.strong));
  if (bits & gap.ellipsis) return next === 'upper';
  return dotTerminates(tokens, from, i, next, ends);
}

/** `fixed.We`: the writer left the space out. */
function missingSpace(tokens: Tokens, i: number, next: Case): boolean {
  const gapLength = tokens.starts[i]! - tokens.ends[i - 1]!;
  return (
    next === 'upper' &&
    gapLength === 1 &&
    caseOf(tokens, i - 1) === 'lower' &&
    tokens.ends[i]! - tokens.starts[i]! > 1
  );
}

function dotTerminates(tokens: Tokens, from: number, i: number, next: Case, ends: Ends): boolean {
  const word = fold(tokens.text.slice(tokens.starts[i - 1], tokens.ends[i - 1]));
  if (ends.never.has(word)) return word === 'no' && next !== 'digit';
  if (ends.may.has(word)) return next === 'upper';
  const atLineStart = i - 1 === from || (tokens.gaps[i - 1]! & gap.newline) !== 0;
  if (atLineStart && /^(?:\d{1,3}|[a-h])$/.test(word)) return false;
  const initial = word.length === 1 && word !== 'i' && word !== STAND_IN && caseOf(tokens, i - 1) === 'upper';
  return !(initial && next === 'upper');
}

/** True if the line break before word `i` ends a sentence; false if it is a mere wrap. */
function lineEnds(
  tokens: Tokens,
  from: number,
  i: number,
  bits: number,
  widest: number,
  ends: Ends,
): boolean {
  const next = caseOf(tokens, i);
  const before = fold(tokens.text.slice(tokens.starts[i - 1], tokens.ends[i - 1]));
  const words = i - from;
  const opening = fold(tokens.text.slice(tokens.starts[from], tokens.ends[from]));
  if (words <= 5 && ends.salutations.has(opening)) return next !== 'lower' || (bits & gap.comma) !== 0;
  if (bits & (gap.ender | gap.ellipsis | gap.dot | gap.colon))
    return bits & gap.dot ? next !== 'lower' : true;
  if (next === 'digit') return '.)'.includes(tokens.text[tokens.ends[i]!] ?? ' ');
  if (next === 'lower' || ends.dangling.has(before)) return false;
  const follows = fold(tokens.text.slice(tokens.starts[i], tokens.ends[i]));
  if (bits & gap.comma) return words <= 3 && !ends.capitals.has(follows);
  if (ends.capitals.has(follows.replace(/'.*/s, '')) && words > 3) return false;
  return deliberate(tokens, i, widest);
}

/** The next word would have fitted into the line, or the line is short: nobody's editor broke it. */
function deliberate(tokens: Tokens, i: number, widest: number): boolean {
  const lineStart = tokens.text.lastIndexOf('\n', tokens.ends[i - 1]! - 1) + 1;
  const length = tokens.ends[i - 1]! - lineStart;
  const next = tokens.ends[i]! - tokens.starts[i]!;
  return length < 30 || length + 1 + next <= widest;
}

type Case = 'upper' | 'lower' | 'digit';

/** How a word begins; a stand-in and letters without case count as upper. */
function caseOf(tokens: Tokens, i: number): Case {
  const character = tokens.text[tokens.starts[i]!]!;
  if (character >= '0' && character <= '9') return 'digit';
  return character !== character.toUpperCase() ? 'lower' : 'upper';
}
