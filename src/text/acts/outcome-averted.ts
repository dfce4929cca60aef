import type { VerbClass } from './classes.ts';
import { headIs, type Parsed, some } from './parse.ts';
import type { Outcome, Predicate } from './predicate.ts';
import { is, isVerb } from './tokens.ts';
import { verbAt } from './verb.ts';
import { form } from './vocabulary.ts';

/** What will not happen, or not again: "won't happen again", "you won't be charged". */
export function averted(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  const recurrence: Outcome = { kind: 'recurrence', what: predicate.lemma };
  if (isPersistent(parsed, predicate)) return { kind: 'resolution', what: predicate.lemma };
  if (isRecurrence(parsed, predicate)) return recurrence;
  if (isTroubleFree(parsed, predicate)) return recurrence;
  return isCharge(parsed, predicate) ? { kind: 'remedy', what: predicate.lemma } : undefined;
}

function isRecurrence(parsed: Parsed, predicate: Predicate): boolean {
  const { subject, classes, lemma, from, to, end, stances, subjectFrom, passive } = predicate;
  if (predicate.modal === 'must' || stances.includes('able')) return false;
  const again = some(parsed, from, end, 'again');
  if (subject === 'we' || subject === 'team')
    return (
      (again && (!classes.has('own') || isFault(parsed, to, end))) ||
      (classes.has('let') &&
        (holdsVerb(parsed, predicate, 'happen') || holdsVerb(parsed, predicate, 'charge')))
    );
  if (subject === 'you')
    return (
      (again || some(parsed, subjectFrom, end, 'nobody')) &&
      (classes.has('happen') ||
        stances.includes('must') ||
        (classes.has('hear') && !some(parsed, to, end, 'us')))
    );
  if (again && (subject === 'they' || subject === 'partner' || subject === 'nobody')) return true;
  if (again && subject === 'thing' && parsed.tokens[predicate.not ?? 0]?.text === 'never') return true;
  if (lemma === 'be') return some(parsed, to, end, 'repeat') && !some(parsed, to, to + 4, 'remedy');
  if (passive && again && isTrouble(parsed, predicate)) return true;
  if (classes.has('recur') && isTrouble(parsed, predicate)) return true;
  if (passive && (classes.has('remedy') || classes.has('arrival'))) return false;
  return classes.has('happen') && !some(parsed, subjectFrom, predicate.subjectTo, 'others');
}

/** "you will have no further trouble logging in". */
function isTroubleFree(parsed: Parsed, { subject, classes, to }: Predicate): boolean {
  if (subject !== 'you' || !classes.has('receive') || parsed.tokens[to]?.text !== 'no') return false;
  return some(parsed, to, to + 4, 'trouble') || some(parsed, to, to + 4, 'matter');
}

/** "not be making that mistake again". */
function isFault(parsed: Parsed, from: number, to: number): boolean {
  return some(parsed, from, to, 'matter') && !some(parsed, from, to, 'case');
}

/** "That fault will not come back": what stays away is a trouble. */
function isTrouble(parsed: Parsed, predicate: Predicate): boolean {
  return (
    predicate.subject === 'it' || headIs(parsed, predicate, 'matter') || headIs(parsed, predicate, 'levy')
  );
}

/** "We won't rest until it is fixed". */
function isPersistent(parsed: Parsed, { subject, classes, condition, time }: Predicate): boolean {
  if (time !== 'ahead' || condition === undefined || !classes.has('give-up')) return false;
  if (some(parsed, condition.to, condition.end, 'paper')) return false;
  return (subject === 'we' || subject === 'team' || subject === 'partner') && is(condition.opener, 'until');
}

/** "let it happen again", "let you go without": a verb of this class in what is let. */
function holdsVerb(
  { predicates, tokens, vocabulary }: Parsed,
  { to, end }: Predicate,
  name: VerbClass,
): boolean {
  if (predicates.some((one) => one.from >= to && one.classes.has(name))) return true;
  for (let at = to + 1; at < Math.min(end, to + 5); at++)
    if (isVerb(tokens[at], form.base) && verbAt(tokens, at, vocabulary).classes.has(name)) return true;
  return false;
}

function isCharge(parsed: Parsed, predicate: Predicate): boolean {
  const { subject, subjectFrom, subjectTo, to, end, lemma, passive } = predicate;
  if (lemma === 'be') return some(parsed, to, end, 'expense');
  if (passive && subject === 'nobody' && some(parsed, subjectFrom, subjectTo, 'remedy')) return false;
  if (passive && subject === 'nobody')
    return predicate.classes.has('charge') || some(parsed, subjectFrom, subjectTo, 'expense');
  if (subject === 'nobody' && predicate.classes.has('accruing'))
    return some(parsed, subjectFrom, subjectTo, 'levy');
  if (passive && subject === 'you' && lemma === 'take') return false;
  if (subject === 'nobody' && lemma === 'pay' && !passive) return true;
  if (
    !predicate.classes.has('charge') ||
    (subject === 'you' && predicate.condition?.opener?.text === 'until')
  )
    return false;
  if (subject === 'we' && predicate.lemma === 'leave') return true;
  if (subject === 'we')
    return (
      !predicate.stances.includes('able') &&
      (some(parsed, to, to + 2, 'you') || some(parsed, to, to + 2, 'your'))
    );
  if (!passive)
    return (
      subject === 'you' ||
      subject === 'nobody' ||
      subject === 'it' ||
      some(parsed, subjectFrom, subjectTo, 'your') ||
      isFelt(parsed, predicate)
    );
  return subject === 'you' || some(parsed, subjectFrom, subjectTo, 'your');
}

/** "It won't cost you anything": what weighs on the reader. */
function isFelt(parsed: Parsed, { to }: Predicate): boolean {
  return (['you', 'your', 'expense', 'nobody'] as const).some((name) => some(parsed, to, to + 3, name));
}
