import { averted } from './outcome-averted.ts';
import { broughtAbout } from './outcome-brought.ts';
import { comes } from './outcome-comes.ts';
import { awaited, received } from './outcome-received.ts';
import { suffered } from './outcome-suffered.ts';
import { headIs, isMaxim, isVow, type Parsed, some } from './parse.ts';
import type { Outcome, Predicate } from './predicate.ts';
import { is } from './tokens.ts';
import { isDated } from './when.ts';

/** The outcome for the reader's good that a predicate states, whatever its time; undefined if it is none. */
export function outcomeOf(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  return stated(parsed, predicate) ?? sworn(parsed, predicate);
}

function stated(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  const { subject, mood, classes } = predicate;
  if (predicate.not !== undefined || subject === 'nobody')
    return isToCome(predicate) ? averted(parsed, predicate) : undefined;
  if ((predicate.lemma === 'be' || subject === 'you') && parsed.tokens[predicate.to]?.text === 'no')
    return averted(parsed, predicate);
  if (isMachine(parsed, predicate) || isMaxim(parsed, predicate)) return undefined;
  if (isPledge(parsed, predicate)) return { kind: 'assurance', what: predicate.lemma };
  if (mood === 'order') return predicate.classes.has('await') ? awaited(parsed, predicate) : undefined;
  if (predicate.passive) return suffered(parsed, predicate);
  if (subject === 'none' && predicate.time === 'now')
    return classes.has('arrival') ? comes(parsed, predicate) : undefined;
  if (subject === 'you') return received(parsed, predicate);
  if (isNamed(parsed, predicate)) return broughtAbout(parsed, predicate) ?? comes(parsed, predicate);
  if (subject === 'it' || subject === 'thing') return comes(parsed, predicate);
  if ((subject === 'partner' || isThey(parsed, predicate)) && predicate.lemma === 'be')
    return comes(parsed, predicate);
  return broughtAbout(parsed, predicate);
}

/** "{{company}} will pay for the repair": a placeholder does it, most likely for who writes. */
function isNamed({ tokens }: Parsed, { subject, subjectFrom, subjectTo, classes }: Predicate): boolean {
  return (
    subject === 'thing' &&
    subjectTo - subjectFrom === 1 &&
    tokens[subjectFrom]?.text === '{{}}' &&
    classes.has('remedy')
  );
}

/** "They'll be there": what was spoken of, not "someone". */
function isThey(parsed: Parsed, { subject, subjectFrom, subjectTo, time }: Predicate): boolean {
  return subject === 'they' && time === 'ahead' && some(parsed, subjectFrom, subjectTo, 'those');
}

/** What does not happen is promised of what is to come, or where it is sworn ("ensure it never happens"). */
function isToCome({ time, governor }: Predicate): boolean {
  return time === 'ahead' || governor !== undefined;
}

/** "We promise you a seat", "we commit to a full refund", "delivery is guaranteed for Saturday". */
function isPledge(
  parsed: Parsed,
  { classes, subject, passive, time, to, end, subjectFrom, subjectTo }: Predicate,
): boolean {
  if (!classes.has('assure')) return false;
  if (passive && time === 'done') return false;
  if (passive)
    return (
      (some(parsed, subjectFrom, subjectTo, 'your') && !some(parsed, subjectFrom, subjectTo, 'team')) ||
      (some(parsed, subjectFrom, subjectTo, 'ending') && isDated(parsed, to, end))
    );
  const ours = subject === 'we' || subject === 'team' || subject === 'company';
  return (
    ours &&
    (some(parsed, to, end, 'remedy') || (some(parsed, to, to + 1, 'you') && some(parsed, to, end, 'goods')))
  );
}

/** What is sworn to lie ahead is an outcome whatever it is, unless it is our own step. */
function sworn(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  const { governor, time, subject, lemma, classes, passive } = predicate;
  if (governor === undefined) return undefined;
  const others = subject !== 'we' && (subject !== 'team' || classes.has('waits')) && subject !== 'you';
  const ahead = time === 'ahead' || time === 'now' || (time === 'present' && governor.subject === 'you');
  const denied = predicate.not !== undefined || subject === 'nobody';
  const seen =
    governor.classes.has('ensure') &&
    denied &&
    passive &&
    some(parsed, predicate.subjectFrom, predicate.subjectTo, 'your');
  if (seen) return { kind: 'assurance', what: lemma };
  const given = governor.classes.has('assure') || isVow(parsed, governor);
  const step =
    (passive && (classes.has('casework') || classes.has('own'))) || headIs(parsed, predicate, 'case');
  const holds = given && ahead && others && (denied || !step);
  return holds ? { kind: 'assurance', what: lemma } : undefined;
}

/** A message, a page, or something that is said to run by itself. */
function isMachine(
  parsed: Parsed,
  { subject, subjectFrom, subjectTo, end, to, passive }: Predicate,
): boolean {
  if (some(parsed, subjectFrom, end, 'automatic') || isByItself(parsed, to)) return true;
  if (subjectTo > subjectFrom && some(parsed, subjectTo - 1, subjectTo, 'page')) return true;
  return subject === 'you' && !passive && some(parsed, to, end, 'page') && !some(parsed, to, end, 'remedy');
}

/** "will reconnect by itself". */
function isByItself({ tokens }: Parsed, to: number): boolean {
  return tokens[to]?.text === 'by' && is(tokens[to + 1], 'itself');
}
