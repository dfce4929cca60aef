import { isSoundIn, restores, turnAt } from './complement.ts';
import { isIng } from './draft.ts';
import { hasSum, headIs, type Parsed, some } from './parse.ts';
import type { Outcome, Predicate } from './predicate.ts';
import { find, is } from './tokens.ts';
import { verbAt } from './verb.ts';
import { isDated } from './when.ts';

/** A thing comes, or is right again: "it will arrive", "your line will be back", "the next release will fix it". */
export function comes(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  const { lemma, to, end, classes } = predicate;
  const remedy = some(parsed, predicate.subjectFrom, predicate.subjectTo, 'remedy');
  // "that your registration goes smoothly": how a thing feels is no result.
  if (headIs(parsed, predicate, 'course') && some(parsed, to, end, 'pleasant')) return undefined;
  if (isThere(parsed, predicate)) return { kind: 'remedy', what: 'be' };
  if (isProvided(parsed, predicate)) return { kind: 'arrival', what: 'be' };
  if (classes.has('place') && headIs(parsed, predicate, 'feature') && isReleased(parsed, predicate))
    return { kind: 'roadmap', what: lemma };
  if (classes.has('place') && !classes.has('arrival')) return turns(parsed, predicate, remedy);
  if (classes.has('arrival') && headIs(parsed, predicate, 'news')) return undefined;
  if (classes.has('arrival') && isFeatured(parsed, predicate)) return { kind: 'roadmap', what: lemma };
  if (some(parsed, to, end, 'elsewhere') || isUndergone(parsed, predicate)) return undefined;
  if (classes.has('appear') && some(parsed, to, end, 'correct')) return { kind: 'resolution', what: lemma };
  if (classes.has('ends') && isTrouble(parsed, predicate)) return { kind: 'resolution', what: lemma };
  if (classes.has('approval') && isTheirs(parsed, predicate)) return { kind: 'approval', what: lemma };
  if (classes.has('ceasing') && isNuisance(parsed, predicate)) return { kind: 'resolution', what: lemma };
  if (headIs(parsed, predicate, 'feature') && classes.has('contain') && some(parsed, to, end, 'remedy'))
    return { kind: 'resolution', what: lemma };
  if (lemma === 'reopen' && isDated(parsed, to, end)) return { kind: 'resolution', what: lemma };
  if (headIs(parsed, predicate, 'feature') && classes.has('prevent') && predicate.time === 'ahead')
    return { kind: 'resolution', what: lemma };
  if (classes.has('vanish') && isTheirs(parsed, predicate)) return { kind: 'resolution', what: lemma };
  if (classes.has('arrival'))
    return reaches(parsed, predicate, remedy)
      ? { kind: remedy ? 'remedy' : 'arrival', what: lemma }
      : undefined;
  if (classes.has('resolution') && (some(parsed, to, end, 'itself') || headIs(parsed, predicate, 'feature')))
    return { kind: 'resolution', what: lemma };
  if (classes.has('resolution') && (predicate.subject === 'it' || !classes.has('remedy'))) return undefined;
  // "This will replace your core files": what a product does.
  if (lemma === 'replace') return undefined;
  if (classes.has('remedy'))
    return remedy || some(parsed, to, end, 'your') ? { kind: 'remedy', what: lemma } : undefined;
  if (
    classes.has('run') &&
    (some(parsed, to, end, 'normal') || isSoundIn(parsed, to, end) || restores(parsed, to, to + 8))
  )
    return { kind: 'resolution', what: lemma };
  if (classes.has('run') && isRunning(parsed, predicate)) return { kind: 'resolution', what: lemma };
  if (classes.has('waits') && isWaiting(parsed, predicate)) return { kind: 'arrival', what: lemma };
  if (restores(parsed, to, end) && isTheirs(parsed, predicate) && !classes.has('machine'))
    return { kind: 'resolution', what: lemma };
  if (classes.has('contain') && isBound(predicate) && some(parsed, to, end, 'correct'))
    return { kind: 'resolution', what: lemma };
  if (classes.has('contain') && some(parsed, to, end, 'remedy') && isTheirs(parsed, predicate))
    return { kind: 'remedy', what: lemma };
  if (classes.has('receive') && isAsAsked(parsed, predicate)) return { kind: 'arrival', what: lemma };
  if (classes.has('receive') && isHandedTo(parsed, predicate)) return { kind: 'arrival', what: lemma };
  if (
    classes.size === 0 &&
    some(parsed, predicate.subjectFrom, predicate.subjectTo, 'your') &&
    isDated(parsed, to, end)
  )
    return { kind: 'resolution', what: lemma };
  return classes.has('appear') && remedy ? { kind: 'remedy', what: lemma } : undefined;
}

/** "There's a refund coming your way", "there'll be a replacement waiting for you". */
function isThere({ tokens, ...parsed }: Parsed, { lemma, subjectFrom, to, end }: Predicate): boolean {
  if (lemma !== 'be' || tokens[subjectFrom]?.text !== 'there') return false;
  const all = { tokens, ...parsed };
  const ours = some(all, to, end, 'you') || some(all, to, end, 'your');
  return ours && some(all, to, end, 'coming') && some(all, to, end, 'remedy');
}

/** "There'll be hot water tonight", "there will be a coach at Stop C to take you home". */
function isProvided(parsed: Parsed, { lemma, time, subjectFrom, to, end, condition }: Predicate): boolean {
  const { tokens } = parsed;
  if (lemma !== 'be' || time !== 'ahead' || tokens[subjectFrom]?.text !== 'there') return false;
  const place = find(tokens, to, end, 'preposition');
  const nounEnd = place < 0 ? end : place;
  if (tokens[to]?.text === 'no' || some(parsed, to, nounEnd, 'levy') || some(parsed, to, nounEnd, 'matter'))
    return false;
  if (!some(parsed, to, nounEnd, 'goods') || some(parsed, to, nounEnd, 'paper')) return false;
  const theirs = (['you', 'your'] as const).some((name) => some(parsed, to, tokens.length, name));
  return theirs || isDated(parsed, to, end) || condition?.opener?.text === 'before';
}

/** "Your claim is going through a review": work that is being done on it. */
function isUndergone(parsed: Parsed, { name, to }: Predicate): boolean {
  return name === 'go through' && some(parsed, to, to + 1, 'determiner');
}

/** Said as certain: to come, or seen to by us. */
function isBound({ time, governor }: Predicate): boolean {
  return time === 'ahead' || governor?.classes.has('ensure') === true;
}

/** "Offline maps come to Android in June": a feature and its day. */
function isFeatured(parsed: Parsed, predicate: Predicate): boolean {
  const { to, end } = predicate;
  const shown =
    predicate.classes.has('roadmap') && !some(parsed, predicate.subjectFrom, predicate.subjectTo, 'goods');
  const owned = some(parsed, predicate.subjectFrom, predicate.subjectTo, 'your');
  if (shown && !owned && isDated(parsed, to, end)) return true;
  if (!headIs(parsed, predicate, 'feature') && !some(parsed, to, end, 'platform')) return false;
  return isDated(parsed, to, end) || some(parsed, to, end, 'time') || some(parsed, to, end, 'feature');
}

/** "will be available in the next release", "will be there in version 9". */
function isReleased(parsed: Parsed, { to, end }: Predicate): boolean {
  const turn = turnAt(parsed, to);
  if (turn === 'over' || (turn === undefined && !some(parsed, to, to + 1, 'placing'))) return false;
  return (['fresh', 'time', 'feature'] as const).some((name) => some(parsed, to, end, name));
}

/** "will stop dripping", not "will stop working". */
function isNuisance({ tokens, vocabulary }: Parsed, { to }: Predicate): boolean {
  if (tokens[to] === undefined || !isIng(tokens[to]!)) return false;
  const { classes } = verbAt(tokens, to, vocabulary);
  return !classes.has('run') && !classes.has('place') && !classes.has('own') && !classes.has('receive');
}

/** "will be running clear", "will be working before dark". */
function isRunning(parsed: Parsed, predicate: Predicate): boolean {
  const { from, head, to, end } = predicate;
  if (some(parsed, to, to + 1, 'state') || predicate.governor?.classes.has('ensure')) return true;
  if (isCode(parsed, predicate))
    return isDated(parsed, to, end) || predicate.condition?.opener?.text === 'before';
  return some(parsed, from, head, 'be') && (some(parsed, to, end, 'deadline') || isDated(parsed, to, end));
}

/** "Your code will work from tonight". */
function isCode(parsed: Parsed, { time, subjectFrom, subjectTo }: Predicate): boolean {
  return time === 'ahead' && some(parsed, subjectFrom, subjectTo, 'your');
}

/** "Your car will be waiting at the kerb". */
function isWaiting(parsed: Parsed, predicate: Predicate): boolean {
  const { from, head, to, end } = predicate;
  return some(parsed, from, head, 'be') && (isTheirs(parsed, predicate) || some(parsed, to, end, 'you'));
}

/** "Your documents will reach the embassy": what is sent, and to somebody else than us. */
function isShipped(parsed: Parsed, predicate: Predicate): boolean {
  const { subjectFrom, subjectTo, to, end } = predicate;
  const handled = headIs(parsed, predicate, 'case') && !headIs(parsed, predicate, 'goods');
  if (handled || some(parsed, to, end, 'team')) return false;
  return some(parsed, subjectFrom, subjectTo, 'your') || some(parsed, subjectFrom, subjectTo, 'goods');
}

/** "They will be there to assist you". */
function isReadyToHelp({ predicates }: Parsed, predicate: Predicate): boolean {
  const next = predicates[predicates.indexOf(predicate) + 1];
  return next?.link === 'purpose' && next.classes.has('help');
}

/** "That glitch dies", "the queue will be gone": a trouble that is over, not a plan or a trial. */
function isTrouble(parsed: Parsed, predicate: Predicate): boolean {
  if (predicate.subject === 'it') return true;
  const { subjectFrom, subjectTo } = predicate;
  return (['matter', 'levy', 'expense', 'pest'] as const).some((name) =>
    some(parsed, subjectFrom, subjectTo, name),
  );
}

/** "Your room will have the view you booked". */
function isAsAsked(parsed: Parsed, { subjectFrom, subjectTo, to }: Predicate): boolean {
  const { length } = parsed.tokens;
  return (
    some(parsed, subjectFrom, subjectTo, 'your') &&
    some(parsed, to, length, 'you') &&
    some(parsed, to, length, 'asked-for')
  );
}

/** "Your mother will have her medicine before noon": goods or a day, and no mere paper. */
function isHandedTo(parsed: Parsed, { subjectFrom, subjectTo, to, end }: Predicate): boolean {
  return (
    (some(parsed, subjectFrom, subjectTo, 'your') || some(parsed, to, end, 'your')) &&
    !some(parsed, to, end, 'paper') &&
    (some(parsed, to, end, 'goods') || some(parsed, to, end, 'remedy')) &&
    (some(parsed, to, end, 'time') || some(parsed, to, end, 'deadline'))
  );
}

/** "the appointments come on Tuesdays" and "a window will return" are no arrivals. */
function reaches(parsed: Parsed, predicate: Predicate, remedy: boolean): boolean {
  const { lemma, head, to, end, classes, subjectFrom, subjectTo } = predicate;
  if (lemma === 'reach')
    return (
      remedy ||
      some(parsed, subjectFrom, subjectTo, 'correct') ||
      some(parsed, to, end, 'you') ||
      some(parsed, to, end, 'your') ||
      isShipped(parsed, predicate)
    );
  if (remedy || lemma === 'arrive' || predicate.name.startsWith('make it')) return true;
  if (lemma === 'land' && headIs(parsed, predicate, 'vehicle')) return false;
  if (lemma === 'drop') return some(parsed, to, end, 'delivered') || some(parsed, to, end, 'your');
  if (classes.has('lost-found') && isTheirs(parsed, predicate)) return true;
  const toYou =
    some(parsed, to, end, 'you') ||
    some(parsed, to, end, 'your') ||
    some(parsed, subjectFrom, subjectTo, 'fresh');
  if (!isTheirs(parsed, predicate) && !toYou) return false;
  if (restores(parsed, to, to + 6)) return true;
  const near = ['time', 'delivered', 'you', 'back', 'normal', 'gone'] as const;
  return (
    near.some((name) => some(parsed, head, end, name)) || predicate.time === 'now' || isDated(parsed, to, end)
  );
}

/** "will be back", "will be with you", "will be gone". */
function turns(parsed: Parsed, predicate: Predicate, remedy: boolean): Outcome | undefined {
  const { to, end } = predicate;
  const turn = turnAt(parsed, to);
  if (turn === undefined || isReadyToHelp(parsed, predicate) || is(parsed.tokens[to + 1], 'that'))
    return undefined;
  if (
    predicate.time === 'present' &&
    some(parsed, to, to + 1, 'on-hand') &&
    parsed.tokens[to + 1]?.text === 'for'
  )
    return undefined;
  if (turn === 'right' && headIs(parsed, predicate, 'paper') && !some(parsed, to, end, 'correct'))
    return undefined;
  const near = Math.min(Math.max(end, to + 1), to + 6);
  const toReader = some(parsed, to, near, 'you') || some(parsed, to, near, 'your');
  if (
    !toReader &&
    !remedy &&
    !isTheirs(parsed, predicate) &&
    !restores(parsed, to, near) &&
    !some(parsed, to, to + 1, 'back')
  )
    return undefined;
  if (turn === 'over' && headIs(parsed, predicate, 'feature')) return undefined;
  if (turn === 'at hand') return { kind: remedy ? 'remedy' : 'arrival', what: 'be' };
  return { kind: 'resolution', what: turn === 'over' ? 'gone' : 'be' };
}

/** The reader's own, what they bought, what troubles them, or a sum. */
function isTheirs(parsed: Parsed, { subject, subjectFrom, subjectTo }: Predicate): boolean {
  if (subject === 'it' || subject === 'they') return true;
  const among = ['your', 'you', 'goods', 'matter', 'levy', 'remedy', 'expense', 'astray'] as const;
  if (among.some((name) => some(parsed, subjectFrom, subjectTo, name))) return true;
  return hasSum(parsed, subjectFrom, subjectTo);
}
