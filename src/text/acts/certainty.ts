import type { SparedBy } from '../../model/act.ts';
import type { Span } from '../../model/span.ts';
import { gap } from '../gaps.ts';
import { isAuxiliary } from './opener.ts';
import { isVow, type Parsed, some, spanOf, stretch, within } from './parse.ts';
import type { Predicate } from './predicate.ts';
import { is } from './tokens.ts';
import { isTimed } from './when.ts';

/** What keeps a predicate from being certain and ahead, with its words. */
export interface Doubt {
  readonly by: SparedBy;
  readonly words: Span;
}

/** The first reason why nobody is bound by this predicate; undefined if it is certain. */
export function doubtOf(parsed: Parsed, predicate: Predicate): Doubt | undefined {
  return (
    asked(parsed, predicate) ??
    embedded(parsed, predicate) ??
    modal(parsed, predicate) ??
    hedged(parsed, predicate) ??
    instructed(parsed, predicate) ??
    conditional(parsed, predicate)
  );
}

function group(parsed: Parsed, { from, to }: Predicate): Span {
  return spanOf(parsed, from, to);
}

function asked(parsed: Parsed, predicate: Predicate): Doubt | undefined {
  const inQuestion =
    parsed.question && predicate.end >= parsed.tokens.length - 1 && !isAskedLater(parsed, predicate);
  if (predicate.mood !== 'question' && !inQuestion) return undefined;
  return { by: 'question', words: group(parsed, predicate) };
}

/** "We're sending one on Monday, what address …?": the question begins behind a comma. */
function isAskedLater({ tokens }: Parsed, { to, end }: Predicate): boolean {
  return tokens
    .slice(to, end)
    .some((token) => (token.gap & gap.comma) !== 0 && (is(token, 'wh') || isAuxiliary(token)));
}

function embedded(parsed: Parsed, predicate: Predicate): Doubt | undefined {
  const { link, governor } = predicate;
  if (link === 'purpose') return { by: 'purpose', words: group(parsed, predicate) };
  if (link === 'if' || link === 'once') return { by: 'condition', words: group(parsed, predicate) };
  if (link === 'relative' && isOfGoods(parsed, predicate)) return undefined;
  if (link !== 'main') return { by: 'product', words: group(parsed, predicate) };
  if (governor === undefined || bindsContent(parsed, governor)) return undefined;
  return { by: 'hedge', words: group(parsed, governor) };
}

/** "a replacement that will be with you by noon": said of what comes, with its day. */
function isOfGoods(parsed: Parsed, predicate: Predicate): boolean {
  const { subjectFrom, subjectTo, time, subject } = predicate;
  if (subject !== 'thing' || (time !== 'ahead' && time !== 'present') || !isTimed(parsed, predicate))
    return false;
  return (['remedy', 'goods', 'lost'] as const).some((name) => some(parsed, subjectFrom, subjectTo, name));
}

/** "We will make sure that", "I promise", "I can confirm", "you should know": the content is said as certain. */
function bindsContent(parsed: Parsed, governor: Predicate): boolean {
  if (
    governor.mood === 'question' ||
    governor.subject === 'nobody' ||
    (governor.not !== undefined && !governor.classes.has('assure'))
  )
    return false;
  if (governor.classes.has('ensure'))
    return (
      governor.mood !== 'order' &&
      governor.subject !== 'you' &&
      governor.subject !== 'it' &&
      governor.stances.every((stance) => !['want', 'effort', 'here', 'committed', 'open'].includes(stance)) &&
      governor.link === 'main'
    );
  if (governor.lemma === 'trust' && isOurs(governor)) return false;
  if (governor.classes.has('assure')) return governor.not === undefined && governor.link === 'main';
  if (ensures(governor)) return true;
  if (governor.lemma === 'confirm') return governor.subject !== 'you' && governor.subject !== 'they';
  if (governor.mood === 'order' && (governor.classes.has('empty') || governor.passive)) return true;
  if (governor.not === undefined && isCertain(parsed, governor)) return true;
  if (governor.lemma === 'be')
    return (governor.subject === 'we' || governor.subject === 'none') && !isRueful(parsed, governor);
  if (isOurs(governor) && governor.classes.has('announce'))
    return governor.subject === 'we' || governor.time !== 'done';
  return (
    governor.lemma === 'rest' ||
    (governor.lemma === 'know' && governor.subject === 'you') ||
    (governor.lemma === 'tell' && governor.subject === 'we')
  );
}

/** "I'm pleased to say that", "we inform you that": said by us, as it is. */
function isOurs({ subject }: Predicate): boolean {
  return subject === 'we' || subject === 'team';
}

/** "I'm afraid that", "I'm sorry that": what follows is no good news. */
function isRueful(parsed: Parsed, { to }: Predicate): boolean {
  return some(parsed, to, to + 3, 'sorry') || some(parsed, to, to + 3, 'afraid');
}

/** "It is certain that", "there is no doubt that". */
function isCertain(parsed: Parsed, governor: Predicate): boolean {
  const { to } = governor;
  return some(parsed, to, to + 4, 'confident') || isVow(parsed, governor);
}

/** "We will make sure that", "I'll see that": the content is to come, whatever its tense. */
export function ensures({ classes, lemma, time, subject }: Predicate): boolean {
  return classes.has('ensure') || (lemma === 'see' && time === 'ahead' && subject === 'we');
}

function modal(parsed: Parsed, predicate: Predicate): Doubt | undefined {
  const { stances } = predicate;
  if (
    predicate.modal === 'may' &&
    !isSwornWould(parsed, predicate) &&
    !(stances.includes('happy') && predicate.subject !== 'you')
  )
    return { by: 'hedge', words: group(parsed, predicate) };
  if (
    stances.includes('committed') ||
    (stances.includes('here') && (predicate.subject === 'we' || predicate.subject === 'team')) ||
    stances.includes('let')
  )
    return { by: 'purpose', words: group(parsed, predicate) };
  const loose = stances.some((stance) => stance === 'open' || stance === 'effort' || stance === 'want');
  return loose ? { by: 'hedge', words: group(parsed, predicate) } : undefined;
}

/** "We assure you that this would not happen again": "would" for "will", as it is said in India. */
function isSwornWould({ tokens }: Parsed, { governor, from }: Predicate): boolean {
  return governor?.classes.has('assure') === true && tokens[from]?.text === 'would';
}

function hedged(parsed: Parsed, predicate: Predicate): Doubt | undefined {
  const before = parsed.predicates[parsed.predicates.indexOf(predicate) - 1];
  const led =
    before?.lemma === 'be' && before.subject === 'it' && before.link === 'main' ? before : undefined;
  const spans = [predicate, predicate.governor, led].flatMap((one) => (one ? [stretch(parsed, one)] : []));
  const hedge = parsed.sentence.said('acts/hedge').find((match) => spans.some((span) => within(match, span)));
  if (hedge) return { by: 'hedge', words: hedge.span };
  const later = parsed.predicates[parsed.predicates.indexOf(predicate) + 1];
  return later?.shared && later.modal === 'may' ? { by: 'hedge', words: group(parsed, later) } : undefined;
}

/** "Restart the app and it will work": it comes of the reader's own step with a product. */
function instructed(parsed: Parsed, predicate: Predicate): Doubt | undefined {
  const { subject, subjectFrom } = predicate;
  if (subject === 'we' || subject === 'team' || !is(parsed.tokens[subjectFrom - 1], 'and')) return undefined;
  const before = parsed.predicates[parsed.predicates.indexOf(predicate) - 1];
  if (before?.mood !== 'order' || !before.classes.has('reader')) return undefined;
  if (before.classes.has('give') || before.classes.has('reach') || before.classes.has('empty'))
    return undefined;
  return { by: 'condition', words: group(parsed, before) };
}

function conditional(parsed: Parsed, predicate: Predicate): Doubt | undefined {
  const { condition } = predicate;
  if (isInTheEvent(parsed) && predicate.from > 5) return { by: 'condition', words: spanOf(parsed, 0, 4) };
  if (condition?.link !== 'if' || isAside(condition)) return undefined;
  if (predicate.modal !== 'can' && isChoice(condition)) return undefined;
  return {
    by: 'condition',
    words: spanOf(parsed, condition.from, Math.max(condition.to, condition.from + 1)),
  };
}

/** "In the event that the search fails, …" */
function isInTheEvent({ tokens }: Parsed): boolean {
  return tokens[0]?.text === 'in' && tokens[2]?.text === 'event' && is(tokens[3], 'that');
}

/** "If you're wondering", "if you are looking for something faster": why it is said, not what it hangs on. */
function isAside({ subject, classes, lemma, not, stances }: Predicate): boolean {
  if (subject !== 'you' || not !== undefined) return false;
  return classes.has('aside') || (lemma === 'give' && stances.includes('happy'));
}

/** "If you prefer a refund": what is up to the reader alone leaves the company bound. */
function isChoice({ subject, classes, stances, marks }: Predicate): boolean {
  return subject === 'you' && (classes.has('desire') || stances.includes('want') || marks.has('choosing'));
}

/** "Once you …" (or "once completed"): the reader's own step under a standing rule. */
export function isScheme({ condition }: Predicate): boolean {
  if (
    condition?.link !== 'once' ||
    is(condition.opener, 'plain-time') ||
    is(condition.opener, 'instant') ||
    (condition.opener?.text === 'when' && !condition.leading)
  )
    return false;
  return condition.subject === 'you' || condition.subject === 'none';
}
