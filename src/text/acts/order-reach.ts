import { isAdverb } from './draft.ts';
import { type Parsed, some } from './parse.ts';
import type { Predicate, Wanted } from './predicate.ts';
import { find, is } from './tokens.ts';

/** "let us know if you have questions" offers, "let us know which one you prefer" asks. */
export function known(parsed: Parsed, predicate: Predicate): Wanted {
  const { to } = predicate;
  const rest = parsed.tokens.length;
  const next = parsed.tokens.findIndex((token, i) => i >= to && token.text === 'know') + 1;
  const first = parsed.tokens[next];
  if (first === undefined || first.gap !== 0) return predicate.condition === undefined ? 'request' : 'offer';
  if (is(first, 'when-told')) return decides(parsed, next) ? 'request' : 'offer';
  if (first.text === 'and' && isOursNext(parsed, predicate)) return 'offer';
  if (first.text === 'how' && some(parsed, next, rest, 'we')) return 'offer';
  if (first.text === 'about') return 'request';
  return 'request';
}

/** "Let us know and we'll sort it": done if there is a wish for it. */
function isOursNext({ predicates }: Parsed, predicate: Predicate): boolean {
  const next = predicates[predicates.indexOf(predicate) + 1];
  return next?.subject === 'we' && next.time === 'ahead' && predicate.condition?.not === undefined;
}

/** "… if you'd like me to cancel it", "… if the link works" asks; "… if you have questions", "… if it fails" offers. */
function decides(parsed: Parsed, from: number): boolean {
  const { tokens } = parsed;
  const rest = tokens.slice(from);
  if (rest.some((token) => is(token, 'working')) && !rest.some((token) => is(token, 'not'))) return true;
  if (!some(parsed, from, tokens.length, 'you') || isStill(rest)) return false;
  const like = rest.findIndex(({ text }) => text === 'like');
  const troubled = rest.some((token) => is(token, 'trouble') && token.text !== 'like');
  if (like < 0) return !troubled;
  const after = rest.slice(like + 1, like + 3);
  return !troubled && after.some((token) => is(token, 'us') || is(token, 'to') || is(token, 'remedy'));
}

/** "if you continue to see delays": in case it has not come right. */
function isStill(rest: Parsed['tokens']): boolean {
  return rest.some((token) => is(token, 'going-on'));
}

/** Getting in touch: an invitation where trouble or a wish is the condition, a step where it names its purpose. */
export function reached(parsed: Parsed, predicate: Predicate): Wanted {
  const { to, end, lemma, marks } = predicate;
  const { tokens, predicates } = parsed;
  const rest = tokens.length;
  if (some(parsed, to, to + 1, 'third')) return 'instruction';
  if (isInCase(parsed, predicate) || isForQueries(parsed, predicate)) return 'offer';
  if (marks.has('writing')) {
    if (some(parsed, to, rest, 'with') && (some(parsed, to, rest, 'info') || some(parsed, to, rest, 'your')))
      return 'request';
    if (lemma === 'reply') return optsOut(parsed, predicate) ? 'instruction' : 'request';
  }
  if (isAnyTime(parsed, predicate) || isForHelp(parsed, predicate)) return 'offer';
  if (isAwaited(parsed, predicate)) return 'request';
  if (isCalledUp(parsed, predicate)) return 'request';
  const ours = some(parsed, to, end, 'ours') || end - to < 2;
  if (!ours) return 'instruction';
  if (
    some(parsed, to, rest, 'with') &&
    some(parsed, find(tokens, to, rest, 'preposition'), rest, 'info') &&
    !some(parsed, to, rest, 'queries')
  )
    return 'request';
  if (parsed.predicates[0]?.link === 'purpose' && predicate.condition === undefined) return 'instruction';
  const conditional = predicate.condition?.link === 'if' || predicates.some((other) => other.link === 'if');
  if (conditional || some(parsed, to, rest, 'help-wanted'))
    return some(parsed, predicate.head, rest, 'to') && !conditional && !some(parsed, to, rest, 'more-help')
      ? 'instruction'
      : 'offer';
  return isBidden(parsed, predicate) ? 'request' : 'instruction';
}

/** "Please get in touch with us here": asked for, with nothing that it would be the way to. */
function isBidden(parsed: Parsed, predicate: Predicate): boolean {
  const { tokens, predicates } = parsed;
  const { to, from } = predicate;
  const led =
    predicates[0] !== predicate || predicates.some(({ link }) => link === 'purpose' || link === 'if');
  return (
    !led &&
    from <= 3 &&
    is(tokens[from - 1], 'please') &&
    some(parsed, to, to + 2, 'us') &&
    !some(parsed, to, tokens.length, 'queries')
  );
}

/** "DM us any questions". */
function isForQueries(parsed: Parsed, { to, end }: Predicate): boolean {
  return (
    some(parsed, to, to + 1, 'us') &&
    some(parsed, to + 1, to + 3, 'queries') &&
    !some(parsed, to, end, 'with')
  );
}

/** "Please contact the registrar's office if you require further help". */
function isForHelp(parsed: Parsed, { condition, head, to, end }: Predicate): boolean {
  const when = condition ?? parsed.predicates.find(({ link, from }) => link === 'if' && from > head);
  if (when?.link !== 'if' || when.subject !== 'you' || some(parsed, to, end, 'third-party')) return false;
  return some(parsed, when.to, when.end, 'us') || some(parsed, when.to, when.end, 'more-help');
}

/** "Please call us and we'll investigate": what we do hangs on it. */
function isAwaited(parsed: Parsed, predicate: Predicate): boolean {
  const { tokens, predicates } = parsed;
  const next = predicates[predicates.indexOf(predicate) + 1];
  if (next === undefined || next.link !== 'main' || next.time !== 'ahead' || next.classes.has('help'))
    return false;
  const ours = next.subject === 'we' || next.subject === 'team';
  return ours && is(tokens[next.subjectFrom - 1], 'and') && is(tokens[predicate.from - 1], 'please');
}

/** "Please call me on …": I am waiting for it. */
function isCalledUp({ tokens, predicates }: Parsed, { to, from, condition }: Predicate): boolean {
  if (condition !== undefined || predicates.some(({ link }) => link === 'if')) return false;
  return tokens[to]?.text === 'me' && is(tokens[from - 1], 'please');
}

/** "Ping us any time", "reach out whenever you like" */
export function isAnyTime({ tokens }: Parsed, { to }: Predicate): boolean {
  return tokens
    .slice(to)
    .some(
      (token, i) =>
        is(token, 'any-time') ||
        (token.text === 'any' && (tokens[to + i + 1]?.text === 'time' || is(tokens[to + i + 1], 'time'))),
    );
}

/** "Reply STOP to opt out": the reply works something for the reader. */
function optsOut({ predicates }: Parsed, predicate: Predicate): boolean {
  const next = predicates[predicates.indexOf(predicate) + 1];
  return next?.link === 'purpose' && next.classes.has('reader') && !next.classes.has('give');
}

/** "If you have questions, just reply", "Any questions, ask": getting in touch is for the case that there is trouble. */
export function isInCase(parsed: Parsed, predicate: Predicate): boolean {
  const { condition, from, to, end, head } = predicate;
  const { tokens } = parsed;
  const here = tokens
    .slice(to, end)
    .every(
      (token) =>
        is(token, 'preposition') ||
        is(token, 'it') ||
        is(token, 'and') ||
        token.text === 'here' ||
        isAdverb(token) ||
        is(token, 'page') ||
        is(token, 'case') ||
        is(token, 'if'),
    );
  const ours = some(parsed, to, end, 'ours') || here;
  if (!ours || some(parsed, to, end, 'third-party')) return false;
  const later = parsed.predicates.find((other) => other.link === 'if' && other.from > head);
  const when = condition ?? later;
  if (when && when.link !== 'if' && !is(when.opener, 'when')) return false;
  if (when)
    return (
      isTroubled(parsed, when.subjectFrom, when.end) ||
      (when.link === 'if' && (when.subject === 'it' || when.subject === 'thing' || when.subject === 'we'))
    );
  const first = parsed.predicates.find(({ mood }) => mood === 'order') === predicate;
  return first && from > 0 && isTroubled(parsed, 0, from) && !some(parsed, 0, from, 'to');
}

/** "If you have a question", "if you need anything", but not "if you need to change it". */
function isTroubled({ tokens }: Parsed, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some((token, i) => is(token, 'trouble') && !(is(tokens[from + i + 1], 'to') && is(token, 'like-to')));
}
