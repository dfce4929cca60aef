import { isActive } from './deed-verb.ts';
import { isDone } from './draft.ts';
import { isTakenIn } from './outcome-brought.ts';
import { type Parsed, some } from './parse.ts';
import type { Predicate } from './predicate.ts';
import { is } from './tokens.ts';
import { verbAt } from './verb.ts';

/** True if what we, the team or the company do is a step in the reader's case, whatever the time. */
export function isOurs(parsed: Parsed, predicate: Predicate): boolean {
  const { stances, link, lemma, time } = predicate;
  if (isTakenIn(parsed, predicate)) return false;
  if (stances.includes('committed')) return !isCreed(parsed, predicate);
  if (link === 'relative' || link === 'asked')
    return isDoneFor(parsed, predicate) && isPerfectHave(parsed, predicate);
  if (link !== 'main') return isBeside(parsed, predicate);
  if (isHelpOnCall(parsed, predicate)) return false;
  if (lemma === 'have' && time !== 'present' && stances.includes('effort')) return true;
  if (lemma === 'have' && time === 'ahead' && isLook(parsed, predicate)) return true;
  if (isHadDone(parsed, predicate)) return true;
  if (lemma === 'be' || lemma === 'have') return isCommitted(parsed, predicate);
  return byStance(parsed, predicate) ?? byTime(parsed, predicate);
}

/** "We've got the engineer booked", "I had the charge taken off": seen to, by whomever. */
function isHadDone({ tokens, vocabulary }: Parsed, { marks, time, to, end }: Predicate): boolean {
  if (!marks.has('having') || time !== 'done' || is(tokens[to], 'you')) return false;
  for (let at = to + 1; at < Math.min(end, to + 6); at++) {
    const token = tokens[at]!;
    if (token.gap !== 0 || is(token, 'preposition') || is(token, 'who')) return false;
    if (!isDone(token) || is(tokens[at - 1], 'determiner') || is(tokens[at - 1], 'your')) continue;
    const { classes } = verbAt(tokens, at, vocabulary);
    return (['casework', 'settled', 'lift-off', 'resolution', 'remedy', 'granted'] as const).some((name) =>
      classes.has(name),
    );
  }
  return false;
}

/** "I'll have a nosey at it". */
function isLook(parsed: Parsed, { to }: Predicate): boolean {
  const one = is(parsed.tokens[to], 'indefinite') || parsed.tokens[to]?.text === 'another';
  return one && some(parsed, to + 1, to + 3, 'look');
}

/** "Let us know and we'll help you": help that waits to be called. */
function isHelpOnCall({ predicates }: Parsed, predicate: Predicate): boolean {
  return (
    isHelpAlone(predicate) &&
    predicates[predicates.indexOf(predicate) - 1]?.classes.has('keep-posted') === true
  );
}

/** "…, as we work to address it", "while I check": said beside what the sentence says. */
function isBeside(parsed: Parsed, predicate: Predicate): boolean {
  const { stances, classes } = predicate;
  if (isWorkToward(parsed, predicate)) return true;
  const handled = classes.has('own') || classes.has('resolution');
  return stances.length === 0 && handled && !isIdle({ ...predicate, time: 'done' });
}

/** What a stance before the verb decides; undefined if it decides nothing. */
function byStance(parsed: Parsed, predicate: Predicate): boolean | undefined {
  const { stances, modal, time, classes } = predicate;
  if (stances.includes('want') && classes.has('inquiring')) return true;
  if (stances.includes('want') || stances.includes('open') || stances.includes('here')) return false;
  if (modal === 'may' && !stances.includes('happy')) return false;
  if (stances.includes('happy')) return isGladlyDone(parsed, predicate);
  if (!stances.includes('effort')) return undefined;
  if (time === 'done' && isHoped(parsed, predicate)) return false;
  return time !== 'present' || modal !== undefined || isAimedAt(parsed, predicate);
}

/** "We're happy to check that": a step that is named, no help at large. */
function isGladlyDone(parsed: Parsed, predicate: Predicate): boolean {
  if (isHelpAlone(predicate) || isAfterHelp(parsed, predicate) || isTelling(predicate)) return false;
  return !predicate.marks.has('proffering') && isActive(predicate);
}

/** "I had hoped to speak to you": nothing was done. */
function isHoped({ tokens }: Parsed, { from, head }: Predicate): boolean {
  return tokens.slice(from, head).some(({ form }) => form.verb?.lemma === 'hope');
}

/** "We try to settle your case". */
function isAimedAt(parsed: Parsed, predicate: Predicate): boolean {
  if (predicate.lemma === 'serve' || !isActive(predicate) || isCreed(parsed, predicate)) return false;
  return isOfCase(parsed, predicate) || isCasework(predicate);
}

function byTime(parsed: Parsed, predicate: Predicate): boolean {
  const { time, modal, stances, classes, to, end } = predicate;
  if (time === 'ahead') return !isStative(predicate) || isActive(predicate);
  if (time === 'now')
    return (isActive(predicate) || isUnlisted(predicate) || classes.has('reader')) && !isIdle(predicate);
  if (time === 'done') return !stances.includes('must') && isDoneFor(parsed, predicate);
  if (stances.includes('able') && predicate.subject === 'team') return false;
  if (modal === 'can') return isOpenTo(predicate);
  const tells = classes.has('announce') || some(parsed, to, end, 'info');
  return stances.includes('must') && isActive(predicate) && !tells && !classes.has('decline');
}

/** "I've escalated it", "we refunded you": done for this reader. */
function isDoneFor(parsed: Parsed, predicate: Predicate): boolean {
  const { lemma, classes, from, end } = predicate;
  if (lemma === 'offer' || (lemma === 'get' && !classes.has('remedy'))) return false;
  const opened =
    lemma === 'start' &&
    predicate.subject === 'we' &&
    isPerfectHave(parsed, predicate) &&
    some(parsed, predicate.to, end, 'case');
  if ((isIdle(predicate) && !opened) || isTold(parsed, predicate)) return false;
  const worked = isUnlisted(predicate) || isWorked(parsed, predicate);
  if (!isActive(predicate) && !(worked && isPerfectHave(parsed, predicate))) return false;
  if (is(parsed.tokens[predicate.to], 'totality') && some(parsed, predicate.to, end, 'others')) return false;
  return isRemoval(predicate) || !some(parsed, from, end, 'wrong');
}

/** "We can pass it on", "once we have it, we can check". */
function isOpenTo(predicate: Predicate): boolean {
  if (predicate.name === 'pass ~ on') return true;
  const waits = predicate.condition?.link === 'once' && predicate.name !== 'ensure';
  return waits && isActive(predicate) && !isHelpAlone(predicate);
}

/** Help at large, with no step named. */
export function isHelpAlone({ classes, lemma }: Predicate): boolean {
  return classes.has('help') && lemma !== 'answer';
}

/** "happy to assist you and address any concerns": part of the help that is offered. */
function isAfterHelp({ predicates }: Parsed, predicate: Predicate): boolean {
  return predicate.shared && predicates[predicates.indexOf(predicate) - 1]?.classes.has('help') === true;
}

/** "as we work to address your concerns" */
function isWorkToward({ predicates }: Parsed, predicate: Predicate): boolean {
  const next = predicates[predicates.indexOf(predicate) + 1];
  return predicate.lemma === 'work' && next?.subject === 'none' && isCasework(next);
}

/** "committed to providing the best possible service": a motto, no step. */
function isCreed(parsed: Parsed, { to, end, classes }: Predicate): boolean {
  return classes.has('offered') && some(parsed, to, end, 'superlative');
}

/** "removed the late fee", "corrected the error": what was wrong is what it undoes. */
function isRemoval({ classes }: Predicate): boolean {
  return classes.has('lift-off') || classes.has('resolution') || classes.has('remedy');
}

/** "will be in touch", "will have an update for you", "are committed". */
function isCommitted(parsed: Parsed, { time, to, end, lemma, subject }: Predicate): boolean {
  if (time !== 'ahead') return false;
  return lemma === 'have'
    ? some(parsed, to, end, 'news') || some(parsed, to, end, 'team') || some(parsed, to, to + 1, 'person')
    : some(parsed, to, end, 'in-touch') ||
        (subject === 'team' && some(parsed, to, to + 1, 'with') && some(parsed, to + 1, to + 2, 'you'));
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
function isIdle({ lemma, time, name, classes, marks }: Predicate): boolean {
  if (time === 'now')
    return marks.has('stating') || name === 'look' || (classes.has('receive') && !classes.has('own'));
  return classes.has('idle') && name === lemma;
}

function isStative({ classes, marks }: Predicate): boolean {
  const held = classes.has('mental') || classes.has('desire') || classes.has('receive');
  return (held || marks.has('stative')) && !classes.has('own');
}

/** A verb that no list knows: with "have" or "are …ing" it tells of a step all the same. */
function isUnlisted({ classes }: Predicate): boolean {
  return classes.size === 0;
}

/** "I have signed out your devices": what readers do with a product, done by us to what is theirs. */
function isWorked(parsed: Parsed, { classes, subject, to, end }: Predicate): boolean {
  const theirs = some(parsed, to, end, 'your') || some(parsed, to, end, 'goods');
  return (
    classes.has('reader') &&
    !classes.has('mental') &&
    !classes.has('passing') &&
    (theirs || (subject === 'we' && parsed.tokens[to]?.text === 'the'))
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
