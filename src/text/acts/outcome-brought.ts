import { broughtTo, isGratis } from './complement.ts';
import { hasSum, objectEnd, type Parsed, some } from './parse.ts';
import type { Outcome, Predicate } from './predicate.ts';
import { find, is, isVerb } from './tokens.ts';
import { verbAt } from './verb.ts';
import { form } from './vocabulary.ts';
import { isDated } from './when.ts';

/** The company, or somebody on its behalf, brings it about: "we'll refund you", "the courier will deliver it". */
export function broughtAbout(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  const { lemma, name, to, end, classes, subject } = predicate;
  if (lemma === 'reconnect' && !isConnected(parsed, predicate)) return undefined;
  if (isMadeToPay(parsed, predicate)) return { kind: 'remedy', what: lemma };
  if (classes.has('keep-posted') || (subject === 'partner' && some(parsed, to, to + 1, 'third')))
    return undefined;
  if (subject === 'none' || isHaving(predicate) || isSending(parsed, predicate)) return undefined;
  // "I'll have another look at your file tonight".
  if (lemma === 'have' && some(parsed, to, to + 3, 'look')) return undefined;
  if (isLetting(parsed, predicate)) return { kind: 'remedy', what: lemma };
  if (classes.has('resolution'))
    return isForReader(parsed, predicate) ? { kind: 'resolution', what: name } : undefined;
  if (classes.has('remedy') && isRemedy(parsed, predicate)) return { kind: 'remedy', what: lemma };
  if (classes.has('lift-off') && isBurdened(parsed, predicate) && !some(parsed, to, end, 'paper'))
    return { kind: 'remedy', what: lemma };
  if (classes.has('approval') && !isTakenIn(parsed, predicate)) return { kind: 'approval', what: lemma };
  const spoken =
    classes.has('casework') || classes.has('ask-about') || classes.has('reported') || classes.has('hear');
  if (!spoken && isRefund(parsed, predicate)) return { kind: 'remedy', what: lemma };
  if (
    (isFree(parsed, predicate) && !classes.has('reported')) ||
    (classes.has('process') && isHanded(parsed, predicate))
  )
    return { kind: 'remedy', what: lemma };
  if (isMadeGood(parsed, predicate)) return { kind: 'resolution', what: name };
  if (classes.has('ensure'))
    return isKeptSafe(parsed, predicate) ||
      (some(parsed, to, end, 'ending') && !some(parsed, to, end, 'you') && !some(parsed, to, end, 'paper'))
      ? { kind: 'resolution', what: lemma }
      : undefined;
  if (classes.has('prevent') && (some(parsed, to, end, 'again') || some(parsed, to, to + 2, 'anew')))
    return { kind: 'recurrence', what: lemma };
  if (
    (classes.has('handed') || (classes.has('arrival') && subject === 'partner')) &&
    isHandedOver(parsed, predicate) &&
    !some(parsed, to, objectEnd(parsed, to, end), 'paper')
  )
    return { kind: 'arrival', what: lemma };
  if (classes.has('roadmap') && (subject === 'we' || subject === 'team') && isFeature(parsed, predicate))
    return { kind: 'roadmap', what: lemma };
  return isBringing(parsed, predicate) ? turned(parsed, predicate) : undefined;
}

/** "reconnect your line", not "happy to reconnect then". */
function isConnected(parsed: Parsed, { to, end }: Predicate): boolean {
  return (['you', 'your', 'it', 'goods'] as const).some((name) => some(parsed, to, end, name));
}

/** "We'll get the insurer to pay for it": somebody is set to a remedy. */
function isMadeToPay({ tokens, vocabulary }: Parsed, { lemma, subject, time, to, end }: Predicate): boolean {
  if (lemma !== 'get' || subject !== 'we' || time !== 'ahead') return false;
  for (let at = to + 1; at < Math.min(end + 1, to + 8, tokens.length - 1); at++)
    if (is(tokens[at], 'to') && isVerb(tokens[at + 1], form.base))
      return verbAt(tokens, at + 1, vocabulary).classes.has('remedy');
  return false;
}

/** "We have a policy in place": what is so already. */
function isHaving({ name, time, modal, stances }: Predicate): boolean {
  const had = name === 'have' || name.startsWith('have ~');
  return had && time === 'present' && modal === undefined && stances.length === 0;
}

/** "I'll have someone from billing call you back": somebody is set to a step. */
function isSending({ tokens }: Parsed, { marks, to, end }: Predicate): boolean {
  if (!marks.has('having')) return false;
  const who = find(tokens, to, Math.min(end, to + 5), 'team') >= 0 || is(tokens[to], 'person');
  if (!who) return false;
  for (let at = to + 1; at < Math.min(end, to + 7); at++)
    if (isVerb(tokens[at], form.base) && (is(tokens[at + 1], 'you') || !is(tokens[at], 'nounish')))
      return true;
  return false;
}

/** "we will let you have the tent at the sale price". */
function isLetting(parsed: Parsed, { classes, to, time, link }: Predicate): boolean {
  const { tokens } = parsed;
  if (!classes.has('let') || time !== 'ahead' || link !== 'main' || !is(tokens[to], 'you')) return false;
  const kept = tokens[to + 1]?.form.verb?.marks.has('keeping') ?? false;
  return kept && !some(parsed, to, to + 6, 'paper');
}

/** "We are happy to accept these changes": what the reader gave is taken in. */
export function isTakenIn(parsed: Parsed, { lemma, to, end }: Predicate): boolean {
  return lemma === 'accept' && some(parsed, to, end, 'contribution');
}

/** "we will ensure the security of your profile": a state of the reader's own, ahead. */
function isKeptSafe(parsed: Parsed, { to, end, time }: Predicate): boolean {
  return time === 'ahead' && some(parsed, to, end, 'your') && some(parsed, to, to + 4, 'safe-state');
}

/** What is lifted off or stopped weighs on the reader. */
function isBurdened(parsed: Parsed, { to, end }: Predicate): boolean {
  return (['levy', 'pest'] as const).some((name) => some(parsed, to, end, name));
}

/** A feature is the object itself ("add your vote [to the feature request]" is no roadmap), or has its day. */
function isFeature(parsed: Parsed, { to, end, classes }: Predicate): boolean {
  if (some(parsed, to, objectEnd(parsed, to, end), 'feature')) return true;
  return !classes.has('own') && isDated(parsed, to, end) && !some(parsed, to, end, 'you');
}

/** `have`, `get` with any particle: "get your refund over to you". */
function isBringing(parsed: Parsed, { lemma, time, to, end }: Predicate): boolean {
  if (lemma === 'keep' && (time === 'now' || some(parsed, to, end, 'posted'))) return false;
  return parsed.vocabulary
    .entries(lemma)
    .some((entry) => entry.particles.length === 0 && entry.classes.has('bring-to'));
}

/** "have them at the chapel by noon": at a place, by a time. */
function placedAt(parsed: Parsed, { to, end, lemma }: Predicate): 'at hand' | undefined {
  if (some(parsed, to, end, 'paper') || some(parsed, to, end, 'news')) return undefined;
  const placed = find(parsed.tokens, to + 1, Math.min(end, to + 5), 'placing');
  return lemma === 'have' &&
    placed > 0 &&
    (isDated(parsed, placed, end) || some(parsed, placed, end, 'deadline'))
    ? 'at hand'
    : undefined;
}

/** "We'll rehouse you", "we'll come to a resolution", "we'll swallow the extra cost", "we'll find your bag". */
function isMadeGood(parsed: Parsed, predicate: Predicate): boolean {
  const { classes, to, end } = predicate;
  const near = Math.min(end, to + 5);
  const reached = (['you', 'your', 'it', 'matter'] as const).some((name) => some(parsed, to, near, name));
  if (classes.has('mend') && reached && isForReader(parsed, predicate)) return true;
  if (classes.has('lost-found') && some(parsed, to, near, 'lost')) return true;
  if (classes.has('exchange') && some(parsed, to, end, 'exchange-for')) return true;
  if (classes.has('shoulder') && some(parsed, to, near, 'costs')) return true;
  if (!classes.has('arrive-at') || some(parsed, to, end, 'paper')) return false;
  return some(parsed, to, near, 'answer');
}

/** "We'll have your stall ready", "we'll get the parcel to you". */
function turned(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  if (predicate.time === 'present' && predicate.modal === undefined && predicate.governor === undefined)
    return undefined;
  if (predicate.lemma === 'have' && predicate.time === 'present' && predicate.modal === undefined)
    return undefined;
  const turn = broughtTo(parsed, predicate.to, predicate.end) ?? placedAt(parsed, predicate);
  if (turn === undefined || !isForReader(parsed, predicate)) return undefined;
  return { kind: turn === 'at hand' ? 'arrival' : 'resolution', what: predicate.name };
}

/** A verb with two meanings needs a remedy or a burden beside it ("release the hold", not "release the notes"). */
function isRemedy(parsed: Parsed, predicate: Predicate): boolean {
  const { classes, to, end, name, subject } = predicate;
  if (name === 'pay for' && subject === 'we' && to < end) return true;
  if (!isForReader(parsed, predicate)) return false;
  if (!classes.has('double') || (classes.has('paying') && some(parsed, to, to + 1, 'you'))) return true;
  return (
    some(parsed, to, end, 'remedy') ||
    hasSum(parsed, to, end) ||
    some(parsed, to, end, 'burden') ||
    some(parsed, to, end, 'expense')
  );
}

/** A remedy for somebody else is no promise to the reader. */
function isForReader(parsed: Parsed, { to, end, name }: Predicate): boolean {
  // "have them fixed": things, not people.
  const from = name.includes('~') && parsed.tokens[to]?.text === 'them' ? to + 1 : to;
  const others = find(parsed.tokens, from, end, 'others');
  const beside = others > 0 && is(parsed.tokens[others - 1], 'with');
  return others < 0 || beside || some(parsed, to, end, 'you') || some(parsed, to, end, 'your');
}

/** "do a full refund": whatever is done, its object is a remedy, not a paper about one. */
function isRefund(parsed: Parsed, { to, end, link }: Predicate): boolean {
  const near = Math.min(end, to + 5);
  return (
    link === 'main' &&
    some(parsed, to, near, 'payback') &&
    !some(parsed, to, end, 'paper') &&
    !some(parsed, to, near, 'preposition')
  );
}

/** "find a solution", "issue a refund", "send you a new one": a remedy is handed over. */
function isHanded(parsed: Parsed, { marks, to, end }: Predicate): boolean {
  if (some(parsed, to, end, 'paper')) return false;
  if (some(parsed, to, end, 'remedy') || isReduction(parsed, to, end)) return true;
  if (
    some(parsed, to, to + 1, 'you') &&
    some(parsed, to + 1, to + 2, 'your') &&
    some(parsed, to, end, 'goods')
  )
    return true;
  if (some(parsed, to, end, 'ending')) return marks.has('procuring');
  return (
    some(parsed, to, end, 'fresh') &&
    !some(parsed, to, end, 'team') &&
    (some(parsed, to, end, 'goods') || some(parsed, to, end, 'you'))
  );
}

/** "20% off". */
function isReduction({ tokens }: Parsed, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^[\d$\u00a3\u20ac\u20b9]/.test(tokens[at]!.text) && is(tokens[at + 1], 'discount')) return true;
  return false;
}

/** "extend it by a month free of charge". */
function isFree(parsed: Parsed, { to, end }: Predicate): boolean {
  if (isGratis(parsed, to, end)) return !some(parsed, to, end, 'paper');
  for (let at = to; at + 1 < end; at++)
    if (
      parsed.tokens[at]!.text === 'no' &&
      parsed.tokens[at + 1]!.gap === 0 &&
      parsed.tokens[at + 1]!.word !== parsed.tokens[at]!.word &&
      some(parsed, at + 1, Math.min(end, at + 3), 'expense')
    )
      return true;
  return false;
}

/** "get you to Lisbon", "get it to your door", but not "get someone to call you". */
function isReachedBy(parsed: Parsed, { to, after }: Predicate): boolean {
  if (isVerb(parsed.tokens[after], form.base)) return false;
  if (some(parsed, to, to + 1, 'you')) return true;
  return (['you', 'your', 'delivered'] as const).some((one) => some(parsed, after, after + 3, one));
}

function isHandedOver(parsed: Parsed, predicate: Predicate): boolean {
  const { to, end } = predicate;
  if (predicate.name.endsWith(' to')) return isReachedBy(parsed, predicate);
  if (some(parsed, to, to + 2, 'case') && !some(parsed, to, to + 2, 'goods')) return false;
  return ['goods', 'you', 'your', 'delivered', 'it', 'third', 'case'].some((one) =>
    some(parsed, to, end, one as 'goods'),
  );
}
