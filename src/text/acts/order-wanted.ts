import { type Parsed, some } from './parse.ts';
import type { Predicate, Wanted } from './predicate.ts';
import { find, is } from './tokens.ts';

export function ordered(parsed: Parsed, predicate: Predicate): Wanted {
  const { lemma, name, classes } = predicate;
  if (predicate.stances.includes('free') || predicate.stances.includes('want')) return undefined;
  if (lemma === 'feel') return invited(parsed, predicate);
  const inner =
    name === 'make sure' || name === 'be sure' || lemma === 'remember'
      ? infinitiveOf(parsed, predicate)
      : undefined;
  if (inner) return inner.classes.has('give') ? given(parsed, inner) : 'instruction';
  if (name === 'let ~ know') return known(parsed, predicate);
  if (isEmpty(parsed, predicate)) return undefined;
  if (predicate.shared && parsed.predicates[parsed.predicates.indexOf(predicate) - 1]?.lemma === 'hesitate')
    return undefined;
  if (isAppeal(parsed, predicate) || isForUs(parsed, predicate)) return 'request';
  if (classes.has('moving') && isWanted(parsed, predicate)) return 'request';
  if (classes.has('reach')) return reached(parsed, predicate);
  if (isFirstStep(parsed, predicate)) return 'request';
  if (classes.has('give') || classes.has('telling')) return given(parsed, predicate);
  if (predicate.not !== undefined && lemma === 'do') return undefined;
  return 'instruction';
}

/** "Sign the form and send it back": the first half of what is asked for. */
function isFirstStep(parsed: Parsed, predicate: Predicate): boolean {
  const next = parsed.predicates[parsed.predicates.indexOf(predicate) + 1];
  if (next === undefined || !next.shared || next.mood !== 'order' || predicate.not !== undefined)
    return false;
  const object = parsed.tokens[next.to];
  if (next.name === 'let ~ know') return predicate.lemma === 'check' || predicate.lemma === 'ask';
  return (is(object, 'it') || is(object, 'third')) && ordered(parsed, next) === 'request';
}

function infinitiveOf({ predicates }: Parsed, predicate: Predicate): Predicate | undefined {
  const next = predicates[predicates.indexOf(predicate) + 1];
  return next?.link === 'purpose' ? next : undefined;
}

/** "feel free to …": an invitation where it leads to us, a way to do something else. */
function invited(parsed: Parsed, predicate: Predicate): Wanted {
  const next = infinitiveOf(parsed, predicate);
  if (next === undefined) return undefined;
  return next.classes.has('reach') ||
    next.lemma === 'ask' ||
    next.name === 'let ~ know' ||
    next.lemma === 'share'
    ? 'offer'
    : 'instruction';
}

/** Orders that are turns of phrase: "please note", "rest assured", "have a great day". */
function isEmpty(parsed: Parsed, { lemma, name, to, end, classes, passive }: Predicate): boolean {
  if (name === 'take care' || lemma === 'assure' || lemma === 'fear') return true;
  if (passive && (lemma === 'inform' || lemma === 'advise')) return true;
  if (lemma === 'get') return some(parsed, to, to + 1, 'wh') || parsed.tokens[to]?.text === 'that';
  if (classes.has('assure')) return true;
  if (!classes.has('empty')) return false;
  if (name !== lemma) return true;
  if (lemma === 'be') return !some(parsed, to, Math.min(end, to + 2), 'careful');
  if (lemma === 'see' && some(parsed, to, to + 1, 'you')) return true;
  if (lemma === 'see')
    return !(
      (some(parsed, to, end, 'pointing') ||
        some(parsed, to, to + 1, 'wh') ||
        parsed.tokens[to]?.quoted === true) &&
      to < end
    );
  if (lemma === 'keep') return some(parsed, to, end, 'minding') || some(parsed, to, to + 3, 'posted');
  if (lemma === 'hold' && some(parsed, to, to + 1, 'determiner') && !some(parsed, to, to + 2, 'line'))
    return false;
  if (lemma === 'wait' || lemma === 'stay' || lemma === 'hold') return some(parsed, to, end, 'pausing');
  if (lemma === 'take') return some(parsed, to, end, 'ease') || name === 'take a moment';
  if (lemma === 'find') return !some(parsed, to, to + 2, 'named-object');
  if (lemma === 'look') return name === 'look' && some(parsed, to, to + 1, 'forward');
  if (lemma === 'allow') return some(parsed, to, end, 'us') || end - to < 2;
  if (lemma === 'consider') return !some(parsed, to, to + 1, 'trial');
  if (lemma === 'do') return !some(parsed, to, to + 1, 'pro-object');
  if (lemma === 'leave') return some(parsed, to, end, 'us');
  if (lemma === 'accept') return some(parsed, to, to + 2, 'our') || some(parsed, to, end, 'courtesy');
  if (lemma === 'let') return some(parsed, to, to + 1, 'us');
  return true;
}

/** "let us know if you have questions" offers, "let us know which one you prefer" asks. */
function known(parsed: Parsed, predicate: Predicate): Wanted {
  const { to } = predicate;
  const rest = parsed.tokens.length;
  const next = parsed.tokens.findIndex((token, i) => i >= to && token.text === 'know') + 1;
  const first = parsed.tokens[next];
  if (first === undefined || first.gap !== 0) return predicate.condition === undefined ? 'request' : 'offer';
  if (first.text === 'if' || first.text === 'should' || first.text === 'when')
    return decides(parsed, next) ? 'request' : 'offer';
  if (first.text === 'how' && some(parsed, next, rest, 'we')) return 'offer';
  if (first.text === 'about') return 'request';
  return 'request';
}

const working: ReadonlySet<string> = new Set(
  'works worked helps helped arrives arrived fixes fixed solves solved'.split(' '),
);

/** "… if you'd like me to cancel it", "… if the link works" asks; "… if you have questions", "… if it fails" offers. */
function decides(parsed: Parsed, from: number): boolean {
  const { tokens } = parsed;
  const rest = tokens.slice(from);
  if (rest.some(({ text }) => working.has(text)) && !rest.some((token) => is(token, 'not'))) return true;
  if (!some(parsed, from, tokens.length, 'you')) return false;
  const like = rest.findIndex(({ text }) => text === 'like');
  const troubled = rest.some((token) => is(token, 'trouble') && token.text !== 'like');
  if (like < 0) return !troubled;
  const after = rest.slice(like + 1, like + 3);
  return !troubled && after.some((token) => is(token, 'us') || is(token, 'to') || is(token, 'remedy'));
}

/** Getting in touch: an invitation where trouble or a wish is the condition, a step where it names its purpose. */
function reached(parsed: Parsed, predicate: Predicate): Wanted {
  const { to, end, lemma } = predicate;
  const { tokens, predicates } = parsed;
  const rest = tokens.length;
  if (isInCase(parsed, predicate)) return 'offer';
  if (
    lemma === 'reply' ||
    lemma === 'write' ||
    lemma === 'text' ||
    lemma === 'dm' ||
    lemma === 'message' ||
    lemma === 'email'
  ) {
    if (some(parsed, to, rest, 'with') && (some(parsed, to, rest, 'info') || some(parsed, to, rest, 'your')))
      return 'request';
    if (lemma === 'reply') return optsOut(parsed, predicate) ? 'instruction' : 'request';
  }
  const ours = some(parsed, to, end, 'ours') || end - to < 2;
  if (!ours) return 'instruction';
  if (
    some(parsed, to, rest, 'with') &&
    some(parsed, find(tokens, to, rest, 'preposition'), rest, 'info') &&
    !some(parsed, to, rest, 'queries')
  )
    return 'request';
  const conditional = predicate.condition?.link === 'if' || predicates.some((other) => other.link === 'if');
  if (conditional || some(parsed, to, rest, 'help-wanted'))
    return some(parsed, to, rest, 'to') && !conditional && !some(parsed, to, rest, 'more-help')
      ? 'instruction'
      : 'offer';
  return 'instruction';
}

/** Handing over or saying something: asked for where it comes to us, told where it goes elsewhere. */
function given(parsed: Parsed, predicate: Predicate): Wanted {
  const { lemma, to, end, classes } = predicate;
  const limit = Math.min(end, to + 4);
  if (some(parsed, to, Math.min(end, to + 3), 'third') || some(parsed, to, end, 'third-party'))
    return 'instruction';
  if (pauses.has(lemma)) return paused(parsed, predicate);
  if (isInCase(parsed, predicate) && !some(parsed, to, end, 'known')) return 'offer';
  if (predicate.not !== undefined) return 'instruction';
  if (isPause(parsed, predicate)) return undefined;
  const back =
    some(parsed, to, limit, 'back') && !['sign', 'log', 'head', 'go', 'hold', 'press'].includes(lemma);
  if (some(parsed, to, end, 'us') || back) return 'request';
  if (classes.has('telling')) return isAskedFor(parsed, predicate) ? 'request' : 'instruction';
  return isCourteous(parsed, predicate) && !classes.has('reader') ? 'request' : 'instruction';
}

const pauses: ReadonlySet<string> = new Set(['stay', 'bear', 'hold', 'wait', 'hang', 'remain']);
const lengths: ReadonlySet<string> = new Set(['until', 'till', 'for', 'before', 'at']);

/** "Give me five minutes": time is asked for, nothing of the reader's. */
function isPause(parsed: Parsed, { lemma, to, end }: Predicate): boolean {
  const { tokens } = parsed;
  const timely = tokens.slice(to, end).some((token) => is(token, 'time') || briefly.has(token.text));
  return (
    (lemma === 'give' || lemma === 'allow') &&
    is(tokens[to], 'us') &&
    timely &&
    !some(parsed, to, end, 'known')
  );
}

const briefly: ReadonlySet<string> = new Set(
  'sec secs second seconds moment minute minutes bit while tick mo time chance'.split(' '),
);

/** "Wait until the light is green" tells how; "bear with us" fills a pause. */
function paused({ tokens }: Parsed, { lemma, to, end }: Predicate): Wanted {
  const next = tokens[to];
  if (next === undefined || to >= end) return undefined;
  if (lemma === 'hold') return is(next, 'determiner') ? 'instruction' : undefined;
  return lemma === 'wait' && (lengths.has(next.text) || /^\d/.test(next.text)) ? 'instruction' : undefined;
}

/** What is told belongs to this case: asked politely, for us, or of what is the reader's alone. */
function isAskedFor(parsed: Parsed, predicate: Predicate): boolean {
  if (isCourteous(parsed, predicate) || ['reply', 'respond', 'revert'].includes(predicate.lemma)) return true;
  if (inItem(parsed)) return false;
  const { lemma, to, end } = predicate;
  const { length } = parsed.tokens;
  const wanted = some(parsed, to, end, 'info') || some(parsed, to, end, 'known');
  if (!wanted || lemma === 'confirm') return false;
  const ours = some(parsed, 0, length, 'we') || some(parsed, 0, length, 'us');
  return ours || (['send', 'share', 'give', 'reply'].includes(lemma) && some(parsed, to, to + 1, 'your'));
}

/** "Please …", "Do …", or joined to an order that is polite. */
function isCourteous({ tokens, predicates, ...rest }: Parsed, predicate: Predicate): boolean {
  const { from, head, shared } = predicate;
  if (isPolite(tokens, from) || (tokens[from]?.text === 'do' && head > from && !is(tokens[from + 1], 'not')))
    return true;
  return shared && predicates.some((other) => other.mood === 'order' && isPolite(tokens, other.from));
}

/** "… so we can trace it", "… and I'll have a look": what the reader does lets us go on. */
function isForUs(parsed: Parsed, predicate: Predicate): boolean {
  const { predicates, tokens } = parsed;
  const later = predicates.slice(predicates.indexOf(predicate) + 1);
  if (predicate.condition?.link === 'if' || later.some(({ link }) => link === 'if')) return false;
  const { classes, to, end } = predicate;
  const wanted = some(parsed, to, end, 'info') || some(parsed, to, end, 'known');
  const handed = classes.has('give') || classes.has('reach') || (classes.has('moving') && wanted);
  const next = later.find(({ shared, link }) => !shared && link !== 'relative');
  if (next === undefined) return false;
  const ours = next.subject === 'we' || next.subject === 'team';
  if (next.link === 'purpose' && (ours || some(parsed, next.to, next.to + 1, 'us')))
    return handed || isCourteous(parsed, predicate);
  const given = classes.has('telling') || (classes.has('moving') && some(parsed, to, end, 'known'));
  const follows = next.link === 'main' && next.time === 'ahead' && is(tokens[next.subjectFrom - 1], 'and');
  return ours && given && follows && !['submit', 'complete'].includes(predicate.lemma);
}

/** "Please email a copy of your ID": what is moved is the reader's, and asked for politely. */
function isWanted(parsed: Parsed, predicate: Predicate): boolean {
  const { to, end, lemma } = predicate;
  if (!isCourteous(parsed, predicate) || inItem(parsed)) return false;
  if (some(parsed, to, end, 'third-party') && !some(parsed, to, end, 'us')) return false;
  const free = ['upload', 'submit', 'complete', 'fill', 'write', 'put', 'post', 'return', 'sign'].includes(
    lemma,
  );
  return !free && some(parsed, to, end, 'known');
}

/** "Reply STOP to opt out": the reply works something for the reader. */
function optsOut({ predicates }: Parsed, predicate: Predicate): boolean {
  const next = predicates[predicates.indexOf(predicate) + 1];
  return next?.link === 'purpose' && next.classes.has('reader') && !next.classes.has('give');
}

/** "If you have questions, just reply", "Any questions, ask": getting in touch is for the case that there is trouble. */
function isInCase(parsed: Parsed, predicate: Predicate): boolean {
  const { condition, from, to, end, head } = predicate;
  const ours = some(parsed, to, end, 'ours') || end - to < 4;
  if (!ours || some(parsed, to, end, 'third-party')) return false;
  const later = parsed.predicates.find((other) => other.link === 'if' && other.from > head);
  const when = condition?.link === 'if' ? condition : later;
  if (when) return isTroubled(parsed, when.subjectFrom, when.end);
  return parsed.predicates[0] === predicate && from > 0 && some(parsed, 0, from, 'queries');
}

/** "If you have a question", "if you need anything", but not "if you need to change it". */
function isTroubled({ tokens }: Parsed, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      (token, i) =>
        is(token, 'trouble') &&
        !(is(tokens[from + i + 1], 'to') && ['need', 'needs', 'like'].includes(token.text)),
    );
}

/** "Help us with your order ID", "Request you to share it". */
function isAppeal({ tokens }: Parsed, { lemma, to }: Predicate): boolean {
  if (lemma === 'request') return is(tokens[to], 'you');
  return (
    (lemma === 'help' || lemma === 'assist') &&
    is(tokens[to], 'us') &&
    (is(tokens[to + 1], 'with') || tokens[to + 1]?.text === 'by')
  );
}

function inItem({ sentence }: Parsed): boolean {
  return sentence.block.kind === 'item';
}

function isPolite(tokens: Parsed['tokens'], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 3; i--) if (is(tokens[i], 'please')) return true;
  return false;
}
