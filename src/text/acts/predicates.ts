import { gap } from '../gaps.ts';
import { type Group, isAdverb, isBase, readGroup } from './group.ts';
import type { Link, Predicate } from './predicate.ts';
import { subjectOf, subjectStart } from './subject.ts';
import { breaks, is, isVerb, type Token } from './tokens.ts';
import { verbAt } from './verb.ts';
import { form, type Vocabulary } from './vocabulary.ts';

/** Where the reading of a sentence stands. */
interface Scan {
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
  readonly question: boolean;
  readonly found: Predicate[];
  /** How the clause at hand hangs in the sentence, where it began, and its first predicate. */
  link: Link;
  linkFrom: number;
  linkFirst: Predicate | undefined;
  /** The word that opened it. */
  opener: string;
  /** True: the clause at hand stands before the one it belongs to. */
  leading: boolean;
  /** The leading condition that the coming clauses stand under. */
  lead: Predicate | undefined;
  /** Where the words since the last verb or boundary begin: the subject, if a verb comes. */
  from: number;
  /** True: a clause may begin here, so a base form is an order. */
  fresh: boolean;
  /** A particle that belongs to a verb before it ("get it fixed"). */
  taken: number;
}

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
    opener: '',
    linkFrom: 0,
    linkFirst: undefined,
    leading: true,
    lead: undefined,
    from: 0,
    fresh: true,
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
    if (is(token, 'but')) closeLink(scan, at);
    return at + 1;
  }
  if (!isAdverb(token) && token.text !== '{{}}' && !/^\d/.test(token.text)) scan.fresh = false;
  return at + 1;
}

function breakOff(scan: Scan, at: number): void {
  closeLink(scan, at);
  scan.lead = undefined;
  scan.from = at;
  scan.fresh = true;
}

function comma(scan: Scan, at: number): void {
  if (scan.link !== 'main') closeLink(scan, at);
  scan.from = at;
  scan.fresh = true;
}

/** A subordinate clause is over: what it says governs what comes, or what came before it. */
function closeLink(scan: Scan, at: number): void {
  const { link } = scan;
  if (link === 'if' || link === 'once') {
    const condition = scan.linkFirst ?? verbless(scan, at);
    if (scan.leading) scan.lead = condition;
    else conditionBefore(scan, condition);
  }
  scan.link = 'main';
  scan.linkFirst = undefined;
}

function conditionBefore(scan: Scan, condition: Predicate): void {
  for (let i = scan.found.length - 1; i >= 0; i--) {
    const before = scan.found[i]!;
    if (before.from >= scan.linkFrom || before.link !== 'main') continue;
    before.condition ??= condition;
    if (!before.shared && before.governor === undefined) return;
  }
}

/** `if approved`, `if needed`: a condition without a verb of its own. */
function verbless(scan: Scan, at: number): Predicate {
  const from = Math.min(scan.linkFrom, scan.tokens.length - 1);
  return {
    subject: 'it',
    subjectFrom: from,
    subjectTo: from,
    from,
    head: from,
    to: at,
    after: at,
    end: at,
    lemma: '',
    name: '',
    classes: new Set(),
    mood: 'statement',
    time: 'present',
    modal: undefined,
    not: undefined,
    passive: false,
    stances: [],
    link: scan.link,
    opener: scan.opener,
    leading: scan.leading,
    nounFrom: from,
    governor: undefined,
    condition: undefined,
    shared: false,
  };
}

function open(scan: Scan, link: Link, at: number, leading: boolean): number {
  closeLink(scan, at);
  scan.link = link;
  scan.opener = scan.tokens[at - 1]?.text ?? '';
  scan.linkFrom = at;
  scan.leading = leading;
  scan.from = at;
  scan.fresh = false;
  return at;
}

/** A word that opens a clause of its own; gives the token after it. */
function openClause(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const leading = scan.fresh && scan.link === 'main';
  if (is(token, 'please')) return please(scan, at);
  if (is(token, 'if'))
    return token.text === 'whether' && !leading
      ? open(scan, 'asked', at + 1, false)
      : open(scan, 'if', at + 1, leading);
  if (token.text === 'in' && next?.text === 'case') return open(scan, 'if', at + 2, leading);
  if (
    token.text === 'as' &&
    is(tokens[at + 2], 'because') &&
    (next?.text === 'soon' || next?.text === 'long')
  ) {
    if (tokens[at + 3]?.text === 'possible') return at + 4;
    return open(scan, next.text === 'soon' ? 'once' : 'if', at + 3, leading);
  }
  if (token.text === 'so') return so(scan, at);
  if (leading && /^(?:what|how|who|which|where)ever$/.test(token.text)) return open(scan, 'because', at + 1, true);
  if (token.text === 'the' && isInstant(next) && tokens[at + 2] !== undefined && isSubjectWord(tokens[at + 2]!) || token.text === 'the' && isInstant(next) && !leading && /'s$/.test(tokens[at + 2]?.text ?? ''))
    return open(scan, 'once', at + 2, leading);
  if (isAsked(scan, at)) return open(scan, 'asked', at + 1, false);
  if (is(token, 'once') && opensTime(tokens, at)) return open(scan, 'once', at + 1, leading);
  if (is(token, 'because') && (next === undefined ? false : isSubjectWord(next)))
    return open(scan, 'because', at + 1, leading);
  if (is(token, 'who') && !leading) return open(scan, 'relative', at + 1, false);
  return token.text === 'that' ? that(scan, at) : undefined;
}

function isInstant(token: Token | undefined): boolean {
  return token?.text === 'moment' || token?.text === 'minute' || token?.text === 'second' || token?.text === 'instant';
}

function please(scan: Scan, at: number): number {
  if (scan.link !== 'main' && scan.linkFirst !== undefined) closeLink(scan, at);
  scan.from = at + 1;
  scan.fresh = true;
  return at + 1;
}

function so(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  if (tokens[at + 1]?.text === 'that') return open(scan, 'purpose', at + 2, false);
  const subject = tokens[at + 1];
  if (subject === undefined || !isSubjectWord(subject)) return undefined;
  if (is(tokens[at + 2], 'can') || is(tokens[at + 2], 'may')) return open(scan, 'purpose', at + 1, false);
  closeLink(scan, at);
  scan.from = at + 1;
  scan.fresh = true;
  return at + 1;
}

function isAsked(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!;
  if (!is(token, 'wh') || at === 0 || scan.fresh) return false;
  const before = scan.tokens[at - 1]!;
  const verbal =
    scan.found.at(-1)?.to === at ||
    is(before, 'preposition') ||
    is(before, 'you') ||
    is(before, 'us') ||
    is(before, 'confident');
  return verbal || token.text === 'what' || token.text === 'how' || token.text === 'why';
}

/** `once verified`, `after you sign in`, but not `after 5 days`. */
function opensTime(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  const loose =
    tokens[at]!.text === 'once' ||
    tokens[at]!.text === 'when' ||
    tokens[at]!.text === 'whenever' ||
    tokens[at]!.text === 'until' ||
    tokens[at]!.text === 'till';
  return loose || isSubjectWord(next) || isVerb(next, form.ing | form.done);
}

function isSubjectWord(token: Token): boolean {
  return (
    is(token, 'we') ||
    is(token, 'you') ||
    is(token, 'they') ||
    is(token, 'it') ||
    is(token, 'our') ||
    is(token, 'your') ||
    is(token, 'determiner') ||
    is(token, 'nobody') ||
    token.text === 'there' ||
    token.text === '{{}}'
  );
}

/** "that" before a subject goes on with what was said or makes a clause about a noun; else it is a pronoun. */
function that(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  const next = tokens[at + 1];
  const before = scan.found.at(-1);
  if (next === undefined || scan.fresh || before === undefined) return undefined;
  if (isAuxiliary(next) || (isVerb(next, form.s) && !is(next, 'nounish')))
    return open(scan, 'relative', at + 1, false);
  if (!isContent(tokens, before.after, at))
    return isSubjectWord(next) ? open(scan, 'relative', at + 1, false) : undefined;
  scan.from = at + 1;
  return at + 1;
}

/** Between a verb and its that-clause stand at most the person told and an adjective. */
function isContent(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const light =
      is(token, 'you') ||
      is(token, 'us') ||
      is(token, 'confident') ||
      is(token, 'happy') ||
      is(token, 'afraid') ||
      is(token, 'sorry') ||
      isAdverb(token) ||
      token?.text === 'that' ||
      token?.text === '{{}}' ||
      token?.text === 'everyone' ||
      token?.text === 'word' ||
      is(token, 'your') ||
      token?.text === 'aware' ||
      token?.text === 'to' ||
      token?.text === 'hear';
    if (!light) return false;
  }
  return true;
}

function isAuxiliary(token: Token): boolean {
  return (
    is(token, 'will') ||
    is(token, 'can') ||
    is(token, 'may') ||
    token.text === 'must' ||
    (is(token, 'be') && !/^be/.test(token.text)) ||
    (is(token, 'have') && token.text !== 'having') ||
    is(token, 'do')
  );
}

/** A verb that begins at `at`; gives the token after its group. */
function predicate(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  const token = tokens[at]!;
  if (token.text === 'to') return infinitive(scan, at);
  if (is(token, 'let') && scan.fresh && is(tokens[at + 1], 'us') && tokens[at + 2]?.text !== 'know')
    return letMe(scan, at);
  const shared = coordinated(scan, at);
  if (shared !== undefined) return shared;
  if (scan.fresh && isAuxiliary(token)) return inverted(scan, at) ?? ordered(scan, at) ?? finite(scan, at);
  if (isAuxiliary(token)) return finite(scan, at);
  if (scan.fresh && isOrder(tokens, at)) return ordered(scan, at);
  if (isFinite(scan, at)) return finite(scan, at);
  return isBareProgress(scan, at) || isReduced(scan, at) ? bare(scan, at) : undefined;
}

function add(scan: Scan, group: Group, given: Partial<Predicate>): number {
  const { tokens } = scan;
  const verb = verbAt(tokens, group.head, scan.vocabulary);
  const link = given.link ?? scan.link;
  const made: Predicate = {
    subject: 'none',
    subjectFrom: group.from,
    subjectTo: group.from,
    from: group.from,
    head: group.head,
    to: verb.to,
    after: Math.max(verb.to, verb.particle + 1),
    end: verb.to,
    lemma: verb.lemma,
    name: verb.name,
    classes: verb.classes,
    mood: 'statement',
    time: group.time,
    modal: group.modal,
    not: group.not,
    passive: group.passive,
    stances: group.stances,
    opener: scan.link === 'main' ? '' : scan.opener,
    leading: scan.leading,
    nounFrom: scan.from,
    governor: undefined,
    condition: link === 'main' ? scan.lead : undefined,
    shared: false,
    ...given,
    link,
  };
  scan.found.push(made);
  if (scan.link !== 'main') scan.linkFirst ??= made;
  scan.from = verb.to;
  scan.fresh = false;
  scan.taken = verb.particle;
  return Math.max(verb.to, group.head + 1);
}

/** A verb group with its subject before it. */
function finite(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  const group = readGroup(tokens, at);
  if (group === undefined) return undefined;
  const start = contactStart(scan, at) ?? subjectStart(tokens, scan.from, at);
  const subject = subjectOf(tokens, start, at);
  if (subject === 'none') return elliptic(scan, group, at);
  if (isContact(scan, start, subject)) return add(scan, group, { subject, subjectFrom: start, subjectTo: at, link: 'relative' });
  backToMain(scan, start);
  return add(scan, group, { subject, subjectFrom: start, subjectTo: at, governor: governorOf(scan, start) });
}

/**
 * In "the seats you paid for will be ready" the clause before has no "that": it is about the noun before its
 * subject, which is the subject here. Gives where that noun begins.
 */
function contactStart(scan: Scan, at: number): number | undefined {
  const { tokens, found } = scan;
  const before = found.at(-1);
  if (before === undefined || before.subject !== 'you' && before.subject !== 'we' || before.shared || before.mood !== 'statement') return undefined;
  if (before.nounFrom >= before.subjectFrom || takesClause(before)) return undefined;
  for (let i = before.to; i < at; i++) {
    const light = is(tokens[i], 'preposition') || isAdverb(tokens[i]) || is(tokens[i], 'not');
    if (!light || tokens[i]!.gap !== 0) return undefined;
  }
  before.link = 'relative';
  return before.nounFrom;
}

/** "… and will write": the subject of the verb before; "Will check": at the head of a sentence it is ours. */
function elliptic(scan: Scan, group: Group, at: number): number {
  const before = scan.found.at(-1);
  if (scan.tokens[at - 1]?.text === 'there') return add(scan, group, { subject: 'it', subjectFrom: at - 1, subjectTo: at });
  if (before === undefined) return add(scan, group, { subject: scan.question ? 'none' : group.time === 'ahead' || group.time === 'done' && !group.passive ? 'we' : 'none', subjectFrom: at, subjectTo: at });
  const { subject, link, governor, condition, subjectFrom, subjectTo } = before;
  return add(scan, group, { subject, link, governor, condition, subjectFrom, subjectTo });
}

/** "anything else [we can do]", "the form [you sent]": a clause about the noun right before its subject. */
function isContact(scan: Scan, start: number, subject: Predicate['subject']): boolean {
  const { tokens, found } = scan;
  const before = found.at(-1);
  const noun = tokens[start - 1];
  if (noun === undefined || (subject !== 'we' && subject !== 'you') || start <= scan.from || tokens[start]!.gap !== 0) return false;
  if (noun.text === 'anything' || noun.text === 'else' || noun.text === 'everything' || noun.text === 'nothing' || noun.text === 'something' || noun.text === 'thing' || noun.text === 'best') return true;
  if (scan.link !== 'main' || before === undefined || scan.from !== before.to || takesClause(before)) return false;
  return !isAdverb(noun) && !is(noun, 'and') && !is(noun, 'but') && !is(noun, 'so') && !is(noun, 'preposition') && !is(noun, 'time') && noun.text !== 'time' && noun.text !== 'meantime' && noun.text !== 'that';
}

/** In "once X is done we will …" the second subject begins the main clause without a comma. */
function backToMain(scan: Scan, start: number): void {
  if (scan.link === 'main' || scan.linkFirst === undefined) return;
  const aside = scan.link !== 'if' && scan.link !== 'once' && is(scan.tokens[start], 'we');
  if (aside && is(scan.tokens[start - 1], 'and')) return closeLink(scan, start);
  const before = scan.tokens[start - 1];
  if (start >= scan.from && !is(before, 'and') && before?.text !== 'that' && scan.link !== 'asked')
    closeLink(scan, start);
}

function governorOf(scan: Scan, start: number): Predicate | undefined {
  const last = scan.found.at(-1);
  const before = last?.link === 'relative' && start < last.from ? scan.found.at(-2) : last;
  if (before === undefined || start < before.to) return undefined;
  const joinedTo = is(scan.tokens[start - 1], 'and') && start - 1 >= before.to;
  const ours = is(scan.tokens[start], 'we') && before.governor?.subject === 'we';
  if (joinedTo && before.governor && !ours && !hasComma(scan.tokens, before.to, start)) return before.governor;
  if (!takesClause(before)) return undefined;
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
function takesClause({ classes, lemma, name }: Predicate): boolean {
  return (
    classes.has('mental') || classes.has('reported') || classes.has('assure') || classes.has('ensure') || lemma === 'be' || lemma === 'confirm' ||
    lemma === 'rest' || lemma === 'let' || name === 'let ~ know' || lemma === 'inform' || lemma === 'notify' || lemma === 'remind' || lemma === 'mean' || lemma === 'explain' || lemma === 'bear' || lemma === 'keep' || lemma === 'have' || lemma === 'decide' || lemma === 'agree' || lemma === 'show' || lemma === 'acknowledge' || lemma === 'take'
  );
}

function infinitive(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  let verb = at + 1;
  while (isAdverb(tokens[verb]) || is(tokens[verb], 'not')) verb++;
  if (
    !isBase(tokens[verb]) ||
    is(tokens[verb], 'determiner') ||
    (is(tokens[verb], 'nounish') && isNounNext(tokens, verb))
  )
    return undefined;
  const group = readGroup(tokens, verb, 'infinitive');
  if (group === undefined) return undefined;
  return add(scan, group, {
    link: scan.link === 'main' ? 'purpose' : scan.link,
    subjectFrom: at,
    subjectTo: at,
  });
}

/** `to support team`, `to access point`: hardly a verb. */
function isNounNext(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  return next !== undefined && next.gap === 0 && is(next, 'team');
}

function letMe(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  let verb = tokens[at + 2]?.text === 'to' ? at + 3 : at + 2;
  while (isAdverb(tokens[verb]) || tokens[verb]?.text === 'please') verb++;
  const group = readGroup(tokens, verb, 'infinitive');
  if (group === undefined) return undefined;
  return add(
    scan,
    { ...group, time: 'ahead', stances: [...group.stances, 'let'] },
    { subject: 'we', subjectFrom: at, subjectTo: at, from: at },
  );
}

/** `… and fix it`: the same subject and auxiliaries hold for the next verb. */
function coordinated(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  const before = scan.found.at(-1);
  const joiner = tokens[at - 1];
  if (before === undefined || at === 0) return undefined;
  const listed = (tokens[at]!.gap & gap.comma) !== 0;
  const led = before.link === 'purpose' ? scan.found.length === 1 : before.link !== 'main';
  if (listed && !is(joiner, 'and') && led) return undefined;
  if (!listed && !is(joiner, 'and') && joiner?.text !== 'but') return undefined;
  let verb = at;
  while (isAdverb(tokens[verb]) && !isVerb(tokens[verb], form.base)) verb++;
  const want = sharedForm(before);
  const token = tokens[verb];
  if (token === undefined || !isVerb(token, want) || is(token, 'determiner')) return undefined;
  if (is(token, 'nounish') && !takesObject(tokens, verb)) return undefined;
  const group = readGroup(tokens, verb, want === form.base ? 'infinitive' : undefined);
  if (group === undefined) return undefined;
  const { subject, time, modal, not, passive, stances, link, governor, condition, mood } = before;
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
  return before.subject === 'we' || before.subject === 'you' || before.subject === 'they'
    ? form.base
    : form.s;
}

/** `Could you …`: the subject stands after the auxiliary. */
function inverted(scan: Scan, at: number): number | undefined {
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
    mood: scan.question || is(tokens[at], 'can') || is(tokens[at], 'may') ? 'question' : 'statement',
    subjectFrom: at + 1,
    subjectTo: at + 2,
  });
}

/** The group as if the subject stood before it; no group is longer than the stretch that is looked at. */
function readInverted(tokens: readonly Token[], at: number): Group | undefined {
  const view = [tokens[at]!, ...tokens.slice(at + 2, at + 30)];
  const group = readGroup(view, 0);
  if (group === undefined) return undefined;
  const back = (i: number): number => (i === 0 ? at : i + at + 1);
  return { ...group, from: at, head: back(group.head), not: group.not === undefined ? undefined : back(group.not) };
}

/** An order: "Click Save", "Do not share it". */
function ordered(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  const first = tokens[at]!;
  if (!isBase(first)) return undefined;
  const negated = first.text === 'do' && is(tokens[at + 1], 'not');
  const group = readGroup(tokens, at, negated ? undefined : 'infinitive');
  if (group === undefined) return undefined;
  return add(scan, { ...group, time: 'present' }, { mood: 'order' });
}

/** A base form where a clause may begin, and what follows is no noun that it belongs to. */
function isOrder(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!isVerb(token, form.base) || is(token, 'determiner') || is(token, 'adverb')) return false;
  if (tokens[at - 1] !== undefined && is(tokens[at - 1], 'please')) return true;
  return !is(token, 'nounish') || takesObject(tokens, at);
}

/** What follows a word that may be noun or verb shows that it is a verb. */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (next.gap !== 0) return next.quoted;
  return (
    is(next, 'determiner') ||
    is(next, 'your') ||
    is(next, 'our') ||
    is(next, 'us') ||
    is(next, 'you') ||
    is(next, 'third') ||
    is(next, 'it') ||
    next.quoted ||
    next.text === '\uFFFC' ||
    isAdverb(next) ||
    next.text === 'if' ||
    next.text === 'that' ||
    is(next, 'wh') ||
    (is(next, 'preposition') && next.text !== 'of' && next.text !== 'by' && next.text !== 'for') ||
    is(next, 'they')
  );
}

/** A verb in a finite form right after its subject. */
function isFinite(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const token = tokens[at]!;
  if (!isVerb(token, form.s | form.base | form.past) || at <= scan.from || is(token, 'determiner'))
    return false;
  const start = subjectStart(tokens, scan.from, at);
  const before = tokens[start]!;
  const beforeIsPronoun = start > scan.from || skipped(tokens, start, at);
  if (
    beforeIsPronoun &&
    (is(before, 'we') ||
      before.text === 'you' ||
      is(before, 'they') ||
      is(before, 'it') ||
      is(before, 'nobody')) &&
    !isAdverbial(before)
  )
    return agrees(before, token);
  return isThird(tokens, scan, at);
}

function skipped(tokens: readonly Token[], start: number, at: number): boolean {
  for (let i = start + 1; i < at; i++) if (!isAdverb(tokens[i]) && !is(tokens[i], 'not')) return false;
  return true;
}

/** `this fixes`, but `this fix` is a noun; `these fix`, `we fix`. */
function agrees(subject: Token, verb: Token): boolean {
  if (isVerb(verb, form.past) && !isVerb(verb, form.base)) return true;
  const single = ['this', 'that', 'it', 'he', 'she', 'which', 'everything', 'nothing', 'nobody', 'someone', 'somebody'].includes(subject.text);
  if (single) return isVerb(verb, form.s) && !isVerb(verb, form.base);
  return isVerb(verb, form.base) && !is(subject, 'determiner');
}

function isAdverbial(token: Token): boolean {
  return token.text === 'any' || token.text === 'each' || token.text === 'both' || token.text === 'all';
}

/** `the £18 lands back on your card`: third person after a noun, where the word can't be a plural. */
function isThird(tokens: readonly Token[], scan: Scan, at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (
    token.gap !== 0 ||
    is(before, 'preposition') ||
    is(before, 'your') ||
    is(before, 'our') ||
    is(before, 'determiner') ||
    is(before, 'adjective')
  )
    return false;
  if (
    scan.found.length > 0 &&
    scan.link === 'main' &&
    scan.found.at(-1)!.link === 'main' &&
    scan.from === scan.found.at(-1)!.to &&
    !takesClause(scan.found.at(-1)!)
  )
    return false;
  if (isVerb(token, form.s) && !isVerb(token, form.base))
    return (
      !is(token, 'goods') &&
      !is(token, 'case') &&
      !is(token, 'matter') &&
      !is(token, 'info') &&
      !is(token, 'feature') &&
      !is(token, 'remedy')
    );
  if (!isVerb(token, form.past) || isVerb(token, form.base)) return false;
  return !isVerb(token, form.done) || (is(before, 'team') && (takesObject(tokens, at) || tokens[at + 1]?.text === 'that'));
}

/** "Escalating this now": a progress report without subject at the head of the sentence. */
function isBareProgress(scan: Scan, at: number): boolean {
  return at === 0 && isVerb(scan.tokens[at], form.ing) && scan.tokens.length > 1 && !scan.tokens.slice(1, 8).some((token) => (token.gap & gap.colon) !== 0);
}

/** `once verified`, `after signing in`: a subordinate clause without subject. */
function isReduced(scan: Scan, at: number): boolean {
  return (
    scan.link !== 'main' &&
    scan.linkFirst === undefined &&
    at === scan.linkFrom &&
    isVerb(scan.tokens[at], form.ing | form.done)
  );
}

function bare(scan: Scan, at: number): number {
  const ing = isVerb(scan.tokens[at], form.ing);
  const group: Group = {
    from: at,
    head: at,
    time: ing ? 'now' : 'done',
    modal: undefined,
    not: undefined,
    passive: !ing,
    stances: [],
    shared: ing ? form.ing : form.done,
  };
  return add(scan, group, {});
}

/** What belongs to a verb ends where the next one's subject begins, or where the sentence breaks. */
function settleEnds(scan: Scan): void {
  const { found, tokens } = scan;
  found.forEach((one, i) => {
    const next = found[i + 1];
    const limit =
      next === undefined ? tokens.length : next.shared ? next.from : Math.min(next.subjectFrom, next.from);
    let end = one.to;
    while (end < Math.max(limit, one.to) && (tokens[end]!.gap & breaks) === 0) end++;
    one.end = end;
  });
}
