import { gap } from '../gaps.ts';
import type { Group } from './draft.ts';
import { isAdverb } from './draft.ts';
import { readGroup } from './group.ts';
import { isContent } from './opener.ts';
import type { Predicate } from './predicate.ts';
import { add, closeLink, type Scan } from './scan.ts';
import { subjectOf, subjectStart } from './subject.ts';
import { breaks, is, isVerb, type Token } from './tokens.ts';
import { form } from './vocabulary.ts';

/** A verb group with its subject before it. */
export function finite(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  const read = readGroup(tokens, at);
  if (read === undefined) return undefined;
  const contact = contactStart(scan, at);
  if (contact !== undefined && scan.link === 'relative') closeLink(scan, at);
  const start = contact ?? subjectStart(tokens, scan.from, at);
  const subject = subjectOf(tokens, start, at);
  const group = subject === 'we' && isPastToo(tokens, read) ? { ...read, time: 'done' as const } : read;
  if (subject === 'none') return elliptic(scan, group, at);
  if (!isLed(scan, group, subject) && isContact(scan, start, subject))
    return add(scan, group, { subject, subjectFrom: start, subjectTo: at, link: 'relative' });
  const inner = subject === 'thing' ? innerStart(scan, start, at) : undefined;
  if (inner !== undefined)
    return add(scan, group, {
      subject: subjectOf(tokens, inner, at),
      subjectFrom: inner,
      subjectTo: at,
      link: 'relative',
    });
  backToMain(scan, start);
  return add(scan, group, { subject, subjectFrom: start, subjectTo: at, governor: governorOf(scan, start) });
}

/** "I just reset your password": a verb that looks the same in the past, done to what is the reader's. */
function isPastToo(tokens: readonly Token[], { head, time, modal, stances }: Group): boolean {
  if (time !== 'present' || modal !== undefined || stances.length > 0) return false;
  return isVerb(tokens[head], form.base) && isVerb(tokens[head], form.past) && is(tokens[head + 1], 'your');
}

/** A clause with a subject of its own, or one that "who" or "that" opens. */
function isOfNoun({ subject, link, opener }: Predicate): boolean {
  return (
    subject === 'you' ||
    subject === 'we' ||
    subject === 'they' ||
    (link === 'relative' && opener !== undefined)
  );
}

/**
 * In "the seats you paid for will be ready" the clause before has no "that": it is about the noun before its
 * subject, which is the subject here. Gives where that noun begins.
 */
export function contactStart(scan: Scan, at: number): number | undefined {
  const { tokens, found } = scan;
  const before = found.at(-1);
  if (before === undefined || !isOfNoun(before) || before.shared || before.mood !== 'statement')
    return undefined;
  if (before.nounFrom >= before.subjectFrom || takesClause(before)) return undefined;
  for (let i = before.to; i < at; i++) {
    const light =
      is(tokens[i], 'preposition') || is(tokens[i], 'degree') || isAdverb(tokens[i]) || is(tokens[i], 'not');
    if (!light || tokens[i]!.gap !== 0) return undefined;
  }
  before.link = 'relative';
  return before.nounFrom;
}

/** "… and will write": the subject of the verb before; "Will check": at the head of a sentence it is ours. */
function elliptic(scan: Scan, group: Group, at: number): number {
  const { aside } = scan;
  if (aside && scan.from === at && (scan.tokens[at]!.gap & gap.comma) !== 0) {
    const subject = subjectOf(scan.tokens, aside.from, aside.to);
    if (subject !== 'none')
      return add(scan, group, { subject, subjectFrom: aside.from, subjectTo: aside.to });
  }
  const before = scan.found.at(-1);
  if (scan.tokens[at - 1]?.text === 'there')
    return add(scan, group, { subject: 'it', subjectFrom: at - 1, subjectTo: at });
  if (before === undefined)
    return add(scan, group, {
      subject: scan.question
        ? 'none'
        : group.time === 'ahead' || (group.time === 'done' && !group.passive)
          ? 'we'
          : 'none',
      subjectFrom: at,
      subjectTo: at,
    });
  if (scan.link === 'relative' && scan.from === at && isRelative(scan.tokens[at - 1]))
    return add(scan, group, {
      subject: isWhom(scan, at) ? 'they' : 'thing',
      subjectFrom: at - 2,
      subjectTo: at,
      nounFrom: scan.nounFrom,
    });
  const { subject, link, governor, condition, subjectFrom, subjectTo } = isOwners(scan, at, before)
    ? before.governor!
    : before;
  return add(scan, group, { subject, link, governor, condition, subjectFrom, subjectTo });
}

/** "We see that your order is late and have refunded it": the verb agrees with who sees, not with the order. */
function isOwners({ tokens }: Scan, at: number, { governor, from, subject }: Predicate): boolean {
  if (governor?.subject !== 'we') return false;
  if (subject === 'it' && tokens[at]!.text === 'have') return true;
  return is(tokens[at], 'plural-verb') && is(tokens[from], 'single-verb');
}

/** "To get the discount you have to go there": after a leading purpose comes what it takes. */
function isLed(
  { found, tokens }: Scan,
  { head, modal, stances }: Group,
  subject: Predicate['subject'],
): boolean {
  const [first] = found;
  if (found.length !== 1 || first?.link !== 'purpose' || first.subjectFrom > 2) return false;
  if (subject === 'we') return isObject(tokens[head + 1]);
  return subject === 'you' && (modal === 'can' || modal === 'must' || stances.includes('must'));
}

/** "To make up for it we have added a voucher": with an object of its own, it is about no noun before it. */
function isObject(token: Token | undefined): boolean {
  return is(token, 'determiner') || is(token, 'your') || is(token, 'our') || is(token, 'indefinite');
}

function isRelative(token: Token | undefined): boolean {
  return is(token, 'which') || is(token, 'who');
}

/** "the engineer who will come", "your boots, which will be there": who, or what. */
function isWhom({ tokens }: Scan, at: number): boolean {
  return !is(tokens[at - 1], 'which');
}

/** "anything else [we can do]", "the form [you sent]": a clause about the noun right before its subject. */
function isContact(scan: Scan, start: number, subject: Predicate['subject']): boolean {
  const { tokens, found } = scan;
  const before = found.at(-1);
  const noun = tokens[start - 1];
  if (
    noun === undefined ||
    (subject !== 'we' && subject !== 'you') ||
    start <= scan.from ||
    tokens[start]!.gap !== 0
  )
    return false;
  if (is(noun, 'open-noun')) return true;
  if (scan.link !== 'main' || before === undefined || scan.from !== before.to || takesClause(before))
    return false;
  return (
    !isAdverb(noun) &&
    !is(noun, 'and') &&
    !is(noun, 'but') &&
    !is(noun, 'so') &&
    !is(noun, 'preposition') &&
    !is(noun, 'time') &&
    !is(noun, 'no-antecedent')
  );
}

/** "a credit for the week [the pool was shut]": where a second noun begins right behind the first. */
function innerStart({ tokens, found, from, link }: Scan, start: number, at: number): number | undefined {
  const before = found.at(-1);
  if (before === undefined || link !== 'main' || from !== before.to || start !== from || takesClause(before))
    return undefined;
  for (let i = start + 2; i < at; i++) {
    const noun = tokens[i - 1]!;
    if (tokens[i]!.gap !== 0) return undefined;
    if (tokens[i]!.text === 'the' && is(noun, 'time') && is(tokens[i - 2], 'determiner')) return i;
  }
  return undefined;
}

/** In "once X is done we will …" the second subject begins the main clause without a comma. */
function backToMain(scan: Scan, start: number): void {
  if (scan.link === 'main' || scan.linkFirst === undefined) return;
  const aside = scan.link !== 'if' && scan.link !== 'once' && is(scan.tokens[start], 'we');
  if (aside && is(scan.tokens[start - 1], 'and')) {
    closeLink(scan, start);
    return;
  }
  const before = scan.tokens[start - 1];
  if (start >= scan.from && !is(before, 'and') && !is(before, 'that') && scan.link !== 'asked')
    closeLink(scan, start);
}

function governorOf(scan: Scan, start: number): Predicate | undefined {
  const last = scan.found.at(-1);
  const before = last?.link === 'relative' && start < last.from ? scan.found.at(-2) : last;
  if (before === undefined || start < before.to) return undefined;
  const joinedTo = is(scan.tokens[start - 1], 'and') && start - 1 >= before.to;
  const ours = is(scan.tokens[start], 'we') && before.governor?.subject === 'we';
  if (joinedTo && before.governor && !ours && !hasComma(scan.tokens, before.to, start))
    return before.governor;
  if (!takesClause(before) || (before.lemma === 'be' && before.leading && before.link !== 'main'))
    return undefined;
  for (let i = before.to; i <= start && i < scan.tokens.length; i++)
    if ((scan.tokens[i]!.gap & breaks) !== 0) return undefined;
  if (hasComma(scan.tokens, before.to, start + 1) && !before.classes.has('assure')) return undefined;
  return isContent(scan.tokens, before.after, start) ? before : undefined;
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens[i]!.gap & gap.comma) !== 0) return true;
  return false;
}

/** Verbs whose content may follow as a clause: we hope, we promise, I am sure, I can confirm. */
export function takesClause({ classes, marks }: Predicate): boolean {
  return (
    classes.has('mental') ||
    classes.has('reported') ||
    classes.has('assure') ||
    classes.has('ensure') ||
    marks.has('takes-clause')
  );
}
