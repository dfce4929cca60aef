import { gap } from '../gaps.ts';
import { isAdverb, isDone, isIng } from './draft.ts';
import { type Parsed, some } from './parse.ts';
import { breaks, is, isVerb, type Token } from './tokens.ts';
import { verbAt } from './verb.ts';
import { form } from './vocabulary.ts';

/** What something is said to be or become: right (again), over, or in the reader's hands. */
export type Turn = 'right' | 'over' | 'at hand';

/** So far may a complement reach (`in your new shared inbox`). */
const reach = 6;

/** What the words at `at` say of a thing: "ready", "back on", "in your hands", "where it was"; undefined if nothing good. */
export function turnAt(parsed: Parsed, at: number): Turn | undefined {
  const { tokens } = parsed;
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (is(token, 'gone')) return 'over';
  if (is(token, 'determiner') && is(tokens[at + 1], 'unchanged')) return 'right';
  if (is(token, 'state') || isSound(parsed, at)) return 'right';
  if (is(token, 'particle') && !isOfTime(tokens, at) && isClosed(tokens, at + 1)) return 'right';
  const held = heldAt(parsed, at);
  if (held) return held;
  if (isAsBefore(tokens, at) || isBetter(tokens, at) || isRunningAgain(parsed, at)) return 'right';
  const next = tokens[at + 1];
  if (next === undefined || ends(next)) return undefined;
  return isAdverb(token) || is(token, 'degree') ? turnAt(parsed, at + 1) : undefined;
}

/** `on Monday`, `in 5 days`: a preposition of time. */
function isOfTime(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return is(tokens[at], 'placing') && next !== undefined && (is(next, 'time') || /^\d/.test(next.text));
}

function ends(token: Token): boolean {
  return (token.gap & (breaks | gap.comma)) !== 0;
}

/** Nothing follows that the word before it would describe: `up by six`, `ready for you`, but not `new phone`. */
export function isClosed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.gap !== 0) return true;
  if (is(token, 'determiner') || is(token, 'your') || is(token, 'our'))
    return is(token, 'it') && at + 1 === tokens.length;
  return (
    is(token, 'preposition') ||
    is(token, 'particle') ||
    is(token, 'time') ||
    is(token, 'and') ||
    is(token, 'once') ||
    is(token, 'state') ||
    isAdverb(token) ||
    is(token, 'likeness')
  );
}

/** "in your hands", "off your bill", "on its way", "with you". */
function heldAt(parsed: Parsed, at: number): Turn | undefined {
  const { tokens } = parsed;
  const token = tokens[at]!;
  if (!is(token, 'placing')) return undefined;
  if (isVerb(tokens[at + 1], form.base) && !is(tokens[at + 1], 'nounish') && is(token, 'toward'))
    return undefined;
  const to = Math.min(at + reach, tokens.length);
  for (let i = at + 1; i < to; i++) {
    const next = tokens[i]!;
    if (ends(next) || is(next, 'risky')) return undefined;
    if (is(next, 'us'))
      return is(token, 'particle') && i === at + 1 && isClosed(tokens, i + 1) ? 'right' : undefined;
    if (is(next, 'you')) return i === at + 1 || is(tokens[i - 1], 'to') ? 'at hand' : undefined;
    if (is(next, 'your'))
      return some(parsed, i, i + 4, 'risky')
        ? undefined
        : is(token, 'particle') && !is(token, 'at')
          ? 'right'
          : 'at hand';
    if (is(next, 'under-way')) return is(token, 'particle') ? 'at hand' : undefined;
    if (is(next, 'delivered') || (is(next, 'carriage') && some(parsed, at + 1, i, 'fresh'))) return 'at hand';
    if (isVerb(next, form.ing) || is(next, 'and') || is(next, 'but')) return undefined;
  }
  return undefined;
}

/** "in working order", "on time", "under control". */
function isSound(parsed: Parsed, at: number): boolean {
  const { tokens } = parsed;
  if (!is(tokens[at], 'preposition')) return false;
  for (let i = at + 1; i < at + 4; i++) {
    if (tokens[i] === undefined || ends(tokens[i]!)) return false;
    if (is(tokens[i], 'sound') || (i === at + 1 && is(tokens[i], 'punctual'))) return isClosed(tokens, i + 1);
  }
  return false;
}

/** True if the words `from..to` hold "on time", "in working order". */
export function isSoundIn(parsed: Parsed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSound(parsed, at)) return true;
  return false;
}

/** "where it was", "as it should be", "like new", "what it used to be". */
function isAsBefore(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !is(tokens[at], 'likeness')) return false;
  if (is(next, 'as-ever')) return true;
  const verb = tokens[at + 2];
  return (
    (is(next, 'it') || is(next, 'they') || is(next, 'you')) &&
    verb !== undefined &&
    (is(verb, 'be') || (is(verb, 'may') && !is(next, 'you')) || is(verb, 'have') || is(verb, 'belongs'))
  );
}

/** "faster than before". */
function isBetter(tokens: readonly Token[], at: number): boolean {
  return is(tokens[at], 'better') && is(tokens[at + 1], 'than') && is(tokens[at + 2], 'as-ever');
}

/** "flowing again", "printing by noon": any verb that is no step of ours. */
function isRunningAgain(parsed: Parsed, at: number): boolean {
  const { tokens, vocabulary } = parsed;
  if (!isIng(tokens[at]!)) return false;
  const { classes } = verbAt(tokens, at, vocabulary);
  if (classes.has('casework') || (classes.has('own') && !classes.has('run') && !classes.has('place')))
    return false;
  return restores(parsed, at + 1, at + reach);
}

/** "again", "like before", "properly" within the clause. */
export function restores(parsed: Parsed, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, parsed.tokens.length); i++) {
    if (ends(parsed.tokens[i]!)) return false;
    if (is(parsed.tokens[i], 'restoring') || isAsBefore(parsed.tokens, i)) return true;
  }
  return false;
}

/** What an object is brought to: "have [your stall] ready", "get [the lights] back on", "have [it] mended". */
export function broughtTo(parsed: Parsed, from: number, end: number): Turn | undefined {
  const { tokens } = parsed;
  const to = Math.min(end + 1, from + 9, tokens.length);
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at]!;
    if (ends(token)) return undefined;
    if (isVerb(token, form.base) && is(tokens[at - 1], 'team')) return undefined;
    if (isAdverb(token) && !is(token, 'state') && !is(token, 'particle')) continue;
    if (isMended(parsed, at)) return 'right';
    const turn = turnAt(parsed, at);
    if (turn === undefined) continue;
    if (!is(token, 'state') || isClosed(tokens, at + 1)) return turn;
  }
  return undefined;
}

/** A participle that is no mere step in a case: "have it [mended]", not "have it [checked]". */
function isMended({ tokens, vocabulary }: Parsed, at: number): boolean {
  if (!isDone(tokens[at]!) || is(tokens[at], 'adjective') || !isClosed(tokens, at + 1)) return false;
  if (is(tokens[at], 'be') || is(tokens[at], 'have')) return false;
  const { classes } = verbAt(tokens, at, vocabulary);
  if (
    classes.has('mend') ||
    classes.has('resolution') ||
    classes.has('remedy') ||
    classes.has('granted') ||
    classes.has('handed')
  )
    return true;
  return (
    !classes.has('casework') &&
    !classes.has('own') &&
    !classes.has('neutral') &&
    !classes.has('ask-about') &&
    !classes.has('reader')
  );
}

/** "free of charge", not "hassle-free". */
export function isGratis({ tokens }: Parsed, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (is(tokens[at], 'gratis') && tokens[at]!.word !== tokens[at - 1]?.word) return true;
  return false;
}
