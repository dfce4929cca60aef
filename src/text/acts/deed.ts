import { isPassiveDeed } from './deed-passive.ts';
import { isActive } from './deed-verb.ts';
import { isDone } from './draft.ts';
import { type Parsed, some } from './parse.ts';
import type { Predicate } from './predicate.ts';
import { is } from './tokens.ts';
import { verbAt } from './verb.ts';

/** True if the predicate is the company's own step: done, being done, or ahead. */
export function isDeed(parsed: Parsed, predicate: Predicate): boolean {
  if (predicate.mood === 'question' || !isSaid(predicate)) return false;
  if (predicate.not !== undefined) return isSwornOff(predicate);
  if (predicate.classes.has('deem')) return isDeemedDone(parsed, predicate);
  if (predicate.stances.includes('let')) return !isHelpAlone(predicate) && predicate.lemma !== 'have';
  if (predicate.passive) return isPassiveDeed(parsed, predicate);
  const { subject } = predicate;
  if (isPassedOn(parsed, predicate)) return true;
  if (subject !== 'we' && predicate.stances.includes('able')) return false;
  if (subject === 'we' || subject === 'team' || subject === 'company') return isOurs(parsed, predicate);
  if (subject === 'they' || subject === 'partner')
    return (
      !isOfThirds(parsed, predicate) &&
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
    predicate.from === 0 &&
    predicate.classes.has('own') &&
    predicate.link === 'main' &&
    parsed.sentence.block.kind !== 'heading'
  );
}

/** Said of this case, not inside what the reader feels, asks or is told by others. */
function isSaid({ link, governor, opener, subject, time }: Predicate): boolean {
  const beside =
    (opener === 'as' || opener === 'while' || opener === 'whilst') &&
    subject === 'we' &&
    (time === 'present' || time === 'now');
  if (link !== 'main') return beside;
  return (
    governor === undefined ||
    governor.lemma === 'confirm' ||
    (governor.mood === 'order' && governor.classes.has('empty')) ||
    (governor.lemma === 'be' && (governor.subject !== 'we' || time !== 'done')) ||
    governor.lemma === 'rest' ||
    governor.classes.has('assure') ||
    governor.classes.has('ensure') ||
    governor.name === 'make sure' ||
    (governor.subject === 'we' &&
      (governor.lemma === 'tell' || governor.lemma === 'know' || governor.stances.includes('want'))) ||
    governor.name === 'let ~ know'
  );
}

/** "I promise I won't close it until …": what is sworn not to be done is a step too. */
function isSwornOff({ subject, classes, governor }: Predicate): boolean {
  return subject === 'we' && classes.has('own') && (governor?.classes.has('assure') ?? false);
}

/** "Your feedback will go straight to the product team". */
function isPassedOn(parsed: Parsed, { lemma, time, subjectFrom, subjectTo, to, end }: Predicate): boolean {
  return (
    lemma === 'go' &&
    time === 'ahead' &&
    some(parsed, subjectFrom, subjectTo, 'case') &&
    some(parsed, to, end, 'team')
  );
}

/** "Consider your subscription cancelled": a step of ours that is as good as taken. */
function isDeemedDone({ tokens, vocabulary }: Parsed, { mood, to, end }: Predicate): boolean {
  if (mood !== 'order') return false;
  for (let at = to + 1; at < end; at++)
    if (isDone(tokens[at]!) && verbAt(tokens, at, vocabulary).classes.has('settled')) return true;
  return false;
}

function isHelpAlone({ classes, lemma }: Predicate): boolean {
  return classes.has('help') && lemma !== 'answer';
}

/** "We'd like to look into this": what is wanted is as good as begun. */
const inquiring: ReadonlySet<string> = new Set([
  'look into',
  'research',
  'investigate',
  'dig into',
  'get to the bottom',
]);

/** "happy to assist you and address any concerns": part of the help that is offered. */
function isAfterHelp({ predicates }: Parsed, predicate: Predicate): boolean {
  return predicate.shared && predicates[predicates.indexOf(predicate) - 1]?.classes.has('help') === true;
}

function isOurs(parsed: Parsed, predicate: Predicate): boolean {
  const { time, modal, stances } = predicate;
  if (stances.includes('committed')) return true;
  if (predicate.link !== 'main')
    return (
      stances.length === 0 &&
      (predicate.classes.has('own') || predicate.classes.has('resolution')) &&
      !isIdle({ ...predicate, time: 'done' })
    );
  if (predicate.lemma === 'have' && time === 'ahead' && stances.includes('effort')) return true;
  if (predicate.lemma === 'be' || predicate.lemma === 'have') return isCommitted(parsed, predicate);
  if (stances.includes('want') && inquiring.has(predicate.name)) return true;
  if (stances.includes('want') || stances.includes('open') || stances.includes('here')) return false;
  if (modal === 'may' && !stances.includes('happy')) return false;
  if (stances.includes('happy'))
    return (
      !isHelpAlone(predicate) &&
      !isAfterHelp(parsed, predicate) &&
      !isTelling(predicate) &&
      predicate.lemma !== 'provide' &&
      predicate.lemma !== 'offer' &&
      isActive(predicate)
    );
  if (stances.includes('effort') && time === 'present' && modal === undefined)
    return (
      predicate.lemma !== 'serve' &&
      isActive(predicate) &&
      (isOfCase(parsed, predicate) || isCasework(predicate))
    );
  if (stances.includes('effort')) return true;
  if (time === 'ahead') return !isStative(predicate) || isActive(predicate);
  if (time === 'now')
    return (
      (isActive(predicate) || isUnlisted(predicate) || predicate.classes.has('reader')) && !isIdle(predicate)
    );
  if (time === 'done' && predicate.lemma === 'get' && !predicate.classes.has('remedy')) return false;
  if (time === 'done')
    return (
      (isActive(predicate) ||
        ((isUnlisted(predicate) || isWorked(parsed, predicate)) && isPerfectHave(parsed, predicate))) &&
      !isIdle(predicate) &&
      predicate.lemma !== 'offer' &&
      (isRemoval(predicate) || !some(parsed, predicate.from, predicate.end, 'wrong')) &&
      !isTold(parsed, predicate)
    );
  if (stances.includes('able') && predicate.subject === 'team') return false;
  if (modal === 'can' && predicate.name === 'pass ~ on') return true;
  if (modal === 'can')
    return (
      isActive(predicate) &&
      !isHelpAlone(predicate) &&
      predicate.condition !== undefined &&
      predicate.name !== 'ensure'
    );
  return (
    stances.includes('must') && isActive(predicate) && !some(parsed, predicate.to, predicate.end, 'info')
  );
}

/** "Ask the shop and they will guide you": part of what the reader is told to do. */
function isOfThirds({ predicates }: Parsed, predicate: Predicate): boolean {
  if (predicate.subject !== 'they') return false;
  return predicates
    .slice(0, predicates.indexOf(predicate))
    .some(({ mood, subject, modal }) => mood === 'order' || (subject === 'you' && modal === 'can'));
}

/** "removed the late fee", "corrected the error": what was wrong is what it undoes. */
function isRemoval({ classes }: Predicate): boolean {
  return classes.has('lift-off') || classes.has('resolution') || classes.has('remedy');
}

/** "will be in touch", "will have an update for you", "are committed". */
function isCommitted(parsed: Parsed, { time, to, end, lemma }: Predicate): boolean {
  if (time !== 'ahead') return false;
  return lemma === 'have'
    ? some(parsed, to, end, 'news') || some(parsed, to, end, 'team')
    : some(parsed, to, end, 'in-touch');
}

/** "I'm glad to hear", "pleased to inform you": said now, no step ahead. */
function isTelling({ classes, time, modal }: Predicate): boolean {
  if (time !== 'present' || modal !== undefined) return false;
  return classes.has('mental') || classes.has('announce') || classes.has('hear');
}

function isCasework({ classes }: Predicate): boolean {
  return classes.has('resolution') || classes.has('casework');
}

/** "We try to settle your case", not "we strive to offer many ways to pay". */
function isOfCase(parsed: Parsed, { to, end }: Predicate): boolean {
  return parsed.tokens.slice(to, end).some((token) => {
    if (is(token, 'totality')) return false;
    return is(token, 'you') || is(token, 'your') || is(token, 'it') || token.text === 'the';
  });
}

/** Verbs that report a state or a past of ours rather than a step for this reader. */
function isIdle({ lemma, time, name, classes }: Predicate): boolean {
  if (time === 'now')
    return (
      lemma === 'tell' ||
      (lemma === 'look' && name === 'look') ||
      lemma === 'hope' ||
      lemma === 'write' ||
      lemma === 'offer' ||
      (classes.has('receive') && lemma !== 'see')
    );
  return classes.has('idle') && name === lemma;
}

function isStative({ lemma, classes }: Predicate): boolean {
  return (
    (classes.has('mental') ||
      classes.has('desire') ||
      lemma === 'require' ||
      lemma === 'be' ||
      lemma === 'have' ||
      classes.has('receive') ||
      lemma === 'miss' ||
      lemma === 'thank' ||
      lemma === 'charge' ||
      lemma === 'bill') &&
    !classes.has('own')
  );
}

/** A verb that no list knows: with "have" or "are …ing" it tells of a step all the same. */
function isUnlisted({ classes }: Predicate): boolean {
  return classes.size === 0;
}

/** "I have signed out your devices": what readers do with a product, done by us to what is theirs. */
function isWorked(parsed: Parsed, { classes, to, end }: Predicate): boolean {
  return (
    classes.has('reader') &&
    !classes.has('mental') &&
    !classes.has('passing') &&
    (some(parsed, to, end, 'your') || some(parsed, to, end, 'goods'))
  );
}

function isPerfectHave({ tokens }: Parsed, { from }: Predicate): boolean {
  return is(tokens[from], 'have');
}

/** "The colleague recorded that …": what follows is what was told, and that is no step. */
function isTold(parsed: Parsed, predicate: Predicate): boolean {
  return (
    predicate.classes.has('reported') && parsed.predicates.some(({ governor }) => governor === predicate)
  );
}

/** "Moving house is tough": the -ing form is the subject of the next verb. */
function isGerund({ predicates, tokens }: Parsed, predicate: Predicate): boolean {
  const next = predicates[predicates.indexOf(predicate) + 1];
  if (next === undefined || next.link !== 'main' || next.shared || next.mood !== 'statement') return false;
  if (next.subject === 'none' && next.modal === 'may') return true;
  return (
    next.subject !== 'we' &&
    next.subject !== 'you' &&
    tokens.slice(predicate.from + 1, next.from).every(({ gap }) => gap === 0)
  );
}
