import type { Act, ActName, PromiseKind } from '../../model/act.ts';
import type { Match } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { ParsedSentence } from '../language.ts';
import { type Doubt, doubtOf, ensures, isScheme } from './certainty.ts';
import { isDeed } from './deed.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { has, type Parsed, parse, spanOf } from './parse.ts';
import type { Predicate } from './predicate.ts';
import { wantedOf } from './reader.ts';
import { refusedBy } from './refused.ts';
import { is } from './tokens.ts';
import { type Grammar, openVocabulary } from './vocabulary.ts';

/** A recogniser of acts for a language whose grammar this is. The vocabulary is opened at the first sentence. */
export function recogniser(grammar: Grammar): (sentence: ParsedSentence) => readonly Act[] {
  let vocabulary: ReturnType<typeof openVocabulary> | undefined;
  return (sentence) => {
    vocabulary ??= openVocabulary(grammar);
    return actsOf(parse(sentence, vocabulary));
  };
}

function actsOf(parsed: Parsed): readonly Act[] {
  const acts: Act[] = [...formulas(parsed), ...lines(parsed)];
  acts.push(...sworn(parsed));
  for (const predicate of parsed.predicates) acts.push(...judge(parsed, predicate));
  acts.push(...asked(parsed, acts));
  return tidy(parsed, acts);
}

const formulaic: readonly ActName[] = [
  'greeting',
  'sign-off',
  'thanks',
  'apology',
  'acknowledgement',
  'sympathy',
  'blame',
  'refusal',
  'offer',
  'request',
  'instruction',
  'commitment',
];

/** Acts that set phrases make: one of a kind each, the first. */
function formulas(parsed: Parsed): Act[] {
  const acts: Act[] = [];
  for (const name of formulaic) {
    const match = parsed.sentence.matches.find(
      (one) => one.idea === `acts/${name}` && !isQuoted(parsed, one) && stands(parsed, name, one),
    );
    if (match)
      acts.push({
        name: name as Exclude<ActName, 'promise'>,
        span: match.whole,
        words: [match.span],
        by: match.phrase,
      });
  }
  return acts;
}

/** Turns of phrase that promise. */
function sworn(parsed: Parsed): Act[] {
  const match = parsed.sentence.matches.find((one) => one.idea === 'acts/promise' && !isQuoted(parsed, one));
  if (match === undefined || parsed.question) return [];
  const under = predicateAt(parsed, match.span);
  const spared = under && doubtOf(parsed, under);
  return [{ name: 'promise', kind: 'assurance', span: match.whole, words: [match.span], by: match.phrase, ...(spared && { spared }) }];
}

/** A question is no instruction by phrase unless it is one to try; a clause under "if" blames nobody. */
function stands(parsed: Parsed, name: ActName, match: Match): boolean {
  const under = predicateAt(parsed, match.span);
  if (name === 'blame' || name === 'refusal' || name === 'commitment')
    return under?.link !== 'if' && under?.link !== 'asked';
  if (name === 'thanks' || name === 'apology')
    return under?.link !== 'if' || match.span.start < spanOf(parsed, under.from, under.to).start;
  return true;
}

function predicateAt(parsed: Parsed, span: Span): Predicate | undefined {
  return parsed.predicates.findLast(
    (one) =>
      spanOf(parsed, one.subjectFrom, one.end).start <= span.start &&
      span.start < spanOf(parsed, one.subjectFrom, one.end).end,
  );
}

function isQuoted({ tokens, sentence }: Parsed, { span }: Match): boolean {
  const token = tokens.find((one) => sentence.words[one.word]!.span.start >= span.start);
  return token?.quoted ?? false;
}

/** A tag of the agent alone on its line: "^JP", "-Tara", "/RH". */
function lines({ sentence }: Parsed): Act[] {
  if (!/^\s*(?:[\^~/*]|[-\u2013\u2014]\s?)\s*\p{Lu}[\p{L}.]{0,14}\s*$/u.test(sentence.text)) return [];
  return [{ name: 'sign-off', span: sentence.span, words: [sentence.span], by: 'agent tag' }];
}

function judge(parsed: Parsed, predicate: Predicate): Act[] {
  if (isPreface(parsed, predicate)) return [];
  const outcome = outcomeOf(parsed, predicate);
  if (outcome && isAhead(parsed, predicate, outcome)) {
    const act = promise(parsed, predicate, outcome);
    if (act.spared === undefined) return [act];
    return [act, ...besides(parsed, predicate, act.spared)];
  }
  return deed(parsed, predicate);
}

/** "We will make sure [it is fixed]": the promise is in what follows. */
function isPreface(parsed: Parsed, predicate: Predicate): boolean {
  const content = parsed.predicates.find(({ governor }) => governor === predicate);
  if (content === undefined || predicate.mood === 'order') return false;
  const outcome = outcomeOf(parsed, content);
  return outcome !== undefined && isAhead(parsed, content, outcome) && doubtOf(parsed, content) === undefined;
}

/** Will, going to, now with a day named, or the content of a promise. */
function isAhead(parsed: Parsed, predicate: Predicate, outcome: Outcome): boolean {
  const { time, modal, subject, governor, stances } = predicate;
  if (
    time === 'ahead' ||
    predicate.mood === 'order' ||
    stances.includes('assure') ||
    predicate.lemma === 'consider' ||
    predicate.lemma === 'expect' ||
    (outcome.kind === 'assurance' && predicate.classes.has('assure')) ||
    (stances.includes('let') && outcome.kind !== 'arrival')
  )
    return true;
  if (modal === 'can' || (modal === 'may' && stances.includes('happy')) || stances.includes('happy'))
    return subject === 'we' || subject === 'team';
  if (modal !== undefined) return true;
  if (time === 'done') return false;
  if (time === 'now' && (subject === 'we' || subject === 'team')) return outcome.kind === 'roadmap' && dated(parsed, predicate);
  if (time === 'now') return (subject === 'you' || subject === 'thing' || subject === 'it') && (predicate.classes.has('receive') || predicate.classes.has('arrival') || predicate.classes.has('vanish') || predicate.classes.has('reader-gets')) && outcome.kind !== 'recurrence';
  if (governor && (ensures(governor) || governor.classes.has('assure'))) return true;
  return subject !== 'we' && subject !== 'you' && subject !== 'none' && dated(parsed, predicate);
}

function dated(parsed: Parsed, { to, end }: Predicate): boolean {
  return has(parsed, to, end, [
    'today',
    'tonight',
    'tomorrow',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'next',
    'by',
    '{{}}',
    'p.m',
    'history',
  ]);
}

function promise(
  parsed: Parsed,
  predicate: Predicate,
  { kind, what }: Outcome,
): Act & { readonly name: 'promise' } {
  const { governor } = predicate;
  const sworn = governor?.classes.has('assure') || predicate.stances.includes('assure');
  const from = sworn && governor ? governor.subjectFrom : Math.min(predicate.subjectFrom, predicate.from);
  const span = spanOf(parsed, from, predicate.end);
  const spared = sparing(parsed, predicate);
  const named: PromiseKind = sworn && kind !== 'recurrence' ? 'assurance' : kind;
  return {
    name: 'promise',
    kind: named,
    what,
    span,
    words: [spanOf(parsed, predicate.from, predicate.to)],
    by: `${predicate.subject} ${predicate.time} ${predicate.name}`,
    ...(spared ? { spared } : {}),
  };
}

function sparing(parsed: Parsed, predicate: Predicate): Doubt | undefined {
  const doubt = doubtOf(parsed, predicate);
  if (doubt) return doubt;
  if (
    predicate.condition &&
    isScheme(predicate) &&
    predicate.subject !== 'we' &&
    predicate.subject !== 'team'
  )
    return { by: 'product', words: spanOf(parsed, predicate.condition.from, predicate.condition.end) };
  return undefined;
}

/** A remedy that is spared may still be a step: "I'll try to get it waived", "if confirmed, we will refund it". */
function besides(parsed: Parsed, predicate: Predicate, { by }: Doubt): Act[] {
  if (predicate.modal === 'can' && by === 'condition')
    return [act(parsed, predicate, 'offer', 'an outcome on request')];
  if (by === 'hedge' && predicate.governor !== undefined) return [];
  return by === 'hedge' || by === 'condition' ? deed(parsed, predicate) : [];
}

function act(parsed: Parsed, predicate: Predicate, name: Exclude<ActName, 'promise'>, by: string): Act {
  return {
    name,
    span: spanOf(parsed, predicate.shared ? predicate.from : Math.min(predicate.subjectFrom, predicate.from), predicate.end),
    words: [spanOf(parsed, predicate.from, predicate.to)],
    by,
  };
}

function deed(parsed: Parsed, predicate: Predicate): Act[] {
  if (isDeed(parsed, predicate))
    return [act(parsed, predicate, 'commitment', `${predicate.subject} ${predicate.time} ${predicate.name}`)];
  const wanted = wantedOf(parsed, predicate);
  if (wanted) return [act(parsed, predicate, wanted, `${predicate.mood} ${predicate.name}`)];
  if (refusedBy(parsed, predicate)) return [act(parsed, predicate, 'refusal', `not ${predicate.name}`)];
  return [];
}

/** A question that no phrase explains asks the reader, unless it is a heading or the reader's own. */
function asked(parsed: Parsed, acts: readonly Act[]): Act[] {
  const { sentence, question } = parsed;
  if (
    !question ||
    acts.some(
      ({ name }) =>
        name === 'request' ||
        name === 'instruction' ||
        name === 'offer' ||
        name === 'sympathy' ||
        name === 'blame',
    )
  )
    return [];
  if (sentence.block.kind === 'heading' || isReaders(parsed)) return [];
  return [{ name: 'request', span: sentence.span, words: [sentence.span], by: 'question' }];
}

/** "How do I …", "Can I …": the reader's own question, as headings and lists of questions have it. */
function isReaders({ tokens }: Parsed): boolean {
  const opens = is(tokens[0], 'wh') || is(tokens[0], 'can') || is(tokens[0], 'do') || is(tokens[0], 'will') || is(tokens[0], 'may');
  return opens && tokens.slice(1, 5).some((token) => is(token, 'we') || token.text === 'my');
}

/** One act of a kind, and what one act rules out of another. */
function tidy(parsed: Parsed, acts: readonly Act[]): readonly Act[] {
  const kept: Act[] = [];
  for (const one of acts) {
    const before = kept.findIndex(
      ({ name, spared }) =>
        name === one.name &&
        (spared === undefined || one.spared !== undefined) &&
        name !== 'promise' &&
        name !== 'commitment',
    );
    if (before < 0 && !isRuledOut(parsed, one, acts)) kept.push(one);
  }
  return kept;
}

function overlapping(a: Act, b: Act): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

function isRuledOut(parsed: Parsed, one: Act, acts: readonly Act[]): boolean {
  const live = (name: ActName): Act | undefined =>
    acts.find((other) => other.name === name && other.spared === undefined);
  if (one.spared) return false;
  const blamed = live('blame');
  if (one.name === 'instruction' && blamed && overlapping(one, blamed)) return true;
  if (one.name === 'sympathy' && isOwned(parsed, one, acts)) return true;
  if (one.name === 'instruction' && parsed.question) return false;
  const rival =
    one.name === 'instruction'
      ? (live('offer') ?? live('request'))
      : one.name === 'commitment' && one.by.startsWith('we')
        ? live('offer')
        : undefined;
  if (rival && one !== rival && overlapping(one, rival)) return true;
  const refused = live('refusal');
  if (one.name === 'commitment' && refused?.by.includes('(') && overlapping(one, refused)) return true;
  if (one.name === 'commitment')
    return acts.some(
      (other) =>
        other.name === 'promise' && other.spared === undefined && overlapping(one, other) && isFormula(one),
    );
  return one.name === 'thanks' && live('request') !== undefined && /^.*if/.test(one.by);
}

function isFormula({ by }: Act): boolean {
  return by.includes('(') || by.includes('_');
}

/** A fault owned up to beside what was done about it is no sympathy. */
function isOwned(parsed: Parsed, one: Act, acts: readonly Act[]): boolean {
  const condemns = /happened|unacceptable|acceptable|excuse/.test(one.by);
  return (
    condemns &&
    acts.some(
      (other) => other.name === 'commitment' && other.spared === undefined && parsed.predicates.length > 1,
    )
  );
}
