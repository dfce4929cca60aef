import { isScheme } from './certainty.ts';
import { has, type Parsed, some } from './parse.ts';
import type { Predicate } from './predicate.ts';
import type { VerbClass } from './vocabulary.ts';

const deeds: readonly VerbClass[] = [
  'own',
  'resolution',
  'remedy',
  'process',
  'help',
  'effort',
  'approval',
  'roadmap',
  'prevent',
  'decline',
];
const passiveDeeds = ['own', 'process', 'decline', 'approval', 'remedy', 'resolution'] as const;
/** What a passive says about a case; sending, showing and saving are what machines do. */
const machineVerbs = new Set([
  'send',
  'email',
  'mail',
  'display',
  'save',
  'redirect',
  'prompt',
  'show',
  'publish',
  'ask',
  'guide',
  'transfer',
  'apply',
  'charge',
  'provide',
  'add',
  'give',
  'make',
  'do',
  'take',
  'generate',
  'create',
  'call',
  'set',
  'put',
  'link',
  'reset',
  'renew',
  'sync',
  'receive',
  'find',
  'request',
  'move',
  'open',
  'show',
  'activate',
  'include',
  'post',
  'direct',
  'share',
  'record',
  'disable',
  'enable',
  'keep',
  'hold',
  'start',
  'begin',
  'change',
  'look',
  'mail',
  'connect',
  'issue',
  'offer',
  'pay',
  'load',
]);

/** True if the predicate is the company's own step: done, being done, or ahead. */
export function isDeed(parsed: Parsed, predicate: Predicate): boolean {
  if (predicate.mood === 'question' || predicate.not !== undefined || !isSaid(predicate)) return false;
  if (predicate.stances.includes('let')) return !isHelpAlone(predicate);
  if (predicate.passive) return isPassiveDeed(parsed, predicate);
  const { subject } = predicate;
  if (subject === 'we' || subject === 'team' || subject === 'company') return isOurs(parsed, predicate);
  if (subject === 'they' || subject === 'partner')
    return (
      predicate.time === 'ahead' &&
      predicate.modal === undefined &&
      !predicate.stances.includes('happy') &&
      !predicate.stances.includes('able') &&
      !predicate.stances.includes('here') &&
      isActive(predicate)
    );
  return (
    subject === 'none' &&
    predicate.time === 'now' &&
    predicate.from === 0 &&
    predicate.classes.has('own') &&
    predicate.link === 'main'
  );
}

/** Said of this case, not inside what the reader feels, asks or is told by others. */
function isSaid({ link, governor }: Predicate): boolean {
  if (link !== 'main') return false;
  return (
    governor === undefined ||
    governor.lemma === 'confirm' ||
    governor.lemma === 'be' ||
    governor.lemma === 'rest' ||
    governor.classes.has('assure') ||
    governor.classes.has('ensure') ||
    governor.name === 'make sure' ||
    (governor.subject === 'we' &&
      (governor.lemma === 'tell' || governor.lemma === 'know' || governor.stances.includes('want'))) ||
    governor.name === 'let ~ know'
  );
}

function isActive({ classes }: Predicate): boolean {
  return deeds.some((name) => classes.has(name));
}

function isHelpAlone({ classes, lemma }: Predicate): boolean {
  return classes.has('help') && lemma !== 'answer';
}

function isOurs(parsed: Parsed, predicate: Predicate): boolean {
  const { time, modal, stances } = predicate;
  if (stances.includes('committed')) return true;
  if (predicate.lemma === 'be' || predicate.lemma === 'have') return isCommitted(parsed, predicate);
  if (stances.includes('want') || stances.includes('open') || stances.includes('here')) return false;
  if (modal === 'may' && !stances.includes('happy')) return false;
  if (stances.includes('happy'))
    return (
      !isHelpAlone(predicate) &&
      predicate.lemma !== 'provide' &&
      predicate.lemma !== 'offer' &&
      isActive(predicate)
    );
  if (stances.includes('effort')) return time !== 'present' || modal !== undefined || isActive(predicate);
  if (time === 'ahead') return !isStative(predicate) || isActive(predicate);
  if (time === 'now') return isActive(predicate) && !isIdle(predicate);
  if (time === 'done') return isActive(predicate) && !isIdle(predicate) && predicate.lemma !== 'offer';
  if (modal === 'can')
    return (
      isActive(predicate) &&
      !isHelpAlone(predicate) &&
      (predicate.condition !== undefined ||
        stances.includes('able') ||
        predicate.lemma === 'check' ||
        predicate.classes.has('own'))
    );
  return (
    stances.includes('must') && isActive(predicate) && !some(parsed, predicate.to, predicate.end, 'info')
  );
}

/** "will be in touch", "will have an update for you", "are committed". */
function isCommitted(parsed: Parsed, { time, to, end, lemma }: Predicate): boolean {
  if (time !== 'ahead') return false;
  return lemma === 'have'
    ? has(parsed, to, end, [
        'update',
        'answer',
        'news',
        'reply',
        'response',
        'check',
        'look',
        'contact',
        'call',
      ]) || some(parsed, to, end, 'team')
    : has(parsed, to, end, ['touch', 'back']);
}

const idle = new Set([
  'look',
  'hope',
  'see',
  'notice',
  'find',
  'hear',
  'receive',
  'get',
  'understand',
  'work',
  'offer',
  'experience',
  'write',
  'call',
  'make',
  'do',
  'give',
  'support',
  'help',
  'keep',
  'hold',
  'build',
  'introduce',
  'launch',
  'release',
  'start',
  'begin',
  'improve',
  'reach',
  'detect',
  'require',
  'ask',
]);

/** Verbs that report a state or a past of ours rather than a step for this reader. */
function isIdle({ lemma, time, name, classes }: Predicate): boolean {
  if (time === 'now')
    return (
      (lemma === 'look' && name === 'look') ||
      lemma === 'hope' ||
      lemma === 'write' ||
      lemma === 'offer' ||
      (classes.has('receive') && lemma !== 'see')
    );
  return idle.has(lemma) && name === lemma;
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

function isPassiveDeed(parsed: Parsed, predicate: Predicate): boolean {
  const { lemma, time, subject, classes, name } = predicate;
  if (isScheme(predicate) && time !== 'now') return false;
  if (!passiveDeeds.some((one) => classes.has(one)) || predicate.modal !== undefined) return false;
  const theirs =
    subject === 'you' ||
    some(parsed, predicate.subjectFrom, predicate.subjectTo, 'your') ||
    some(parsed, predicate.subjectFrom, predicate.subjectTo, 'case') ||
    some(parsed, predicate.subjectFrom, predicate.subjectTo, 'matter') ||
    some(parsed, predicate.subjectFrom, predicate.subjectTo, 'remedy') ||
    subject === 'it';
  if (some(parsed, predicate.subjectTo - 1, predicate.subjectTo, 'page')) return false;
  if (time === 'ahead')
    return (!machineVerbs.has(lemma) || name !== lemma) && (subject !== 'you' || classes.has('own'));
  if (time === 'now') return theirs;
  if (time !== 'done') return false;
  return (
    isPerfect(parsed, predicate) &&
    (some(parsed, predicate.subjectFrom, predicate.subjectTo, 'your') ||
      ((classes.has('remedy') || lemma === 'escalate' || lemma === 'apply' || lemma === 'forward') && theirs))
  );
}

function isPerfect({ tokens }: Parsed, { from, head }: Predicate): boolean {
  return tokens.slice(from, head).some((token) => token.text === 'been');
}
