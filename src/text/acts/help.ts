import { type Parsed, some } from './parse.ts';
import type { Predicate } from './predicate.ts';
import { is } from './tokens.ts';

/** True if the predicate holds out help in general: "they'll be able to guide you", "I can help", "we'd gladly assist". */
export function isHelpOffered(parsed: Parsed, predicate: Predicate): boolean {
  const { subject, mood, not, link, classes, stances, modal } = predicate;
  if (mood !== 'statement' || not !== undefined) return false;
  if (modal === 'can' && link === 'main' && predicate.condition?.link !== 'once' && isHandedOut(predicate))
    return some(parsed, predicate.to, predicate.to + 1, 'you');
  if (link === 'main' && (isOnRequest(parsed, predicate) || isOnHand(parsed, predicate))) return true;
  if (!classes.has('help')) return false;
  if (link === 'purpose') return isPresence(parsed, predicate);
  if (link !== 'main') return false;
  if (stances.includes('happy') || stances.includes('let')) return isHelper(predicate);
  if (subject === 'we') return modal === 'can' || (stances.includes('able') && isFurther(parsed, predicate));
  return isHelper(predicate) && stances.includes('able') && predicate.time === 'ahead';
}

/** "We can offer you 20 % off": the reader may take it or leave it. */
export function isHandedOut({ marks, subject }: Predicate): boolean {
  return subject === 'we' && marks.has('holding-out');
}

/** "I can connect you with my manager", "we would be willing to transfer it": done if the reader says so. */
function isOnRequest(
  parsed: Parsed,
  { subject, classes, modal, stances, from, to, condition }: Predicate,
): boolean {
  if (subject !== 'we' || !classes.has('own') || classes.has('assure') || condition?.link === 'once')
    return false;
  if (is(parsed.tokens[from], 'happy')) return !classes.has('remedy') && !classes.has('hear');
  if (modal === 'can')
    return (condition !== undefined || is(parsed.tokens[to], 'you')) && !classes.has('announce');
  return modal === 'may' && stances.includes('happy') && !classes.has('casework') && !classes.has('remedy');
}

/** "Our moderators are around if you fancy some tips": there for the asking. */
function isOnHand(parsed: Parsed, predicate: Predicate): boolean {
  const { tokens } = parsed;
  const { classes, subjectFrom, to, condition, time, modal } = predicate;
  if (!classes.has('place') || time === 'done' || modal === 'may') return false;
  const ours = isHelper(predicate) || is(tokens[subjectFrom], 'our');
  if (!ours || !some(parsed, to, to + 3, 'on-hand')) return false;
  const asked = tokens.some((token) => is(token, 'any-time'));
  return asked || (condition !== undefined && condition.subject === 'you');
}

function isHelper({ subject }: Predicate): boolean {
  return subject === 'we' || subject === 'team' || subject === 'they' || subject === 'partner';
}

/** "I will be able to assist you further" */
function isFurther({ tokens }: Parsed, { to, end }: Predicate): boolean {
  return tokens.slice(to, end).some(({ text }) => text === 'further');
}

/** "Our agents will be there to assist you". */
function isPresence(parsed: Parsed, predicate: Predicate): boolean {
  const before = parsed.predicates[parsed.predicates.indexOf(predicate) - 1];
  return (
    before !== undefined &&
    before.lemma === 'be' &&
    before.link === 'main' &&
    before.not === undefined &&
    isHelper(before) &&
    some(parsed, before.to, before.to + 1, 'particle')
  );
}
