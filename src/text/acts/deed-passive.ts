import { isScheme } from './certainty.ts';
import { isClosed } from './complement.ts';
import { isActive } from './deed-verb.ts';
import { hasSum, type Parsed, some } from './parse.ts';
import type { Predicate } from './predicate.ts';
import { is, isVerb } from './tokens.ts';
import { form } from './vocabulary.ts';
import { isTimed } from './when.ts';

/** True if a passive tells of a step in the reader's case, with nobody named. */
export function isPassiveDeed(parsed: Parsed, predicate: Predicate): boolean {
  const { time, subject, classes, subjectFrom, subjectTo } = predicate;
  if (predicate.modal !== undefined || (isScheme(predicate) && time !== 'now')) return false;
  const told = some(parsed, subjectTo - 1, subjectTo, 'page');
  if (told && !(classes.has('casework') && some(parsed, subjectFrom, subjectTo, 'your'))) return false;
  if (predicate.marks.has('adverse') || classes.has('decline')) return false;
  if (subject === 'team' || subject === 'partner' || subject === 'company')
    return time === 'ahead' ? predicate.marks.has('sending-out') : isSetTo(parsed, predicate);
  const among = ['your', 'case', 'matter', 'remedy'] as const;
  const theirs =
    subject === 'you' ||
    subject === 'it' ||
    hasSum(parsed, subjectFrom, subjectTo) ||
    among.some((name) => some(parsed, subjectFrom, subjectTo, name));
  if (time === 'ahead')
    return (
      (classes.has('casework') && !isForGood(parsed, predicate)) ||
      ((classes.has('own') || isActive(predicate)) &&
        (isByUs(parsed, predicate) || isMailed(parsed, predicate)))
    );
  if (time === 'now')
    return (
      isByUs(parsed, predicate) ||
      (theirs && (classes.has('casework') || isActive(predicate) || predicate.marks.has('making'))) ||
      (isActive(predicate) && some(parsed, predicate.to, predicate.to + 2, 'you')) ||
      (predicate.marks.has('sending') && some(parsed, subjectFrom, subjectTo, 'goods'))
    );
  if (time === 'present') return isSettled(parsed, predicate);
  if (time === 'done' && isPerfect(parsed, predicate) && isByUs(parsed, predicate))
    return !classes.has('reported');
  if (
    time !== 'done' ||
    classes.has('hear') ||
    !(isActive(predicate) || classes.has('casework') || classes.has('granted'))
  )
    return false;
  if (!isPerfect(parsed, predicate) && subject === 'it')
    return classes.has('casework') && isTimed(parsed, predicate);
  if (!isPerfect(parsed, predicate))
    return (
      some(parsed, subjectFrom, predicate.end, 'your') &&
      (isTimed(parsed, predicate) || isSent(parsed, predicate) || isToTeam(parsed, predicate)) &&
      !isQuoting(predicate)
    );
  return (
    some(parsed, subjectFrom, predicate.end, 'your') ||
    (theirs && (['remedy', 'casework', 'approval', 'settled'] as const).some((name) => classes.has(name)))
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

/** "will be emailed to you by our office". */
function isByUs(parsed: Parsed, { to, end }: Predicate): boolean {
  const { tokens } = parsed;
  return tokens.slice(to, end).some((token, i) => {
    const at = to + i + 1;
    if (token.text !== 'by') return false;
    return (
      is(tokens[at], 'our') ||
      is(tokens[at], 'us') ||
      (is(tokens[at], 'indefinite') && some(parsed, at, at + 3, 'team'))
    );
  });
}

/** "A return label will be emailed within 24 hours". */
function isMailed(parsed: Parsed, predicate: Predicate): boolean {
  const { marks, to, end } = predicate;
  return marks.has('mailing') && some(parsed, to, end, 'deadline') && isTimed(parsed, predicate);
}

/** "The inspector has been asked to come": who is to act for us was told. */
function isSetTo(parsed: Parsed, predicate: Predicate): boolean {
  return predicate.marks.has('set-to') && (predicate.time === 'now' || isPerfect(parsed, predicate));
}

/** "will be permanently deleted": a warning, no step of ours. */
function isForGood(parsed: Parsed, { from, end }: Predicate): boolean {
  return some(parsed, from, end, 'for-good');
}

/** "Your comments were reported to our manager". */
function isToTeam(parsed: Parsed, { classes, to, end }: Predicate): boolean {
  return classes.has('casework') && some(parsed, to, end, 'our') && some(parsed, to, end, 'team');
}

/** "Your order was dispatched from our warehouse": on its way, and not to the wrong place. */
function isSent(parsed: Parsed, { marks, subjectFrom, subjectTo, end }: Predicate): boolean {
  return (
    marks.has('sending') &&
    some(parsed, subjectFrom, subjectTo, 'your') &&
    !some(parsed, subjectTo, end, 'wrong')
  );
}

/** "was told", "was quoted": words, no step. */
function isQuoting({ classes }: Predicate): boolean {
  return classes.has('reported');
}

function isPerfect({ tokens }: Parsed, { from, head }: Predicate): boolean {
  return tokens.slice(from, head).some((token) => is(token, 'be') && isVerb(token, form.done));
}
