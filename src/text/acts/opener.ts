import { gap } from '../gaps.ts';
import { isAdverb } from './draft.ts';
import { takesObject } from './order-verb.ts';
import { closeLink, open, type Scan } from './scan.ts';
import { is, isVerb, type Token } from './tokens.ts';
import { form } from './vocabulary.ts';

/** A word that opens a clause of its own; gives the token after it. */
export function openClause(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const leading = scan.fresh && scan.link === 'main';
  if (is(token, 'please')) return please(scan, at);
  if (isContact(scan, at)) closeLink(scan, at);
  if (leading && isInversion(scan, at)) return open(scan, 'if', at + 1, true);
  if (isLateInversion(scan, at)) return open(scan, 'if', at + 1, false);
  if (is(token, 'if') && is(tokens[at - 1], 'as-though')) return undefined;
  if (is(token, 'if'))
    return token.text === 'whether' && !leading
      ? open(scan, 'asked', at + 1, false)
      : open(scan, 'if', at + 1, leading);
  if (token.text === 'in' && next?.text === 'case') return open(scan, 'if', at + 2, leading);
  if (token.text === 'as' && is(tokens[at + 2], 'because') && is(next, 'soon-long')) {
    if (tokens[at + 3]?.text === 'possible') return at + 4;
    const lasting = next?.text === 'soon' || tokens[at - 1]?.text === 'for';
    return open(scan, lasting ? 'once' : 'if', at + 3, leading);
  }
  if (leading && token.text === 'soon' && next?.text === 'as') return open(scan, 'once', at + 2, true);
  if (isFarAs(tokens, at)) return open(scan, 'if', at + 3, leading);
  if (is(token, 'so')) return so(scan, at);
  if (leading && is(token, 'whatever') && !isContrast(token, next))
    return open(scan, 'because', at + 1, true);
  if (
    (token.text === 'the' &&
      is(next, 'instant') &&
      tokens[at + 2] !== undefined &&
      isSubjectWord(tokens[at + 2]!)) ||
    (token.text === 'the' && is(next, 'instant') && !leading && /'s$/.test(tokens[at + 2]?.text ?? ''))
  )
    return open(scan, 'once', at + 2, leading);
  if (isAsked(scan, at)) return open(scan, 'asked', at + 1, false);
  if (is(token, 'once') && opensTime(tokens, at)) return open(scan, 'once', at + 1, leading);
  if (is(token, 'because') && (next === undefined ? false : isSubjectWord(next)))
    return open(scan, 'because', at + 1, leading);
  if (is(token, 'who') && (!leading || (at > 0 && is(token, 'which'))))
    return open(scan, 'relative', at + 1, false);
  return is(token, 'that') ? that(scan, at) : undefined;
}

/** "If you need anything [let me know]": an invitation that no comma sets off. */
function isContact(scan: Scan, at: number): boolean {
  const { tokens, link, linkFirst } = scan;
  if (link !== 'if' || linkFirst === undefined || !is(tokens[at], 'let')) return false;
  scan.fresh ||= is(tokens[at + 1], 'us') && tokens[at + 2]?.text === 'know';
  return scan.fresh;
}

/** "Please call [should you have any questions]". */
function isLateInversion({ tokens, question }: Scan, at: number): boolean {
  const verb = tokens[at + 2];
  return (
    !question &&
    tokens[at]!.text === 'should' &&
    is(tokens[at + 1], 'you') &&
    at > 0 &&
    isVerb(verb, form.base)
  );
}

/** "However we will …": no "however hard we try". */
function isContrast({ text }: Token, next: Token | undefined): boolean {
  return text === 'however' && next !== undefined && isSubjectWord(next);
}

/** "So far as we know": what follows holds under that alone. */
function isFarAs(tokens: readonly Token[], at: number): boolean {
  return is(tokens[at], 'so-far') && tokens[at + 1]?.text === 'far' && tokens[at + 2]?.text === 'as';
}

/** "Should the appeal succeed, …": a condition without "if"; a comma ends it. */
function isInversion({ tokens, question }: Scan, at: number): boolean {
  const next = tokens[at + 1];
  if (question || !is(tokens[at], 'inverting') || next === undefined || !isSubjectWord(next)) return false;
  return tokens.slice(at + 2, at + 30).some((token) => (token.gap & gap.comma) !== 0);
}

function please(scan: Scan, at: number): number {
  if (scan.link !== 'main' && scan.linkFirst !== undefined) closeLink(scan, at);
  const skipped = is(scan.tokens[at + 1], 'to') && isVerb(scan.tokens[at + 2], form.base) ? at + 2 : at + 1;
  scan.from = skipped;
  scan.fresh = true;
  return skipped;
}

function so(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  if (is(tokens[at + 1], 'that')) return open(scan, 'purpose', at + 2, false);
  const subject = tokens[at + 1];
  if (
    subject !== undefined &&
    !is(subject, 'let') &&
    !is(tokens[at - 1], 'be') &&
    !is(subject, 'sorry') &&
    isVerb(subject, form.base) &&
    takesObject(tokens, at + 1)
  )
    return clauseFrom(scan, at + 1);
  if (subject === undefined || !isSubjectWord(subject)) return undefined;
  const modal = tokens.findIndex(
    (token, i) =>
      i > at + 1 &&
      i < at + 6 &&
      (is(token, 'can') || is(token, 'may') || is(token, 'be') || is(token, 'will')),
  );
  const able = is(tokens[modal], 'can') || is(tokens[modal], 'may');
  if (able && !is(tokens[modal + 1], 'not')) return open(scan, 'purpose', at + 1, false);
  closeLink(scan, at);
  scan.from = at + 1;
  scan.fresh = true;
  return at + 1;
}

/** "…, so take it to a shop": what comes is an order. */
function clauseFrom(scan: Scan, at: number): number {
  closeLink(scan, at);
  scan.from = at;
  scan.fresh = true;
  return at;
}

function isAsked(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!;
  if (!is(token, 'wh') || at === 0 || (scan.fresh && !is(scan.tokens[at - 1], 'but'))) return false;
  const before = scan.tokens[at - 1]!;
  const verbal =
    scan.found.at(-1)?.to === at ||
    is(before, 'preposition') ||
    is(before, 'you') ||
    is(before, 'us') ||
    is(before, 'confident');
  return verbal || is(token, 'thing-asked');
}

/** `once verified`, `after you sign in`, but not `after 5 days`. */
function opensTime(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (is(tokens[at], 'until') && (is(next, 'time') || /^\d/.test(next.text))) return false;
  return is(tokens[at], 'opens-time') || isSubjectWord(next) || isVerb(next, form.ing | form.done);
}

function isSubjectWord(token: Token): boolean {
  return (
    is(token, 'we') ||
    is(token, 'you') ||
    is(token, 'they') ||
    is(token, 'it') ||
    is(token, 'our') ||
    is(token, 'your') ||
    is(token, 'determiner') ||
    is(token, 'nobody') ||
    is(token, 'stand-in')
  );
}

/** "that" before a subject goes on with what was said or makes a clause about a noun; else it is a pronoun. */
function that(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  const next = tokens[at + 1];
  const before = scan.found.at(-1);
  if (next === undefined || scan.fresh) return undefined;
  if (before === undefined)
    return isVerb(next, form.s) && !is(next, 'nounish') ? open(scan, 'relative', at + 1, false) : undefined;
  if (isAuxiliary(next) || (isVerb(next, form.s) && !is(next, 'nounish')))
    return open(scan, 'relative', at + 1, false);
  if (!isContent(tokens, before.after, at))
    return isSubjectWord(next) ? open(scan, 'relative', at + 1, false) : undefined;
  scan.from = at + 1;
  return at + 1;
}

/** Between a verb and its that-clause stand at most the person told and an adjective. */
export function isContent(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const light =
      is(token, 'you') ||
      is(token, 'us') ||
      is(token, 'confident') ||
      is(token, 'not') ||
      is(token, 'our') ||
      is(token, 'vow') ||
      (is(token, 'at') && is(tokens[i + 1], 'you')) ||
      (is(token, 'determiner') && is(tokens[i + 1], 'confident')) ||
      is(token, 'happy') ||
      is(token, 'afraid') ||
      is(token, 'sorry') ||
      isAdverb(token) ||
      is(token, 'told-beside') ||
      is(token, 'your');
    if (!light) return false;
  }
  return true;
}

export function isAuxiliary(token: Token): boolean {
  return (
    is(token, 'will') ||
    is(token, 'can') ||
    is(token, 'may') ||
    is(token, 'must') ||
    (is(token, 'be') && isVerb(token, form.s | form.past)) ||
    (is(token, 'have') && !isVerb(token, form.ing)) ||
    is(token, 'do')
  );
}
