import { isHelpAlone, isOurs } from './deed-ours.ts';
import { isPassiveDeed } from './deed-passive.ts';
import { isActive } from './deed-verb.ts';
import { isDone } from './draft.ts';
import { hardOf } from './hardship.ts';
import { isMaxim, type Parsed, some } from './parse.ts';
import type { Predicate } from './predicate.ts';
import { is, isVerb } from './tokens.ts';
import { verbAt } from './verb.ts';
import { form } from './vocabulary.ts';

/** True if the predicate is the company's own step: done, being done, or ahead. */
export function isDeed(parsed: Parsed, predicate: Predicate): boolean {
  if (predicate.mood === 'question' || !isSaid(predicate)) return false;
  if (parsed.question && is(parsed.tokens[0], 'wh')) return false;
  if (predicate.governor?.mood === 'question' || predicate.subject === 'nobody') return false;
  if (isMaxim(parsed, predicate)) return false;
  if (predicate.not !== undefined) return isSwornOff(predicate);
  if (predicate.classes.has('deem')) return isDeemedDone(parsed, predicate);
  if (predicate.stances.includes('let'))
    return !isHelpAlone(predicate) && !isHaving(parsed, predicate) && !isLeadIn(parsed, predicate);
  if (predicate.passive) return isPassiveDeed(parsed, predicate);
  const { subject } = predicate;
  if (isPassedOn(parsed, predicate) || isOnItsWay(parsed, predicate) || isCalling(parsed, predicate))
    return true;
  if (subject !== 'we' && predicate.stances.includes('able')) return false;
  if (subject === 'we' || subject === 'team' || subject === 'company') return isOurs(parsed, predicate);
  if (subject === 'they' || subject === 'partner')
    return (
      !isOfThirds(parsed, predicate) &&
      !some(parsed, predicate.to, predicate.to + 1, 'third') &&
      predicate.time === 'ahead' &&
      predicate.modal === undefined &&
      !predicate.stances.includes('happy') &&
      !predicate.stances.includes('able') &&
      !predicate.stances.includes('here') &&
      isActive(predicate)
    );
  return (
    subject === 'none' &&
    !isGerund(parsed, predicate) &&
    predicate.time === 'now' &&
    predicate.lemma !== 'do' &&
    predicate.from <= 1 &&
    (predicate.classes.has('own') ||
      ((predicate.classes.has('remedy') || predicate.classes.has('telling')) &&
        isOfReader(parsed, predicate))) &&
    !some(parsed, predicate.to, predicate.to + 2, 'time') &&
    predicate.link === 'main' &&
    parsed.sentence.block.kind !== 'heading'
  );
}

/** Said of this case, not inside what the reader feels, asks or is told by others. */
function isSaid({ link, governor, opener, subject, time, marks, passive, classes }: Predicate): boolean {
  const beside =
    (opener?.text === 'as' || is(opener, 'meanwhile')) &&
    subject === 'we' &&
    (time === 'present' || time === 'now') &&
    !marks.has('in-the-know');
  const added =
    link === 'relative' && opener?.text === 'which' && passive && time === 'done' && classes.has('own');
  if (link !== 'main')
    return added || beside || (isReported({ link, opener }) && subject === 'we' && time === 'done');
  return (
    governor === undefined ||
    governor.marks.has('vouching') ||
    (governor.mood === 'order' && governor.classes.has('empty')) ||
    (governor.lemma === 'be' && (governor.subject !== 'we' || time !== 'done')) ||
    governor.classes.has('assure') ||
    governor.classes.has('ensure') ||
    (governor.subject === 'we' &&
      (governor.marks.has('in-the-know') ||
        (governor.classes.has('announce') && governor.stances.includes('happy')) ||
        governor.stances.includes('want'))) ||
    governor.classes.has('keep-posted')
  );
}

/** "[Taking] your number off the list now". */
function isOfReader({ tokens }: Parsed, { to }: Predicate): boolean {
  return is(tokens[to], 'your') || is(tokens[to], 'it');
}

/** "…, which we've logged", "…, which is why I've moved it up". */
function isReported({ link, opener }: Pick<Predicate, 'link' | 'opener'>): boolean {
  return (link === 'relative' && opener?.text === 'which') || (link === 'asked' && opener?.text === 'why');
}

/** "I promise I won't close it until …": what is sworn not to be done is a step too. */
function isSwornOff({ subject, classes, governor }: Predicate): boolean {
  return subject === 'we' && classes.has('own') && (governor?.classes.has('assure') ?? false);
}

/** "Your feedback will go straight to the product team". */
function isPassedOn(parsed: Parsed, { lemma, time, subjectFrom, subjectTo, to, end }: Predicate): boolean {
  return (
    lemma === 'go' &&
    (time === 'ahead' || time === 'present') &&
    some(parsed, subjectFrom, subjectTo, 'case') &&
    some(parsed, to, end, 'team')
  );
}

/** "Your lamp shipped this morning", "a new card left our site for you". */
function isOnItsWay(
  parsed: Parsed,
  { lemma, marks, time, subject, subjectFrom, subjectTo, passive, to, end }: Predicate,
): boolean {
  if (passive || time !== 'done' || subject !== 'thing' || some(parsed, to, end, 'wrong')) return false;
  const theirs = (['your', 'fresh', 'remedy'] as const).some((name) =>
    some(parsed, subjectFrom, subjectTo, name),
  );
  if (lemma === 'leave') return theirs && (to >= end || some(parsed, to, end, 'our'));
  return marks.has('setting-off') && theirs;
}

/** "Dr Novak will phone you": a person, for no machine does that. */
function isCalling({ tokens }: Parsed, { marks, time, subject, modal, to }: Predicate): boolean {
  if (time !== 'ahead' || modal !== undefined || (subject !== 'thing' && subject !== 'partner')) return false;
  return marks.has('personal') && tokens[to]?.text === 'you';
}

/** "Let me have your number", but not "let me have a word with them". */
function isHaving(parsed: Parsed, { lemma, to }: Predicate): boolean {
  return lemma === 'have' && !some(parsed, to, to + 4, 'look');
}

/** "Let me start by saying": words before words. */
function isLeadIn({ tokens }: Parsed, { to }: Predicate): boolean {
  return tokens[to]?.text === 'by' && isVerb(tokens[to + 1], form.ing);
}

/** "Consider your subscription cancelled": a step of ours that is as good as taken. */
function isDeemedDone({ tokens, vocabulary }: Parsed, { mood, to, end }: Predicate): boolean {
  if (mood !== 'order') return false;
  for (let at = to + 1; at < end; at++)
    if (isDone(tokens[at]!) && verbAt(tokens, at, vocabulary).classes.has('settled')) return true;
  return false;
}

/** "Ask the shop and they will guide you": part of what the reader is told to do. */
function isOfThirds({ predicates }: Parsed, predicate: Predicate): boolean {
  if (predicate.subject !== 'they') return false;
  return predicates
    .slice(0, predicates.indexOf(predicate))
    .some(({ mood, subject, modal }) => mood === 'order' || (subject === 'you' && modal === 'can'));
}

/** "Moving house is tough": the -ing form is the subject of the next verb. */
function isGerund(parsed: Parsed, predicate: Predicate): boolean {
  const { predicates, tokens } = parsed;
  if (hardOf(parsed) !== undefined) return true;
  const next = predicates[predicates.indexOf(predicate) + 1];
  if (next === undefined || next.link !== 'main' || next.shared || next.mood !== 'statement') return false;
  if (next.subject === 'none' && next.modal === 'may') return true;
  return (
    next.subject !== 'we' &&
    next.subject !== 'you' &&
    tokens.slice(predicate.from + 1, next.from).every(({ gap }) => gap === 0)
  );
}
