import { type Parsed, some } from './parse.ts';
import type { Predicate } from './predicate.ts';
import { is } from './tokens.ts';

/** True if the predicate denies the reader something: we can't, won't, don't, or it can't be done. */
export function refusedBy(parsed: Parsed, predicate: Predicate): boolean {
  const { subject, not, link, mood, modal, time, marks, passive } = predicate;
  if (
    (not === undefined && subject !== 'nobody') ||
    mood !== 'statement' ||
    (link !== 'main' && link !== 'because' && !isConceded(predicate)) ||
    predicate.governor?.lemma === 'hope'
  )
    return false;
  if (link === 'because' && time === 'done') return false;
  if (subject === 'thing' && isUnpaid(parsed, predicate)) return true;
  if (subject === 'we' || subject === 'team' || subject === 'company') return ours(parsed, predicate);
  if (passive && (modal === 'can' || time === 'ahead') && (subject === 'thing' || subject === 'it'))
    return (
      (predicate.classes.has('remedy') ||
        predicate.classes.has('own') ||
        predicate.classes.has('granted') ||
        predicate.classes.has('mend') ||
        predicate.classes.has('lift-off') ||
        predicate.classes.size === 0 ||
        predicate.classes.has('process') ||
        predicate.classes.has('resolution') ||
        predicate.classes.has('approval')) &&
      !marks.has('undenied')
    );
  if (subject === 'thing' && modal === 'can' && predicate.classes.has('arrival')) return isRegretted(parsed);
  if (
    subject === 'nobody' &&
    (modal === 'can' || time === 'ahead') &&
    some(parsed, predicate.subjectFrom, predicate.subjectTo, 'remedy') &&
    passive &&
    parsed.tokens[predicate.subjectFrom]?.text === 'no'
  )
    return isGiven(predicate);
  if (subject === 'you' && isWithheld(parsed, predicate)) return true;
  if (subject === 'none')
    return modal === 'can' && !predicate.classes.has('harmless') && predicate.from < 3 && !predicate.passive;
  return subject === 'you' && modal === 'can' && time !== 'ahead' && isRegretted(parsed);
}

/** "No discount can be applied". */
function isGiven({ classes, lemma }: Predicate): boolean {
  return (
    lemma === 'apply' ||
    (['own', 'remedy', 'process', 'granted', 'approval'] as const).some((name) => classes.has(name))
  );
}

/** "…, I'm afraid": said as bad news. */
function isRegretted(parsed: Parsed): boolean {
  return some(parsed, 0, parsed.tokens.length, 'regret');
}

/** "While we can't pay for the hotel, …": no less a refusal for what follows. */
function isConceded({ opener, modal, leading }: Predicate): boolean {
  return leading && modal === 'can' && is(opener, 'meanwhile');
}

/** "You will not be receiving a refund". */
function isWithheld(parsed: Parsed, { time, classes, to, end, from, stances }: Predicate): boolean {
  return (
    time === 'ahead' &&
    !stances.includes('able') &&
    (classes.has('receive') || classes.has('reader-gets')) &&
    (some(parsed, to, end, 'remedy') || (classes.has('remedy') && some(parsed, to, end, 'burden'))) &&
    !some(parsed, from, end, 'again')
  );
}

function ours(parsed: Parsed, predicate: Predicate): boolean {
  const { modal, time, stances, lemma, to, end, classes, marks } = predicate;
  const unable = modal === 'can' || stances.includes('able');
  if (lemma === 'guarantee' || classes.has('assure')) return false;
  if (
    lemma === 'take' &&
    (some(parsed, to, end, 'back') || (time === 'ahead' && isOfThis(parsed, predicate)))
  )
    return unable || time === 'ahead';
  if (some(parsed, to, to + 1, 'us')) return false;
  if (marks.has('raising') && isCost(parsed, predicate)) return false;
  if (marks.has('imparting')) return unable || time === 'ahead' || classes.has('offered');
  if (unable && lemma === 'get' && parsed.tokens[to]?.text === 'you') return true;
  if (unable && lemma === 'match' && isPrice(parsed, predicate)) return true;
  if (unable && lemma === 'tell' && isWhat(parsed, predicate)) return true;
  if (unable && time === 'done' && classes.has('reach')) return false;
  if (unable) return !classes.has('harmless');
  if (time === 'ahead') return !classes.has('harmless');
  if (time === 'now')
    return (
      !marks.has('at-large') && (['own', 'roadmap', 'offered'] as const).some((name) => classes.has(name))
    );
  if (time !== 'present' || modal !== undefined) return false;
  if (marks.has('allowing')) return isOfThis(parsed, predicate);
  return lemma === 'have'
    ? some(parsed, to, end, 'facility') || some(parsed, to, end, 'feature')
    : classes.has('offered');
}

/** "We don't allow this": of what is at hand; "we do not allow spam" is a rule for all. */
function isOfThis(parsed: Parsed, { to, end }: Predicate): boolean {
  return (['you', 'your', 'it'] as const).some((name) => some(parsed, to, end, name));
}

/** "We won't raise your rent": good news. */
function isCost(parsed: Parsed, { to, end }: Predicate): boolean {
  return (['expense', 'costs', 'levy'] as const).some((name) => some(parsed, to, end, name));
}

/** "I can't tell you who it was", but "I can't tell you how sorry I am". */
function isWhat({ tokens }: Parsed, { to }: Predicate): boolean {
  return tokens[to]?.text === 'you' && is(tokens[to + 1], 'wh') && tokens[to + 1]!.text !== 'how';
}

/** "Harbourpay does not issue refunds for such transactions": a house by its name. */
function isUnpaid(parsed: Parsed, { time, classes, modal, passive, to, end }: Predicate): boolean {
  if (time !== 'present' || modal !== undefined || passive) return false;
  return classes.has('offered') && some(parsed, to, end, 'payback');
}

/** "We can't match that price", not "we can't match the name to an order". */
function isPrice(parsed: Parsed, { to, end }: Predicate): boolean {
  return some(parsed, to, Math.min(end, to + 4), 'price');
}
