import { isGratis, restores } from './complement.ts';
import { hasSum, headIs, type Parsed, some } from './parse.ts';
import type { Outcome, Predicate } from './predicate.ts';
import { is } from './tokens.ts';
import { isDated } from './when.ts';

/** Something is done to the reader or to their matter: "you will be refunded", "it will be fixed". */
export function suffered(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  const { subject, lemma, classes, from, to, end, subjectFrom, subjectTo } = predicate;
  if (isOfOthers(parsed, predicate) || parsed.tokens[subjectFrom]?.text === 'only') return undefined;
  if (subject === 'you') {
    const given =
      classes.has('remedy') ||
      classes.has('granted') ||
      classes.has('approval') ||
      (classes.has('charge') && some(parsed, from, end, 'merely')) ||
      (classes.has('process') && some(parsed, to, end, 'remedy'));
    const fresh = lemma === 'give' && some(parsed, to, end, 'fresh') && !some(parsed, to, end, 'paper');
    return fresh || (given && lemma !== 'give') ? { kind: 'remedy', what: lemma } : undefined;
  }
  if (some(parsed, to, end, 'elsewhere') && classes.has('arrival')) return undefined;
  if (classes.has('letting-go') && headIs(parsed, predicate, 'reserved')) return undefined;
  if (lemma === 'do' && subject === 'it' && predicate.time === 'ahead' && isDated(parsed, to, end))
    return { kind: 'resolution', what: lemma };
  if (classes.has('shield')) return { kind: 'remedy', what: lemma };
  if (
    classes.has('double') &&
    !headIs(parsed, predicate, 'burden') &&
    !headIs(parsed, predicate, 'remedy') &&
    !headIs(parsed, predicate, 'levy') &&
    !isToYou(parsed, predicate)
  )
    return undefined;
  if (predicate.time === 'ahead' && isPutRight(parsed, predicate)) return { kind: 'resolution', what: lemma };
  if (classes.has('resolution'))
    return { kind: classes.has('remedy') ? 'remedy' : 'resolution', what: lemma };
  const posted = (classes.has('issuing') || lemma === 'install') && headIs(parsed, predicate, 'paper');
  if (!posted && (classes.has('remedy') || classes.has('granted'))) return { kind: 'remedy', what: lemma };
  const out = is(parsed.tokens[to], 'out-of');
  if (classes.has('lift-off') && some(parsed, subjectFrom, subjectTo, 'levy') && !(lemma === 'take' && out))
    return { kind: 'remedy', what: lemma };
  if (classes.has('mend') && isWhole(parsed, predicate)) return { kind: 'resolution', what: lemma };
  if (classes.has('approval')) return { kind: 'approval', what: lemma };
  if (classes.has('handed')) return { kind: 'arrival', what: lemma };
  if (classes.has('lost-found') && isLost(parsed, predicate)) return { kind: 'resolution', what: lemma };
  if (
    classes.has('process') &&
    !posted &&
    (some(parsed, subjectFrom, subjectTo, 'gratis') ||
      isGratis(parsed, to, end) ||
      isReplaced(parsed, predicate))
  )
    return { kind: 'remedy', what: lemma };
  if (isLaunched(parsed, predicate)) return { kind: 'roadmap', what: lemma };
  if (classes.has('issuing') && isPaidTo(parsed, predicate)) return { kind: 'remedy', what: lemma };
  if (classes.has('process') && headIs(parsed, predicate, 'remedy')) return { kind: 'remedy', what: lemma };
  const plain = classes.size === 0 || (classes.size === 1 && classes.has('reader'));
  if (plain && some(parsed, subjectFrom, subjectTo, 'your') && isDated(parsed, to, end))
    return { kind: 'resolution', what: lemma };
  if (
    classes.has('awarding') &&
    isToYou(parsed, predicate) &&
    !headIs(parsed, predicate, 'paper') &&
    !headIs(parsed, predicate, 'levy') &&
    some(parsed, to, to + 1, 'toward')
  )
    return { kind: 'remedy', what: lemma };
  if (isGivenBack(parsed, predicate)) return { kind: 'arrival', what: lemma };
  if (isForYou(parsed, predicate)) return { kind: 'remedy', what: lemma };
  return classes.has('roadmap') && headIs(parsed, predicate, 'feature')
    ? { kind: 'roadmap', what: lemma }
    : undefined;
}

/** "A replacement kettle will be sent to you". */
function isReplaced(parsed: Parsed, predicate: Predicate): boolean {
  const { subjectFrom, subjectTo } = predicate;
  if (headIs(parsed, predicate, 'paper') || headIs(parsed, predicate, 'page')) return false;
  return some(parsed, subjectFrom, subjectTo, 'remedy') && isToYou(parsed, predicate);
}

/** "Your lost rucksack will be handed to you at Crewe". */
function isGivenBack(parsed: Parsed, predicate: Predicate): boolean {
  const { classes, subjectFrom, subjectTo, time } = predicate;
  if (time !== 'ahead' || !classes.has('give') || headIs(parsed, predicate, 'paper')) return false;
  return (
    isToYou(parsed, predicate) &&
    (some(parsed, subjectFrom, subjectTo, 'lost') || some(parsed, subjectFrom, subjectTo, 'astray'))
  );
}

/** A remedy for somebody else; "everyone, including you" is none. */
function isOfOthers(parsed: Parsed, { subjectFrom, subjectTo, end }: Predicate): boolean {
  if (parsed.tokens[subjectFrom + 1]?.text === 'other') return true;
  if (!some(parsed, subjectFrom, subjectTo, 'others') || some(parsed, subjectFrom, subjectTo, 'your'))
    return false;
  return !parsed.tokens
    .slice(subjectFrom, Math.max(end, parsed.tokens.length))
    .some((token) => is(token, 'you'));
}

/** "will be unlocked and playable again", "the correct rate will be applied to every bill". */
function isPutRight(parsed: Parsed, { lemma, subjectFrom, subjectTo, to, end, classes }: Predicate): boolean {
  const missed = some(parsed, subjectFrom, subjectTo, 'astray');
  const span = some(parsed, subjectFrom, subjectTo, 'time') && lemma === 'add';
  if ((missed || span) && some(parsed, to, end, 'your')) return classes.has('process') || classes.has('own');
  if (some(parsed, subjectFrom, subjectTo, 'your')) return restores(parsed, to, end);
  return classes.has('process') && some(parsed, subjectFrom, subjectTo, 'correct');
}

/** "The payment will be sent to your bank account". */
function isPaidTo(parsed: Parsed, { subjectFrom, subjectTo, to, end }: Predicate): boolean {
  const money = hasSum(parsed, subjectFrom, subjectTo) || some(parsed, subjectFrom, subjectTo, 'expense');
  return money && some(parsed, to, end, 'your') && some(parsed, to, end, 'delivered');
}

function isLost(parsed: Parsed, { subjectFrom, subjectTo }: Predicate): boolean {
  return some(parsed, subjectFrom, subjectTo, 'your') || some(parsed, subjectFrom, subjectTo, 'lost');
}

/** "Passkeys will be supported by the end of the year". */
function isLaunched(parsed: Parsed, { classes, subjectFrom, subjectTo, to, end }: Predicate): boolean {
  if (!classes.has('roadmap') || classes.has('own') || some(parsed, subjectFrom, subjectTo, 'case'))
    return false;
  return isDated(parsed, to, end) && !some(parsed, subjectFrom, subjectTo, 'goods');
}

/** What is mended is the reader's or in trouble, or the verb itself says that it is done anew ("repainted"). */
function isWhole(parsed: Parsed, { subject, subjectFrom, subjectTo, lemma }: Predicate): boolean {
  if (subject === 'it' || lemma.startsWith('re') || lemma.startsWith('un')) return true;
  return (['your', 'goods', 'matter'] as const).some((name) => some(parsed, subjectFrom, subjectTo, name));
}

/** "will be returned to you", "will be released to your account". */
function isToYou(parsed: Parsed, { to, end }: Predicate): boolean {
  const near = Math.min(end, to + 2);
  return (
    some(parsed, to, Math.min(end, to + 1), 'at') &&
    (some(parsed, to + 1, near, 'you') || some(parsed, to + 1, near, 'your'))
  );
}

/** "will be kept for you", "will be decided in your favour": any verb that is not mere handling. */
function isForYou(parsed: Parsed, { classes, to, end, time }: Predicate): boolean {
  if (time !== 'ahead' || classes.has('casework') || classes.has('neutral') || classes.has('charge'))
    return false;
  return (
    (some(parsed, to, Math.min(end, to + 1), 'at') && some(parsed, to + 1, Math.min(end, to + 2), 'you')) ||
    some(parsed, to, end, 'favour')
  );
}
