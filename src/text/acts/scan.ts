import type { Group } from './draft.ts';
import type { Link, Predicate } from './predicate.ts';
import type { Token } from './tokens.ts';
import { verbAt } from './verb.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where the reading of a sentence stands. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
  readonly question: boolean;
  readonly found: Predicate[];
  /** How the clause at hand hangs in the sentence, where it began, and its first predicate. */
  link: Link;
  linkFrom: number;
  linkFirst: Predicate | undefined;
  /** The word that opened it. */
  opener: Token | undefined;
  /** True: the clause at hand stands before the one it belongs to. */
  leading: boolean;
  /** The leading condition that the coming clauses stand under. */
  lead: Predicate | undefined;
  /** Where the words since the last verb or boundary begin: the subject, if a verb comes. */
  from: number;
  /** True: a clause may begin here, so a base form is an order. */
  fresh: boolean;
  /** Where the noun begins that a clause with "who" or "that" is about. */
  nounFrom: number;
  /** The noun before an aside between two commas ("the full price, less the fee, will be …"). */
  aside: { readonly from: number; readonly to: number } | undefined;
  /** A particle that belongs to a verb before it ("get it fixed"). */
  taken: number;
}

/** A subordinate clause is over: what it says governs what comes, or what came before it. */
export function closeLink(scan: Scan, at: number): void {
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
    marks: new Set(),
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

export function open(scan: Scan, link: Link, at: number, leading: boolean): number {
  closeLink(scan, at);
  scan.link = link;
  scan.opener = scan.tokens[at - 1];
  scan.linkFrom = at;
  scan.nounFrom = scan.from;
  scan.leading = leading;
  scan.from = at;
  scan.fresh = false;
  return at;
}

export function add(scan: Scan, group: Group, given: Partial<Predicate>): number {
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
    marks: verb.marks,
    mood: 'statement',
    time: group.time,
    modal: group.modal,
    not: group.not,
    passive: group.passive,
    stances: group.stances,
    opener: scan.link === 'main' ? undefined : scan.opener,
    leading: scan.leading,
    nounFrom: scan.from,
    governor: undefined,
    condition: link === 'main' ? scan.lead : undefined,
    shared: false,
    ...given,
    link,
  };
  scan.found.push(made);
  scan.aside = undefined;
  if (scan.link !== 'main') scan.linkFirst ??= made;
  scan.from = verb.to;
  scan.fresh = false;
  scan.taken = verb.particle;
  return Math.max(verb.to, group.head + 1);
}
