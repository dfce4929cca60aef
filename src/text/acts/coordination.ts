import { gap } from '../gaps.ts';
import { isAdverb } from './draft.ts';
import { readGroup } from './group.ts';
import { takesObject } from './order-verb.ts';
import type { Predicate } from './predicate.ts';
import { add, type Scan } from './scan.ts';
import { is, isVerb, type Token } from './tokens.ts';
import { form } from './vocabulary.ts';

/** `… and fix it`: the same subject and auxiliaries hold for the next verb. */
export function coordinated(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  const before = scan.found.at(-1);
  const joiner = tokens[at - 1];
  if (before === undefined || at === 0 || is(tokens[at], 'so')) return undefined;
  const listed = (tokens[at]!.gap & gap.comma) !== 0;
  const led = before.link === 'purpose' ? isLeading(scan) : before.link !== 'main';
  if (listed && !is(joiner, 'and') && (led || isStated(before))) return undefined;
  if (joiner?.text === 'but' && isStated(before)) return undefined;
  if (is(joiner, 'only') && (joiner!.gap & gap.comma) !== 0 && before.not !== undefined) return undefined;
  if (joiner?.text === 'then' && (joiner.gap & gap.comma) !== 0 && before.link !== 'main') return undefined;
  if (!listed && !is(joiner, 'and') && joiner?.text !== 'but') return undefined;
  let verb = at;
  while (isAdverb(tokens[verb]) && !isVerb(tokens[verb], form.base)) verb++;
  const want = sharedForm(before);
  const token = tokens[verb];
  if (
    token !== undefined &&
    before.passive &&
    before.time === 'ahead' &&
    isVerb(token, form.base) &&
    !isVerb(token, form.done)
  )
    return inFuture(scan, verb, before);
  if (token !== undefined && isOwnTense(token, before)) return inPresent(scan, verb, before);
  if (token === undefined || !isVerb(token, want) || is(token, 'determiner') || is(token, 'please'))
    return undefined;
  if (joiner?.text === 'but' && before.not !== undefined && before.modal === 'can') return undefined;
  if (is(token, 'nounish') && !takesObject(tokens, verb)) return undefined;
  const group = readGroup(tokens, verb, want === form.base ? 'infinitive' : undefined);
  if (group === undefined) return undefined;
  const { subject, modal, not, passive, stances, link, governor, condition, mood } = before;
  const time = group.time === 'done' && is(token, 'have') && before.time === 'present' ? 'done' : before.time;
  return add(
    scan,
    { ...group, time, modal, not: group.not ?? not, passive, stances: [...stances, ...group.stances] },
    {
      subject,
      link,
      governor,
      condition,
      mood,
      shared: true,
      subjectFrom: before.subjectFrom,
      subjectTo: before.subjectTo,
      from: verb,
    },
  );
}

/** "It has been found and lands tomorrow": a verb with its own tense, of the same third person. */
function isOwnTense(token: Token, { subject, link, time, modal, passive }: Predicate): boolean {
  if (!isVerb(token, form.s) || isVerb(token, form.base) || is(token, 'nounish') || is(token, 'goods'))
    return false;
  const other = passive || time === 'done' || time === 'now';
  return (
    other &&
    modal === undefined &&
    link === 'main' &&
    (subject === 'thing' || subject === 'it' || subject === 'partner')
  );
}

function inPresent(
  scan: Scan,
  at: number,
  { subject, subjectFrom, subjectTo, governor }: Predicate,
): number | undefined {
  const group = readGroup(scan.tokens, at);
  return group && add(scan, group, { subject, subjectFrom, subjectTo, governor, shared: true, from: at });
}

/** "will be reprinted and arrive on Monday": "will" holds for both. */
function inFuture(
  scan: Scan,
  at: number,
  { subject, subjectFrom, subjectTo, governor, link, condition }: Predicate,
): number | undefined {
  const group = readGroup(scan.tokens, at, 'infinitive');
  const shared = { subject, subjectFrom, subjectTo, governor, link, condition, shared: true, from: at };
  return group && add(scan, { ...group, time: 'ahead' }, shared);
}

/** "To add or remove a device, …": nothing but the purpose of what comes has been said. */
function isLeading({ found }: Scan): boolean {
  return found.length < 4 && found.every(({ link }) => link === 'purpose');
}

/** "It will be in your inbox, just open the app": what is stated of a thing, then an order. */
function isStated({ lemma, subject }: Predicate): boolean {
  return lemma === 'be' && (subject === 'thing' || subject === 'it');
}

function sharedForm(before: Predicate): number {
  if (before.passive || (before.time === 'done' && before.modal === undefined)) return form.done | form.past;
  if (before.time === 'now') return form.ing;
  if (
    before.mood === 'order' ||
    before.time === 'ahead' ||
    before.modal !== undefined ||
    before.stances.length > 0 ||
    before.link === 'purpose'
  )
    return form.base;
  if (before.subject === 'we' || before.subject === 'you' || before.subject === 'they') return form.base;
  return before.subject === 'thing' ? form.s | form.base : form.s;
}
