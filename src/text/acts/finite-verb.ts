import { gap } from '../gaps.ts';
import type { Group } from './draft.ts';
import { isAdverb } from './draft.ts';
import { contactStart, takesClause } from './finite.ts';
import { takesObject } from './order-verb.ts';
import type { Predicate } from './predicate.ts';
import { add, type Scan } from './scan.ts';
import { subjectStart } from './subject.ts';
import { is, isVerb, type Token } from './tokens.ts';
import { form } from './vocabulary.ts';

/** A verb in a finite form right after its subject. */
export function isFiniteVerb(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const token = tokens[at]!;
  if (!isVerb(token, form.s | form.base | form.past) || is(token, 'determiner')) return false;
  if (is(token, 'gratis') && tokens[at + 1]?.text === 'of') return false;
  if (isAfterContact(scan, at) || isAfterWho(scan, at)) return true;
  if (at <= scan.from) return false;
  const start = subjectStart(tokens, scan.from, at);
  const before = tokens[start]!;
  if (isBroughtTo(scan, start, at)) return false;
  const beforeIsPronoun = start > scan.from || skipped(tokens, start, at);
  if (
    beforeIsPronoun &&
    (is(before, 'we') ||
      before.text === 'you' ||
      is(before, 'they') ||
      is(before, 'it') ||
      is(before, 'nobody')) &&
    !is(before, 'spread')
  )
    return agrees(before, token);
  return isThird(tokens, scan, at);
}

/** "the money you are owed [goes out]": the verb of the noun that the clause before is about. */
function isAfterContact(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!;
  if (at !== scan.found.at(-1)?.to || token.gap !== 0 || !isVerb(token, form.s) || isVerb(token, form.base))
    return false;
  return contactStart(scan, at) !== undefined;
}

/** "the driver who [took] it": who does it stands before, in one word. */
function isAfterWho({ tokens, link, from }: Scan, at: number): boolean {
  const token = tokens[at]!;
  if (link !== 'relative' || at !== from || !is(tokens[at - 1], 'who')) return false;
  const plural = tokens[at - 2]?.text.endsWith('s') === true && !is(token, 'nounish');
  return isVerb(token, form.base) ? plural : isVerb(token, form.s | form.past);
}

/** "have [you warm] by nightfall": an object and what it is brought to, no clause. */
function isBroughtTo({ tokens, found }: Scan, start: number, at: number): boolean {
  const last = found.at(-1);
  return is(tokens[at], 'state') && last?.to === start && last.classes.has('bring-to');
}

function skipped(tokens: readonly Token[], start: number, at: number): boolean {
  for (let i = start + 1; i < at; i++) if (!isAdverb(tokens[i]) && !is(tokens[i], 'not')) return false;
  return true;
}

/** `this fixes`, but `this fix` is a noun; `these fix`, `we fix`. */
function agrees(subject: Token, verb: Token): boolean {
  if (isVerb(verb, form.past) && !isVerb(verb, form.base)) return true;
  if (is(subject, 'singular')) return isVerb(verb, form.s) && !isVerb(verb, form.base);
  return isVerb(verb, form.base) && !is(subject, 'determiner');
}

/** "See our guide on …": what follows is looked at, it says nothing. */
function isLook({ mood, lemma }: Predicate): boolean {
  return mood === 'order' && lemma === 'see';
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
    is(before, 'state') ||
    is(before, 'adjective') ||
    (isAdverb(before) && at - 1 === scan.from)
  )
    return false;
  if (
    scan.found.length > 0 &&
    scan.link === 'main' &&
    scan.found.at(-1)!.link === 'main' &&
    scan.from === scan.found.at(-1)!.to &&
    (!takesClause(scan.found.at(-1)!) || isLook(scan.found.at(-1)!))
  )
    return false;
  if (isExistential(scan)) return false;
  if (isPlural(tokens, scan.from, at)) return true;
  if (isVerb(token, form.s) && !isVerb(token, form.base))
    return (
      is(tokens[at + 1], 'that') ||
      (!is(token, 'goods') &&
        !is(token, 'case') &&
        !is(token, 'matter') &&
        !is(token, 'info') &&
        !is(token, 'feature') &&
        !is(token, 'remedy'))
    );
  if (!isVerb(token, form.past) || isVerb(token, form.base)) return false;
  return (
    !isVerb(token, form.done) ||
    (token.text === 'left' && (is(tokens[at + 1], 'us') || is(tokens[at + 1], 'our'))) ||
    (is(before, 'team') && (takesObject(tokens, at) || is(tokens[at + 1], 'that')))
  );
}

/** "there will be no more [logins]": what is there, no clause. */
function isExistential({ tokens, found, from }: Scan): boolean {
  const last = found.at(-1);
  return last?.lemma === 'be' && last.to === from && is(tokens[last.subjectFrom], 'particle');
}

/** "your points go back": a base form after a plural noun that a determiner opens. */
function isPlural(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]!;
  if (!isVerb(token, form.base) || is(token, 'nounish') || isVerb(token, form.past) || is(token, 'adjective'))
    return false;
  if (is(tokens[at - 1], 'totality')) return true;
  if (!tokens[at - 1]!.text.endsWith('s') || at - from > 4) return false;
  return is(tokens[from], 'your') || is(tokens[from], 'determiner');
}

/** "Escalating this now": a progress report without subject at the head of the sentence. */
export function isBareProgress(scan: Scan, at: number): boolean {
  if (is(scan.tokens[at], 'going') && is(scan.tokens[at + 1], 'to')) return false;
  return (
    (at === 0 || (at === 1 && isAdverb(scan.tokens[0]))) &&
    isVerb(scan.tokens[at], form.ing) &&
    !is(scan.tokens[at], 'be') &&
    scan.tokens.length > 1 &&
    (is(scan.tokens[2], 'you') || !scan.tokens.slice(1, 8).some((token) => (token.gap & gap.colon) !== 0))
  );
}

/** `once verified`, `after signing in`: a subordinate clause without subject. */
export function isReduced(scan: Scan, at: number): boolean {
  return (
    scan.link !== 'main' &&
    scan.linkFirst === undefined &&
    at === scan.linkFrom &&
    isVerb(scan.tokens[at], form.ing | form.done)
  );
}

export function bare(scan: Scan, at: number): number {
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
