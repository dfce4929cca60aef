import { gap } from '../gaps.ts';
import { isDoneForUs } from './order-given.ts';
import { ordered } from './order-wanted.ts';
import { type Parsed, some } from './parse.ts';
import type { Predicate, Wanted } from './predicate.ts';
import { is, isVerb } from './tokens.ts';
import { form } from './vocabulary.ts';

/** What the reader is asked, shown or invited to do by this predicate. */
export function wantedOf(parsed: Parsed, predicate: Predicate): Wanted {
  if (isAsideDuty(predicate)) return 'instruction';
  if (predicate.link !== 'main' || !isTold(predicate.governor)) return undefined;
  if (predicate.mood === 'order')
    return isToReader(parsed, predicate) || isTitle(parsed, predicate)
      ? undefined
      : ordered(parsed, predicate);
  if (predicate.mood === 'question') return questioned(parsed, predicate);
  if (predicate.subject === 'you') return told(parsed, predicate);
  if (isNeed(parsed, predicate)) return 'request';
  return isWay(parsed, predicate) ? 'instruction' : undefined;
}

/** "Related article: Report a missed collection": a label and a title, with no full stop. */
function isTitle({ tokens, sentence }: Parsed, { from }: Predicate): boolean {
  const token = tokens[from];
  return (
    from > 0 && from <= 3 && ((token?.gap ?? 0) & gap.colon) !== 0 && /[\p{L}\p{N}]\s*$/u.test(sentence.text)
  );
}

/** "As a gold member, you can skip the queue": what one may who is of that kind. */
function isOfKind({ tokens }: Parsed, { subjectFrom }: Predicate): boolean {
  const kind = tokens[0]?.text === 'as' || is(tokens[0], 'with');
  return kind && is(tokens[1], 'indefinite') && subjectFrom <= 6;
}

/** "A link, which you need to open within ten minutes". */
function isAsideDuty({ link, opener, subject, stances, not, classes }: Predicate): boolean {
  const aside = link === 'relative' && opener?.text === 'which' && (opener.gap & gap.comma) !== 0;
  return aside && subject === 'you' && stances.includes('must') && not === undefined && classes.has('reader');
}

/** "…, and give you the details": what is done to the reader is no order. */
function isToReader({ tokens }: Parsed, { shared, to, classes }: Predicate): boolean {
  return !shared && tokens[to]?.text === 'you' && is(tokens[to - 2], 'and') && classes.has('give');
}

/** "We need your order number": what only the reader has. */
function isNeed(parsed: Parsed, { subject, marks, not, time, to, end, condition }: Predicate): boolean {
  if (subject !== 'we' || !marks.has('requiring')) return false;
  if (not !== undefined || time === 'done' || condition?.link === 'if') return false;
  return some(parsed, to, end, 'known') || some(parsed, to, end, 'info');
}

/** "This can be done in the app", "Claims must be filed online": nobody named, but a place or a way to do it. */
function isWay(
  parsed: Parsed,
  { passive, modal, not, classes, subject, from, to, end, link }: Predicate,
): boolean {
  const due = modal === 'can' || modal === 'must' || is(parsed.tokens[from], 'due');
  if (!passive || not !== undefined || link !== 'main' || !due) return false;
  if (subject !== 'thing' && subject !== 'it') return false;
  if (!classes.has('reader') || parsed.tokens.slice(from, to).some(({ text }) => text === 'been'))
    return false;
  return some(parsed, to, Math.min(end, to + 3), 'way') || some(parsed, to, end, 'page');
}

/** Questions with "you": a step to try is an instruction, all else asks. */
function questioned(parsed: Parsed, predicate: Predicate): Wanted {
  const { subject, classes, marks, lemma } = predicate;
  if (subject !== 'you') return undefined;
  const before = parsed.predicates[parsed.predicates.indexOf(predicate) - 1];
  if (predicate.shared && before?.mood === 'question' && !classes.has('give'))
    return questioned(parsed, before);
  if (predicate.stances.includes('want')) return 'request';
  if (classes.has('reach') && some(parsed, predicate.to, predicate.end, 'us')) return 'request';
  if (some(parsed, predicate.to, predicate.to + 1, 'us') || isPassedBack(parsed, predicate)) return 'request';
  if (lemma !== 'try' && (isDoneForUs(parsed, predicate) || isInquiry(parsed, predicate))) return 'request';
  if (lemma === 'try' || predicate.stances.includes('effort')) return 'instruction';
  const told = classes.has('reader') && !classes.has('give') && !marks.has('recalling');
  const able = predicate.stances.includes('able') && predicate.time !== 'done';
  const asksIf = predicate.modal !== undefined || able;
  return asksIf && told ? 'instruction' : 'request';
}

/** "Would you ask them to email us the form?": what comes of it comes to us. */
function isPassedBack(parsed: Parsed, predicate: Predicate): boolean {
  const next = parsed.predicates[parsed.predicates.indexOf(predicate) + 1];
  if (next?.link !== 'purpose') return false;
  return (
    some(parsed, next.to, next.to + 1, 'us') || (predicate.classes.has('reach') && next.subject === 'we')
  );
}

/** "Can you check whether it was left with a neighbour?", "… check and confirm": what comes of it is told to us. */
function isInquiry({ tokens, predicates }: Parsed, predicate: Predicate): boolean {
  const next = predicates[predicates.indexOf(predicate) + 1];
  const inquired = predicate.lemma === 'check' && is(tokens[predicate.to], 'asked-with');
  return inquired || (next?.shared === true && (next.classes.has('give') || next.classes.has('telling')));
}

/** What "you" are said to do: can, need to, should, will have to. */
function told(parsed: Parsed, predicate: Predicate): Wanted {
  const { modal, stances, not, lemma, classes, marks, time, passive, to, end } = predicate;
  if (isExample(parsed) || (modal === 'can' && parsed.tokens[predicate.subjectFrom]?.text === 'one'))
    return undefined;
  if (lemma === 'be' && stances.includes('must') && not === undefined && isSigned(parsed, to))
    return 'instruction';
  if (
    lemma === 'be' ||
    (predicate.condition?.link === 'once' &&
      time === 'ahead' &&
      !stances.includes('must') &&
      !stances.includes('want'))
  )
    return undefined;
  if (passive || time === 'done') return undefined;
  const must = stances.includes('must') || modal === 'must';
  if (not !== undefined) return undefined;
  if (must) return isSupposed(predicate) || time === 'now' ? undefined : needed(parsed, predicate);
  if (stances.includes('want') && time === 'ahead') return 'instruction';
  if (modal === 'can') return able(parsed, predicate);
  if (modal === 'may') return allowed(parsed, predicate);
  if (stances.includes('able') && classes.has('reader'))
    return time === 'ahead' || marks.has('finding') ? undefined : 'instruction';
  return lemma === 'require' || (lemma === 'need' && time === 'ahead' && end > to)
    ? 'instruction'
    : undefined;
}

/** "For example, if you are a shop in Norway, you may need to …": of anyone, in a case thought up. */
function isExample({ tokens }: Parsed): boolean {
  return tokens[0]?.text === 'for' && is(tokens[1], 'instance');
}

/** "You have to be [signed in] to see it". */
function isSigned({ tokens }: Parsed, at: number): boolean {
  return isVerb(tokens[at], form.done) && tokens[at]?.form.verb?.lemma !== 'be';
}

/** "You must hate us": a guess, no duty. */
function isSupposed({ classes, marks }: Predicate): boolean {
  return (classes.has('mental') && !classes.has('reader')) || marks.has('guessed');
}

function needed(parsed: Parsed, { classes, to, end }: Predicate): Wanted {
  const asked =
    some(parsed, to, end, 'us') || (some(parsed, to, to + 1, 'your') && some(parsed, to, end, 'known'));
  return classes.has('give') && asked ? 'request' : 'instruction';
}

function able(parsed: Parsed, predicate: Predicate): Wanted {
  const { classes, to, end } = predicate;
  const sourced = classes.has('reader') && some(parsed, to, end, 'source');
  if ((classes.has('passing') && !sourced) || classes.has('assure')) return undefined;
  if (classes.has('receive') && !classes.has('reader')) return undefined;
  if (isOfKind(parsed, predicate)) return undefined;
  if (predicate.lemma === 'quote' && some(parsed, to, to + 1, 'us')) return undefined;
  if (!classes.has('reach') || !some(parsed, to, end, 'ours')) return 'instruction';
  const aimed = some(parsed, 0, to, 'to') || isAimed(parsed, predicate);
  return some(parsed, to, end, 'reachable') && !aimed ? undefined : 'instruction';
}

/** "You can contact us to change the address": for a purpose of theirs. */
function isAimed({ predicates }: Parsed, predicate: Predicate): boolean {
  const next = predicates[predicates.indexOf(predicate) + 1];
  return next?.link === 'purpose' && next.classes.has('reader') && !next.classes.has('help');
}

/** "You may settle it through the link". */
function isByWay(parsed: Parsed, { to, end, classes }: Predicate, modal: readonly string[]): boolean {
  return modal.includes('may') && classes.size > 0 && some(parsed, to, end, 'by-means');
}

function allowed(parsed: Parsed, predicate: Predicate): Wanted {
  const { classes, stances, from, head } = predicate;
  const text = parsed.tokens.slice(from, head).map((token) => token.text);
  if (
    classes.has('passing') ||
    classes.has('mental') ||
    classes.has('reader-gets') ||
    stances.includes('able') ||
    text.includes('have') ||
    !(classes.has('reader') || text.includes('should') || isByWay(parsed, predicate, text))
  )
    return undefined;
  return some(parsed, from, head, 'possible') ? undefined : 'instruction';
}

/** "Please note that you need to …", "I suggest that you …"; but not "I understand that you need to …". */
function isTold(governor: Predicate | undefined): boolean {
  if (governor === undefined || governor.mood === 'order') return true;
  if (governor.subject === 'it' && governor.lemma === 'be' && governor.not === undefined) return true;
  return (
    governor.subject === 'we' &&
    governor.lemma !== 'be' &&
    !governor.classes.has('mental') &&
    !governor.classes.has('ensure')
  );
}
