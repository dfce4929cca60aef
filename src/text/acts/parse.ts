import type { Match } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { gap } from '../gaps.ts';
import type { ParsedSentence } from '../language.ts';
import type { WordName } from './classes.ts';
import { isAdverb } from './draft.ts';
import type { Predicate } from './predicate.ts';
import { predicatesOf } from './predicates.ts';
import { breaks, find, is, type Token, tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence taken apart: what every judgement about its acts looks at. */
export interface Parsed {
  readonly sentence: ParsedSentence;
  readonly tokens: readonly Token[];
  readonly predicates: readonly Predicate[];
  readonly question: boolean;
  /** What the language knows of words that no predicate stands on. */
  readonly vocabulary: Vocabulary;
}

export function parse(sentence: ParsedSentence, vocabulary: Vocabulary): Parsed {
  const tokens = tokensOf(sentence, vocabulary);
  const question = asks.test(sentence.text) || isAskedBarely(sentence, tokens);
  return { sentence, tokens, predicates: predicatesOf(tokens, vocabulary, question), question, vocabulary };
}

/** A question mark at the end; behind it at most quotes, one parenthesis, and the tag of the agent. */
const asks = /\?["'\u201d\u2019)\]*_\s]*(?:\([^()?]{1,80}\)\s*)?(?:[\^~/*-]\s?\p{L}{1,12})?$/u;

/**
 * "whats the email on the account": asked in a chat, with neither a question mark nor a full stop. A line that begins
 * with a capital is a heading of an answer more often, unless it asks what the reader did.
 */
function isAskedBarely({ text, block }: ParsedSentence, tokens: readonly Token[]): boolean {
  if (block.kind === 'heading' || /[.!:;,)]\s*$/.test(text)) return false;
  const chatty = /^\s*\p{Ll}/u.test(text);
  return tokens.slice(0, 12).some((token, at) => {
    const next = tokens[at + 1];
    if (next === undefined || (at > 1 && (token.gap & gap.comma) === 0)) return false;
    if (!is(token, 'asks-fact') || next.gap !== 0 || is(tokens[at + 2], 'not')) return false;
    return is(next, 'do') ? chatty || is(tokens[at + 2], 'you') : chatty && is(next, 'be');
  });
}

/** The tokens `from..to` as a span of the prose. */
export function spanOf({ sentence, tokens }: Parsed, from: number, to: number): Span {
  const first = sentence.words[tokens[Math.min(from, tokens.length - 1)]?.word ?? 0];
  const last = sentence.words[tokens[Math.max(from, Math.min(to, tokens.length) - 1)]?.word ?? 0];
  return { start: first?.span.start ?? sentence.span.start, end: last?.span.end ?? sentence.span.end };
}

/** True if a token of `from..to` is in the class. */
export function some({ tokens }: Parsed, from: number, to: number, name: WordName): boolean {
  return find(tokens, from, to, name) >= 0;
}

/** "It is our commitment to you that …", "my promise is that …": one's word is given with a noun. */
export function isVow(parsed: Parsed, { lemma, subjectFrom, to, not }: Predicate): boolean {
  if (lemma !== 'be' || not !== undefined) return false;
  const near = Math.min(to + 4, parsed.tokens.length);
  return some(parsed, subjectFrom, near, 'vow') && some(parsed, subjectFrom, near, 'our');
}

/** Where the first preposition ends the object that begins at `to`. */
export function objectEnd({ tokens }: Parsed, to: number, end: number): number {
  let at = tokens[to]?.text === 'for' && is(tokens[to + 1], 'you') ? to + 2 : to;
  while (at < end && !is(tokens[at], 'preposition')) at++;
  return at;
}

/** True if a token of `from..to` is an amount of money. */
export function hasSum({ tokens }: Parsed, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => /^[$\u00a3\u20ac\u20b9]/.test(text));
}

/**
 * The stretch that a predicate shares its hedges with: from the verb before it (or the last break) to where its
 * own words end.
 */
export function stretch(parsed: Parsed, predicate: Predicate): Span {
  const { tokens, predicates } = parsed;
  const index = predicates.indexOf(predicate);
  let floor = 0;
  for (let i = index - 1; i >= 0; i--) {
    const before = predicates[i]!;
    if (before.end <= predicate.subjectFrom && before !== predicate.governor && !predicate.shared) {
      floor = before.end;
      while (floor > before.to && isAdverb(tokens[floor - 1])) floor--;
      break;
    }
  }
  let start = Math.max(predicate.shared ? predicate.subjectFrom : predicate.from, floor);
  start = Math.min(start, predicate.shared ? predicate.from : start);
  while (start > floor && (tokens[start]!.gap & breaks) === 0 && !is(tokens[start - 1], 'but')) start--;
  return spanOf(parsed, start, sharedEnd(parsed, index));
}

/** A hedge in a verb that shares the subject hedges both ("is on its way and should arrive"). */
function sharedEnd({ predicates }: Parsed, index: number): number {
  let end = predicates[index]!.end;
  for (let i = index + 1; i < predicates.length && predicates[i]!.shared; i++) end = predicates[i]!.end;
  return end;
}

export function within(match: Match, span: Span): boolean {
  return match.span.start < span.end && span.start < match.span.end;
}

/** A preposition, or the subject of a clause about the noun ("the feature [you asked for]"). */
function endsHead(token: Token): boolean {
  return is(token, 'preposition') || is(token, 'you') || is(token, 'we') || is(token, 'they');
}

/** True if the last noun before the first preposition of the subject is in the class. */
export function headIs({ tokens }: Parsed, { subjectFrom, subjectTo }: Predicate, name: WordName): boolean {
  let at = subjectFrom;
  while (at + 1 < subjectTo && !endsHead(tokens[at + 1]!)) at++;
  while (at > subjectFrom && (/^[\d#]/.test(tokens[at]!.text) || is(tokens[at], 'which'))) at--;
  return is(tokens[at], name);
}

/** "Our policy is to replace it": what is so in general. */
export function isMaxim({ tokens }: Parsed, { subject, time, from }: Predicate): boolean {
  return subject === 'company' && time === 'ahead' && is(tokens[from], 'be') && is(tokens[from + 1], 'to');
}
