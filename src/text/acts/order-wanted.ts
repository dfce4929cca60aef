import { isEmpty } from './order-empty.ts';
import { given, isAppeal, isCourteous, isForUs, isWanted, paused } from './order-given.ts';
import { known, reached } from './order-reach.ts';
import { type Parsed, some } from './parse.ts';
import type { Predicate, Wanted } from './predicate.ts';
import { is } from './tokens.ts';

export function ordered(parsed: Parsed, predicate: Predicate): Wanted {
  const { lemma, name, classes, marks } = predicate;
  if (predicate.stances.includes('free') || predicate.stances.includes('want')) return undefined;
  if (parsed.question && isOneClause(parsed) && predicate.from < 2 && !is(parsed.tokens[0], 'wh'))
    return lemma === 'try' ? 'instruction' : undefined;
  if (lemma === 'feel') return invited(parsed, predicate);
  const inner = classes.has('making-sure') ? infinitiveOf(parsed, predicate) : undefined;
  if (name === 'be sure' && isSaidOfYou(parsed, predicate)) return 'instruction';
  const ours = lemma !== 'remember' || (inner !== undefined && some(parsed, inner.to, inner.end, 'us'));
  if (inner) return inner.classes.has('give') && ours ? given(parsed, inner) : 'instruction';
  if (classes.has('keep-posted')) return known(parsed, predicate);
  if (lemma === 'have' && some(parsed, predicate.to, predicate.end, 'handy')) return 'instruction';
  if (lemma === 'take' && isTimeTo(parsed, predicate)) return 'instruction';
  if (isEmpty(parsed, predicate)) return undefined;
  if (marks.has('pausing')) return paused(parsed, predicate);
  if (predicate.shared && parsed.predicates[parsed.predicates.indexOf(predicate) - 1]?.lemma === 'hesitate')
    return undefined;
  if (marks.has('desisting') && isCourteous(parsed, predicate)) return 'request';
  if (isAppeal(parsed, predicate) || isForUs(parsed, predicate)) return 'request';
  if (lemma === 'attach' && isOfCase(parsed, predicate)) return 'request';
  if (classes.has('moving') && isWanted(parsed, predicate)) return 'request';
  if (classes.has('reach')) return reached(parsed, predicate);
  if (isFirstStep(parsed, predicate)) return 'request';
  if (classes.has('granted') && some(parsed, predicate.to, predicate.to + 1, 'us')) return 'request';
  if (classes.has('give') || classes.has('telling')) return given(parsed, predicate);
  if (predicate.not !== undefined && lemma === 'do') return undefined;
  return 'instruction';
}

/** "Attach two photos of the box", not "attach the leg to the frame". */
function isOfCase(parsed: Parsed, { to, end }: Predicate): boolean {
  const shown = some(parsed, to, end, 'info') || some(parsed, to, end, 'known');
  return shown && !some(parsed, to, end, 'toward');
}

/** "Take your time to read it", "take a minute to check". */
function isTimeTo(parsed: Parsed, predicate: Predicate): boolean {
  const inner = infinitiveOf(parsed, predicate);
  const timely =
    some(parsed, predicate.to, predicate.to + 3, 'a-while') || predicate.name === 'take a moment';
  return timely && inner?.classes.has('reader') === true && !inner.classes.has('give');
}

/** "Be sure you claim for it". */
function isSaidOfYou({ predicates }: Parsed, predicate: Predicate): boolean {
  return predicates.some(({ governor, subject }) => governor === predicate && subject === 'you');
}

function isOneClause({ tokens, predicates }: Parsed): boolean {
  return predicates[0]?.mood === 'order' && tokens.every(({ gap }, i) => i === 0 || gap === 0);
}

/** "Sign the form and send it back": the first half of what is asked for. */
function isFirstStep(parsed: Parsed, predicate: Predicate): boolean {
  const next = parsed.predicates[parsed.predicates.indexOf(predicate) + 1];
  if (next === undefined || !next.shared || next.mood !== 'order' || predicate.not !== undefined)
    return false;
  const object = parsed.tokens[next.to];
  if (next.classes.has('keep-posted')) return predicate.marks.has('asking-first');
  if (next.lemma === 'tell' && is(object, 'us')) return predicate.to < predicate.end;
  const handled = ['give', 'moving', 'telling'] as const;
  const same = is(object, 'it') || is(object, 'third') || handled.some((one) => predicate.classes.has(one));
  return same && ordered(parsed, next) === 'request';
}

function infinitiveOf({ predicates }: Parsed, predicate: Predicate): Predicate | undefined {
  const next = predicates[predicates.indexOf(predicate) + 1];
  return next?.link === 'purpose' ? next : undefined;
}

/** "feel free to …": an invitation where it leads to us, a way to do something else. */
function invited(parsed: Parsed, predicate: Predicate): Wanted {
  const next = infinitiveOf(parsed, predicate);
  if (next === undefined) return undefined;
  if (next.lemma === 'share' && some(parsed, next.to, next.end, 'info')) return 'request';
  if (some(parsed, next.to, next.to + 1, 'third')) return 'instruction';
  if (next.marks.has('supplying')) return 'request';
  return next.classes.has('reach') || next.marks.has('calling-in') ? 'offer' : 'instruction';
}
