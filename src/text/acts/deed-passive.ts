import { isScheme } from './certainty.ts';
import { isClosed } from './complement.ts';
import { isActive } from './deed-verb.ts';
import { type Parsed, some } from './parse.ts';
import type { Predicate } from './predicate.ts';
import { isTimed } from './when.ts';

/** True if a passive tells of a step in the reader's case, with nobody named. */
export function isPassiveDeed(parsed: Parsed, predicate: Predicate): boolean {
  const { time, subject, classes, subjectFrom, subjectTo } = predicate;
  if (predicate.modal !== undefined || (isScheme(predicate) && time !== 'now')) return false;
  if (some(parsed, subjectTo - 1, subjectTo, 'page')) return false;
  const among = ['your', 'case', 'matter', 'remedy'] as const;
  const theirs =
    subject === 'you' || subject === 'it' || among.some((name) => some(parsed, subjectFrom, subjectTo, name));
  if (time === 'ahead') return classes.has('casework');
  if (time === 'now') return theirs && (classes.has('casework') || isActive(predicate));
  if (time === 'present') return isSettled(parsed, predicate);
  if (time !== 'done' || !(isActive(predicate) || classes.has('casework') || classes.has('granted')))
    return false;
  if (!isPerfect(parsed, predicate))
    return (
      some(parsed, subjectFrom, predicate.end, 'your') && isTimed(parsed, predicate) && !isQuoting(predicate)
    );
  return (
    some(parsed, subjectFrom, predicate.end, 'your') ||
    (theirs && (classes.has('remedy') || classes.has('casework')))
  );
}

/** "Your booking is cancelled": said of the reader's own, whole and for good, not as a rule. */
function isSettled(parsed: Parsed, predicate: Predicate): boolean {
  const { subjectFrom, subjectTo, classes, condition, to, end } = predicate;
  return (
    classes.has('settled') &&
    condition === undefined &&
    predicate.governor === undefined &&
    some(parsed, subjectFrom, subjectTo, 'your') &&
    !some(parsed, subjectFrom, end, 'scheme') &&
    isClosed(parsed.tokens, to)
  );
}

/** "was told", "was quoted": words, no step. */
function isQuoting({ classes }: Predicate): boolean {
  return classes.has('reported');
}

function isPerfect({ tokens }: Parsed, { from, head }: Predicate): boolean {
  return tokens.slice(from, head).some((token) => token.text === 'been');
}
