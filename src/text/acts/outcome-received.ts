import { ensures } from './certainty.ts';
import { broughtTo, restores, turnAt } from './complement.ts';
import { isIng } from './draft.ts';
import { hasSum, objectEnd, type Parsed, some } from './parse.ts';
import type { Outcome, Predicate } from './predicate.ts';
import { is } from './tokens.ts';
import { isDated as isDayNamed } from './when.ts';

/** The reader gets it, or is where they want to be: "you'll have your bag by Friday", "you'll be on the next flight". */
export function received(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  const { lemma, classes, to, end, stances, modal } = predicate;
  if (isRecurring(parsed, predicate)) return undefined;
  if (classes.has('approval')) return { kind: 'approval', what: lemma };
  if (classes.has('await')) return awaited(parsed, predicate);
  const seenTo = modal === 'can' && predicate.governor !== undefined && ensures(predicate.governor);
  if (seenTo && (classes.has('reader-gets') || isRegained(parsed, predicate)))
    return { kind: 'resolution', what: lemma };
  if (modal === 'can' || modal === 'must' || stances.includes('must')) return undefined;
  if (stances.includes('able') && isRegained(parsed, predicate)) return { kind: 'resolution', what: lemma };
  if (classes.has('place') && (lemma === 'be' || isAgain(parsed, predicate))) {
    if (isPlaced(parsed, predicate)) return { kind: 'resolution', what: lemma };
    if (lemma === 'be') return undefined;
  }
  if (isBusyAgain(parsed, predicate)) return { kind: 'resolution', what: lemma };
  if (lemma === 'have' && predicate.time === 'ahead' && broughtTo(parsed, to, end) === 'at hand')
    return { kind: 'arrival', what: lemma };
  if (classes.has('remedy') && classes.has('reader-gets')) return { kind: 'remedy', what: lemma };
  if (classes.has('arrival'))
    return predicate.governor || some(parsed, to, end, 'time') ? { kind: 'arrival', what: lemma } : undefined;
  if (isLeftFor(parsed, predicate)) return { kind: 'remedy', what: lemma };
  if (!classes.has('receive')) return undefined;
  if (isRemedy(parsed, predicate)) return { kind: 'remedy', what: remedyName(parsed, to, end) };
  if (stances.includes('able') || stances.includes('want')) return undefined;
  if (some(parsed, to, end, 'back') || some(parsed, to, end, 'discount'))
    return { kind: 'remedy', what: lemma };
  if (isAsAsked(parsed, predicate)) return { kind: 'arrival', what: lemma };
  if (lemma === 'see' && some(parsed, to, end, 'correct') && some(parsed, to, end, 'time'))
    return { kind: 'resolution', what: lemma };
  if (lemma === 'see')
    return some(parsed, to, to + 1, 'it') && some(parsed, to, end, 'delivered')
      ? { kind: 'remedy', what: lemma }
      : undefined;
  if (some(parsed, to, end, 'news')) return undefined;
  if (isGiven(predicate) && some(parsed, to, to + 2, 'info')) return undefined;
  if (isGiven(predicate) || isBlankIn(parsed, predicate)) return { kind: 'arrival', what: lemma };
  if (some(parsed, to, end, 'paper')) return undefined;
  return isDated(parsed, predicate) ? { kind: 'arrival', what: lemma } : undefined;
}

/** "You'll find 500 coins in your mailbox tomorrow". */
function isLeftFor(parsed: Parsed, { lemma, time, to, end }: Predicate): boolean {
  if (lemma !== 'find' || time !== 'ahead' || !isDayNamed(parsed, to, end)) return false;
  const near = objectEnd(parsed, to, end);
  return (hasSum(parsed, to, near) || some(parsed, to, near, 'remedy')) && !some(parsed, to, near, 'paper');
}

/** "each month", "per week", but "a refund per pupil" comes once. */
function isRecurring({ tokens }: Parsed, { to, end }: Predicate): boolean {
  return tokens
    .slice(to, end)
    .some((token, i) => is(token, 'recurring') && (token.text !== 'per' || is(tokens[to + i + 1], 'time')));
}

/** "you'll be showering by ten": back at what they do, not waiting or paying. */
function isBusyAgain(parsed: Parsed, { head, from, to, end, classes }: Predicate): boolean {
  if (!isIng(parsed.tokens[head]!)) return false;
  if (
    !some(parsed, from, head, 'be') ||
    (classes.size > 0 && !classes.has('place') && !classes.has('run') && !classes.has('reader'))
  )
    return false;
  return restores(parsed, to, end) || isDayNamed(parsed, to, end);
}

/** "You'll be able to log in again", "… to print by tomorrow". */
function isRegained(parsed: Parsed, { to, end }: Predicate): boolean {
  return restores(parsed, to, end) || (some(parsed, to, end, 'deadline') && some(parsed, to, end, 'time'));
}

/** "you will get exactly what you ordered". */
function isAsAsked(parsed: Parsed, { to }: Predicate): boolean {
  const near = to + 5;
  return (
    some(parsed, to, to + 2, 'likeness') &&
    some(parsed, to, near, 'you') &&
    some(parsed, to, near, 'asked-for')
  );
}

/** "Expect your headset tomorrow", "consider the fee gone". */
export function awaited(parsed: Parsed, { lemma, to, end, classes }: Predicate): Outcome | undefined {
  if (classes.has('deem'))
    return broughtTo(parsed, to, end) !== undefined ? { kind: 'resolution', what: lemma } : undefined;
  const near = objectEnd(parsed, to, end);
  if (some(parsed, to, near, 'paper') || some(parsed, end, end + 1, 'to')) return undefined;
  if (some(parsed, to, near, 'remedy') || hasSum(parsed, to, near))
    return { kind: 'remedy', what: remedyName(parsed, to, near) };
  return some(parsed, to, near, 'goods') ? { kind: 'arrival', what: lemma } : undefined;
}

/** "you'll be on the 9:40 tomorrow", "in that arena on Friday": a place and a day. */
function isAboard(parsed: Parsed, to: number, end: number): boolean {
  if (!some(parsed, to, to + 1, 'placing') || !some(parsed, to + 1, to + 2, 'determiner')) return false;
  return !some(parsed, to, end, 'limbo') && isDayNamed(parsed, to + 3, end);
}

/** "you'll be streaming again": the verb alone tells nothing. */
function isAgain(parsed: Parsed, { to, end, from, head }: Predicate): boolean {
  return some(parsed, to, end, 'again') || some(parsed, to, end, 'time') || some(parsed, from, head, 'be');
}

function isPlaced(parsed: Parsed, { to, end }: Predicate): boolean {
  const near = Math.min(end, to + 6);
  return (
    some(parsed, to, Math.min(end, to + 4), 'restored') ||
    isAboard(parsed, to, Math.max(end, to + 1)) ||
    (turnAt(parsed, to) === 'right' && !some(parsed, to, end, 'team')) ||
    (some(parsed, to, near, 'goods') && some(parsed, to, near, 'fresh'))
  );
}

/** "You will receive {amount} within {time}": a blank and when it comes. */
function isBlankIn({ tokens }: Parsed, { to, lemma }: Predicate): boolean {
  return (
    lemma === 'receive' &&
    tokens[to]?.text === '{{}}' &&
    is(tokens[to + 1], 'deadline') &&
    tokens[to + 1]?.text !== '{{}}'
  );
}

/** A remedy is got; "notifications about your refund" are none. */
function isRemedy(parsed: Parsed, { to, end }: Predicate): boolean {
  const near = objectEnd(parsed, to, end);
  if (some(parsed, to, near, 'remedy')) return true;
  if (hasSum(parsed, to, near) && !some(parsed, to, near, 'paper')) return true;
  return some(parsed, to, end, 'remedy') && !some(parsed, to, near, 'page');
}

/** Said under our word, or told as certain. */
function isGiven({ governor }: Predicate): boolean {
  if (governor === undefined) return false;
  return ensures(governor) || governor.classes.has('assure') || governor.classes.has('announce');
}

/** Goods with a day or a place. */
function isDated(parsed: Parsed, { to, end }: Predicate): boolean {
  const dated =
    some(parsed, to, end, 'time') ||
    some(parsed, to, end, 'delivered') ||
    some(parsed, to, end, 'deadline') ||
    some(parsed, to, end, 'fresh');
  if (some(parsed, to, to + 1, 'pro-goods')) return end <= to + 1 || dated || isDayNamed(parsed, to, end);
  return dated && (some(parsed, to, end, 'goods') || some(parsed, to, end, 'feature'));
}

function remedyName(parsed: Parsed, from: number, to: number): string {
  return parsed.tokens.slice(from, to).find((token) => token.form.classes.has('remedy'))?.text ?? 'remedy';
}
