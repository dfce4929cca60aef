import { gap } from '../gaps.ts';
import { coordinated } from './coordination.ts';
import { isAdverb, isBase } from './draft.ts';
import { finite } from './finite.ts';
import { bare, isBareProgress, isFiniteVerb, isReduced } from './finite-verb.ts';
import { readGroup } from './group.ts';
import { isAuxiliary, openClause } from './opener.ts';
import { infinitive, inverted, letMe, ordered } from './order.ts';
import { isOrder } from './order-verb.ts';
import type { Predicate } from './predicate.ts';
import { add, closeLink, type Scan } from './scan.ts';
import { breaks, is, isVerb, type Token } from './tokens.ts';
import { verbAt } from './verb.ts';
import { form, type Vocabulary } from './vocabulary.ts';

/** The verbs of a sentence, each with who, when, how sure, and what it hangs on. Linear in the sentence. */
export function predicatesOf(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  question: boolean,
): readonly Predicate[] {
  const scan: Scan = {
    tokens,
    vocabulary,
    question,
    found: [],
    link: 'main',
    opener: undefined,
    linkFrom: 0,
    linkFirst: undefined,
    leading: true,
    lead: undefined,
    from: 0,
    fresh: true,
    nounFrom: 0,
    aside: undefined,
    taken: -1,
  };
  for (let at = 0; at < tokens.length; ) at = visit(scan, at);
  closeLink(scan, tokens.length);
  settleEnds(scan);
  return scan.found;
}

/** Reads on from token `at`; gives the next token to read. */
function visit(scan: Scan, at: number): number {
  const token = scan.tokens[at]!;
  if (token.gap & breaks) breakOff(scan, at);
  else if (token.gap & gap.comma) comma(scan, at);
  if (token.quoted || at === scan.taken) return at + 1;
  return openClause(scan, at) ?? predicate(scan, at) ?? pass(scan, at);
}

function pass(scan: Scan, at: number): number {
  const token = scan.tokens[at]!;
  if (is(token, 'and') || is(token, 'but')) {
    scan.from = at + 1;
    scan.fresh = scan.link === 'main';
    const verbless = scan.link === 'once' && scan.linkFirst === undefined && is(scan.tokens[at + 1], 'we');
    if (is(token, 'but') || verbless) closeLink(scan, at);
    return at + 1;
  }
  if (!isAdverb(token) && token.text !== '{{}}' && !/^(?:\d|re$)/.test(token.text)) scan.fresh = false;
  return at + 1;
}

function breakOff(scan: Scan, at: number): void {
  closeLink(scan, at);
  scan.lead = undefined;
  scan.aside = undefined;
  scan.from = at;
  scan.fresh = true;
}

function comma(scan: Scan, at: number): void {
  if (scan.link !== 'main') closeLink(scan, at);
  if (scan.aside === undefined && opensSubject(scan.tokens[scan.from], at - scan.from))
    scan.aside = { from: scan.from, to: at };
  scan.from = at;
  scan.fresh = true;
}

/** "the full price", "your bag", "every tenant": words that may be a subject. */
function opensSubject(token: Token | undefined, length: number): boolean {
  return length > 1 && (is(token, 'determiner') || is(token, 'your') || is(token, 'our'));
}

/** A verb that begins at `at`; gives the token after its group. */
function predicate(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  const token = tokens[at]!;
  if (is(token, 'to')) return infinitive(scan, at);
  if (is(token, 'let') && scan.fresh && is(tokens[at + 1], 'us') && tokens[at + 2]?.text !== 'know')
    return letMe(scan, at);
  const shared = coordinated(scan, at);
  if (shared !== undefined) return shared;
  if (scan.fresh && isOursStill(scan, at)) return finite(scan, at);
  if (scan.fresh && isAuxiliary(token)) return inverted(scan, at) ?? ordered(scan, at) ?? finite(scan, at);
  if (isAuxiliary(token)) return finite(scan, at);
  if (scan.fresh && isOrder(tokens, at) && !isJoined(scan, at)) return ordered(scan, at);
  if (isPlacedOrder(scan, at)) return ordered(scan, at);
  if (isGonna(scan, at)) return gonna(scan, at);
  if (isGladHead(scan, at)) return gladly(scan, at);
  if (isDoneHead(scan, at)) return doneHead(scan, at);
  if (isFiniteVerb(scan, at)) return finite(scan, at);
  return isBareProgress(scan, at) || isReduced(scan, at) ? bare(scan, at) : undefined;
}

/** "On the old phone [open Settings]", "at the till [just show the code]": an order behind a place, with no comma. */
function isPlacedOrder({ tokens, from, found, link, question, vocabulary }: Scan, at: number): boolean {
  const token = tokens[at]!;
  const first = found.every(({ end }) => end < from);
  if (!first || question || link !== 'main' || at - from < 2 || at - from > 6) return false;
  if (!is(tokens[from], 'preposition') || !isVerb(token, form.base)) return false;
  if (!verbAt(tokens, at, vocabulary).classes.has('reader')) return false;
  if (token.gap !== 0 || token.capital || !isNounLast(tokens, at)) return false;
  const next = tokens[at + 1];
  const named = next?.capital && next.gap === 0 && !is(token, 'nounish');
  return (named || opensObject(next)) && isOrder(tokens, at) && !isSubjectThen(tokens, at + 2);
}

/** The word before the verb closes a noun group: no preposition, article or joint. */
function isNounLast(tokens: readonly Token[], at: number): boolean {
  let last = at - 1;
  while (isAdverb(tokens[last])) last--;
  const none = ['preposition', 'determiner', 'your', 'our', 'and', 'to', 'we', 'you', 'they', 'it'] as const;
  return !none.some((name) => is(tokens[last], name));
}

function opensObject(token: Token | undefined): boolean {
  return token?.gap === 0 && (is(token, 'determiner') || is(token, 'your'));
}

/** "On the form page the price [is] …" */
function isSubjectThen(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(from + 5, tokens.length) && tokens[i]!.gap === 0; i++)
    if (is(tokens[i], 'be') || is(tokens[i], 'will') || is(tokens[i], 'may') || is(tokens[i], 'can'))
      return true;
  return false;
}

/** "We sent the wrong one and [have put] the right one in the post". */
function isOursStill({ tokens, found }: Scan, at: number): boolean {
  return is(tokens[at], 'have') && is(tokens[at - 1], 'and') && found.at(-1)?.subject === 'we';
}

/** "Slots are released and take a day", "you ignored us and then act surprised": told on, no order. */
function isJoined({ tokens, found }: Scan, at: number): boolean {
  const before = found.at(-1);
  let joint = at - 1;
  while (isAdverb(tokens[joint]) && !is(tokens[joint], 'and')) joint--;
  if (before === undefined || !is(tokens[joint], 'and') || is(tokens[joint], 'so')) return false;
  const told = before.mood === 'statement' && before.link === 'main' && before.modal === undefined;
  const bare = before.subject === 'none' || before.subject === 'we';
  return (
    told &&
    !bare &&
    !is(tokens[at + 1], 'us') &&
    tokens[at]!.gap === 0 &&
    (before.time === 'done' || before.passive)
  );
}

/** "Gonna check with the depot": what is ours, with neither subject nor auxiliary. */
function isGonna({ tokens }: Scan, at: number): boolean {
  return at === 0 && is(tokens[0], 'going') && is(tokens[1], 'to') && isBase(tokens[2]);
}

function gonna(scan: Scan, at: number): number | undefined {
  const group = readGroup(scan.tokens, at + 2, 'infinitive');
  return group && add(scan, { ...group, from: at, time: 'ahead' }, { subject: 'we' });
}

/** "Happy to refund it": the same, with neither "I" nor "am". */
function isGladHead({ tokens }: Scan, at: number): boolean {
  return at === 0 && is(tokens[0], 'happy') && is(tokens[1], 'to') && isBase(tokens[2]);
}

function gladly(scan: Scan, at: number): number | undefined {
  const group = readGroup(scan.tokens, at + 2, 'infinitive');
  return group && add(scan, { ...group, from: at, stances: ['happy', ...group.stances] }, { subject: 'we' });
}

/** "Flagged your clip to the team": a report of what is done, with no "I have". */
function isDoneHead({ tokens, question }: Scan, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    at > 1 ||
    (at === 1 && !isAdverb(tokens[0])) ||
    question ||
    token === undefined ||
    next === undefined ||
    next.gap !== 0
  )
    return false;
  const past = isVerb(token, form.past) && !isVerb(token, form.base) && !is(token, 'adjective');
  return (
    past && (is(next, 'your') || is(next, 'you') || is(next, 'it') || next.text === 'the' || is(next, 'to'))
  );
}

function doneHead(scan: Scan, at: number): number {
  return add(
    scan,
    {
      from: at,
      head: at,
      time: 'done',
      modal: undefined,
      not: undefined,
      passive: false,
      stances: [],
      shared: form.done | form.past,
    },
    { subject: 'we' },
  );
}

/** Where the words of a clause begin; the noun that "that" or "who" takes up belongs to the verb before, too. */
function startOf({ link, opener, subject, subjectFrom, subjectTo }: Predicate): number {
  const taken = link === 'relative' && opener !== undefined && (subject === 'thing' || subject === 'they');
  return taken ? Math.max(subjectFrom, subjectTo - 1) : subjectFrom;
}

/** What belongs to a verb ends where the next one's subject begins, or where the sentence breaks. */
function settleEnds(scan: Scan): void {
  const { found, tokens } = scan;
  found.forEach((one, i) => {
    const next = found[i + 1];
    const limit =
      next === undefined ? tokens.length : next.shared ? next.from : Math.min(startOf(next), next.from);
    let end = one.to;
    while (end < Math.max(limit, one.to) && (tokens[end]!.gap & breaks) === 0) end++;
    one.end = end;
  });
}
