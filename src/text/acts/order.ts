import type { Group } from './draft.ts';
import { isAdverb, isBase, isDone } from './draft.ts';
import { readGroup } from './group.ts';
import { isUnlisted } from './order-verb.ts';
import { add, type Scan } from './scan.ts';
import { subjectOf } from './subject.ts';
import { is, isVerb, type Token } from './tokens.ts';
import { form } from './vocabulary.ts';

export function infinitive(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  let verb = at + 1;
  while (isAdverb(tokens[verb]) || is(tokens[verb], 'not') || isBetter(tokens, verb)) verb++;
  if (
    !isBase(tokens[verb]) ||
    is(tokens[verb], 'determiner') ||
    (is(tokens[verb], 'nounish') && isNounNext(tokens, verb))
  )
    return undefined;
  const group = readGroup(tokens, verb, 'infinitive');
  if (group === undefined) return undefined;
  if (isPleasure(tokens, at))
    return add(scan, { ...group, time: 'ahead', stances: [...group.stances, 'happy'] }, { subject: 'we' });
  return add(scan, group, {
    link: scan.link === 'main' ? 'purpose' : scan.link,
    subjectFrom: at,
    subjectTo: at,
  });
}

/** "to better understand it": how, not what. */
function isBetter(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'better' && isBase(tokens[at + 1]);
}

/** "it would be our pleasure to …": what follows is ours, and glad. */
function isPleasure(tokens: readonly Token[], at: number): boolean {
  return is(tokens[at - 1], 'pleasure') && is(tokens[at - 2], 'our');
}

/** `to support team`, `to access point`: hardly a verb. */
function isNounNext(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  return next !== undefined && next.gap === 0 && is(next, 'team');
}

export function letMe(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  let verb = is(tokens[at + 2], 'to') ? at + 3 : at + 2;
  while (isAdverb(tokens[verb]) || tokens[verb]?.text === 'please') verb++;
  const group = readGroup(tokens, verb, 'infinitive');
  if (group === undefined) return undefined;
  return add(
    scan,
    { ...group, time: 'ahead', stances: [...group.stances, 'let'] },
    { subject: 'we', subjectFrom: at, subjectTo: at, from: at },
  );
}

/** `Could you …`: the subject stands after the auxiliary. */
export function inverted(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  const next = tokens[at + 1];
  if (next === undefined || !(is(next, 'you') || is(next, 'we') || is(next, 'they') || is(next, 'it')))
    return undefined;
  if (is(next, 'determiner') && !isVerb(tokens[at + 2], 31)) return undefined;
  const group = readInverted(tokens, at);
  if (group === undefined) return undefined;
  const subject = subjectOf(tokens, at + 1, at + 2);
  return add(scan, group, {
    subject,
    mood: asks(scan, at) ? 'question' : 'statement',
    subjectFrom: at + 1,
    subjectTo: at + 2,
  });
}

/** "Can you …", and "Will it be ready, you ask": a question, with its mark or without. */
function asks({ tokens, question }: Scan, at: number): boolean {
  return question || is(tokens[at], 'can') || is(tokens[at], 'may') || (at === 0 && is(tokens[at], 'will'));
}

/** The group as if the subject stood before it; no group is longer than the stretch that is looked at. */
function readInverted(tokens: readonly Token[], at: number): Group | undefined {
  const view = [tokens[at]!, ...tokens.slice(at + 2, at + 30)];
  const group = readGroup(view, 0);
  if (group === undefined) return undefined;
  const back = (i: number): number => (i === 0 ? at : i + at + 1);
  return {
    ...group,
    from: at,
    head: back(group.head),
    not: group.not === undefined ? undefined : back(group.not),
  };
}

/** An order: "Click Save", "Do not share it". */
export function ordered(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  const first = tokens[at]!;
  if (!isBase(first) || (is(first, 'have') && isPerfect(tokens, at))) return undefined;
  if (isUnlisted(first)) return add(scan, unlisted(at), { mood: 'order' });
  const negated = first.text === 'do' && is(tokens[at + 1], 'not');
  if (negated && is(tokens[at - 1], 'and') && scan.found.at(-1)?.mood !== 'order') return undefined;
  const group = readGroup(tokens, at, negated ? undefined : 'infinitive');
  if (group === undefined) return undefined;
  return add(scan, { ...group, time: 'present' }, { mood: 'order' });
}

/** "have already taken": no order to have. */
function isPerfect(tokens: readonly Token[], at: number): boolean {
  let verb = at + 1;
  while (isAdverb(tokens[verb])) verb++;
  const token = tokens[verb];
  return token !== undefined && isDone(token) && !isBase(token);
}

function unlisted(at: number): Group {
  return {
    from: at,
    head: at,
    time: 'present',
    modal: undefined,
    not: undefined,
    passive: false,
    stances: [],
    shared: form.base,
  };
}
