import { isAnyTime, isInCase } from './order-reach.ts';
import { type Parsed, some } from './parse.ts';
import type { Predicate, Wanted } from './predicate.ts';
import { is } from './tokens.ts';

/** Handing over or saying something: asked for where it comes to us, told where it goes elsewhere. */
export function given(parsed: Parsed, predicate: Predicate): Wanted {
  const { marks, to, end, classes } = predicate;
  const limit = Math.min(end, to + 4);
  const theirs = some(parsed, to, Math.min(end, to + 3), 'third') && !predicate.name.includes('~');
  const named = parsed.tokens[to]?.capital === true && some(parsed, to, Math.min(end, to + 3), 'team');
  if (theirs || named || some(parsed, to, end, 'third-party')) return 'instruction';
  if (
    is(parsed.tokens[to + 1], 'if') &&
    parsed.tokens[to + 2]?.text === 'there' &&
    some(parsed, to, end, 'us')
  )
    return 'offer';
  if (marks.has('inviting') && isInCase(parsed, predicate) && !some(parsed, to, end, 'known')) return 'offer';
  if (predicate.not !== undefined) return 'instruction';
  if (predicate.name !== predicate.lemma && !isElsewhere(parsed, predicate) && isAnyTime(parsed, predicate))
    return 'offer';
  if (isElsewhere(parsed, predicate)) return 'instruction';
  if (isPause(parsed, predicate)) return undefined;
  const back = some(parsed, to, limit, 'back') && !marks.has('turning-back');
  if (some(parsed, to, end, 'us') || back) return 'request';
  if (classes.has('telling')) return isAskedFor(parsed, predicate) ? 'request' : 'instruction';
  return isCourteous(parsed, predicate) && !classes.has('reader') ? 'request' : 'instruction';
}

/** "Quote it when booking at the desk": said for another time. */
function isElsewhere({ tokens }: Parsed, { condition, to }: Predicate): boolean {
  const told = tokens[to];
  if (condition?.lemma === 'get' || condition?.lemma === 'have' || is(told, 'us')) return false;
  return condition?.link === 'once' && !condition.leading && is(condition.opener, 'when');
}

/** "Give me five minutes": time is asked for, nothing of the reader's. */
function isPause(parsed: Parsed, { lemma, marks, to, end }: Predicate): boolean {
  const { tokens } = parsed;
  const timely = tokens.slice(to, end).some((token) => is(token, 'time') || is(token, 'brief'));
  if (
    lemma === 'give' &&
    tokens[to]?.text === 'it' &&
    tokens.slice(to, end).some((token) => is(token, 'time'))
  )
    return true;
  return marks.has('granting-time') && is(tokens[to], 'us') && timely && !some(parsed, to, end, 'known');
}

/** "Wait until the light is green" tells how; "bear with us" fills a pause. */
export function paused({ tokens }: Parsed, { lemma, to, end }: Predicate): Wanted {
  const next = tokens[to];
  if (next === undefined || to >= end) return undefined;
  if (lemma === 'hold') return is(next, 'preposition') ? undefined : 'instruction';
  return lemma === 'wait' && (is(next, 'length') || /^\d/.test(next.text)) ? 'instruction' : undefined;
}

/** What is told belongs to this case: asked politely, for us, or of what is the reader's alone. */
function isAskedFor(parsed: Parsed, predicate: Predicate): boolean {
  if (
    predicate.marks.has('answering') ||
    predicate.name !== predicate.lemma ||
    isCourteous(parsed, predicate)
  )
    return true;
  if (inItem(parsed)) return false;
  const { lemma, marks, to, end } = predicate;
  const { length } = parsed.tokens;
  const wanted = some(parsed, to, end, 'info') || some(parsed, to, end, 'known');
  if (!wanted || lemma === 'confirm') return false;
  const ours = some(parsed, 0, length, 'we') || some(parsed, 0, length, 'us');
  return ours || (marks.has('telling-us') && some(parsed, to, to + 1, 'your'));
}

/** "Please …", "Do …", or joined to an order that is polite. */
export function isCourteous({ tokens, predicates }: Parsed, predicate: Predicate): boolean {
  const { from, head, shared } = predicate;
  if (isPolite(tokens, from) || (tokens[from]?.text === 'do' && head > from && !is(tokens[from + 1], 'not')))
    return true;
  return shared && predicates.some((other) => other.mood === 'order' && isPolite(tokens, other.from));
}

/** "… so we can trace it", "… and I'll have a look": what the reader does lets us go on. */
export function isForUs(parsed: Parsed, predicate: Predicate): boolean {
  const { predicates, tokens } = parsed;
  const later = predicates.slice(predicates.indexOf(predicate) + 1);
  if (predicate.condition?.link === 'if' || later.some(({ link }) => link === 'if')) return false;
  const { classes, marks, to, end } = predicate;
  const wanted = some(parsed, to, end, 'info') || some(parsed, to, end, 'known');
  const handed = classes.has('give') || classes.has('reach') || (classes.has('moving') && wanted);
  const next = later.find(({ shared, link }) => !shared && link !== 'relative');
  if (next === undefined) return false;
  const ours = next.subject === 'we' || next.subject === 'team';
  if (next.link === 'purpose' && (ours || some(parsed, next.to, next.to + 1, 'us')))
    return handed || isCourteous(parsed, predicate);
  const given = classes.has('telling') || (classes.has('moving') && some(parsed, to, end, 'known'));
  const follows = next.link === 'main' && next.time === 'ahead' && is(tokens[next.subjectFrom - 1], 'and');
  const sent = classes.has('give') && classes.has('moving') && isCourteous(parsed, predicate);
  const shown = isCourteous(parsed, predicate) && some(parsed, to, end, 'known') && marks.has('adding');
  return ours && (given || sent || shown) && follows && !marks.has('lodging');
}

/** "Please email a copy of your ID": what is moved is the reader's, and asked for politely. */
export function isWanted(parsed: Parsed, predicate: Predicate): boolean {
  const { to, end, marks } = predicate;
  if (isHandedToUs(parsed, predicate)) return true;
  if (!isCourteous(parsed, predicate) || inItem(parsed)) return false;
  const free = marks.has('entering');
  if (!free && some(parsed, to, end, 'third-party') && !some(parsed, to, end, 'us')) return false;
  const placed = some(parsed, to, end, 'at-place');
  return (!free || (!placed && !marks.has('placing'))) && some(parsed, to, end, 'known');
}

/** "scan that for us", "run it for me" */
export function isDoneForUs({ tokens }: Parsed, { to, end }: Predicate): boolean {
  for (let i = to; i < end - 1; i++)
    if (tokens[i]!.text === 'for' && is(tokens[i + 1], 'us') && !is(tokens[i + 2], 'to')) return true;
  return false;
}

/** "mail the sheet back to me" */
function isHandedToUs({ tokens }: Parsed, { to, end }: Predicate): boolean {
  for (let i = to + 1; i < end - 1; i++)
    if (is(tokens[i], 'to') && is(tokens[i + 1], 'us') && tokens[i + 1]!.text !== 'ourselves') return true;
  return false;
}

/** "Help us with your order ID", "Request you to share it". */
export function isAppeal(parsed: Parsed, predicate: Predicate): boolean {
  const { tokens } = parsed;
  const { lemma, marks, to, end, classes } = predicate;
  if (isDoneForUs(parsed, predicate)) return true;
  const staff =
    is(tokens[to], 'our') &&
    (some(parsed, to + 1, to + 3, 'team') || some(parsed, to + 1, to + 3, 'partner'));
  if (staff && to < end && !classes.has('reach') && isCourteous(parsed, predicate)) return lemma !== 'see';
  if (lemma === 'request') return is(tokens[to], 'you');
  return (
    marks.has('helping') &&
    is(tokens[to], 'us') &&
    (is(tokens[to + 1], 'with') || is(tokens[to + 1], 'to') || tokens[to + 1]?.text === 'by')
  );
}

function inItem({ sentence }: Parsed): boolean {
  return sentence.block.kind === 'item';
}

function isPolite(tokens: Parsed['tokens'], from: number): boolean {
  if (is(tokens.at(-1), 'please')) return true;
  for (let i = from - 1; i >= 0 && i >= from - 3; i--) if (is(tokens[i], 'please')) return true;
  return false;
}
