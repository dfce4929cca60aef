import { gap } from '../gaps.ts';
import { isAdverb } from './draft.ts';
import { is, isVerb, type Token } from './tokens.ts';
import { form } from './vocabulary.ts';

/** A word that the language says nothing of. */
export function isUnlisted({ form: { verb, classed }, text, quoted }: Token): boolean {
  return verb === undefined && !classed && !quoted && /^[a-z]{3,}$/.test(text);
}

/** "Bin any jars", "flash the firmware": an unknown word at the head of a clause, right before a noun group. */
function isUnlistedOrder(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (next === undefined || next.gap !== 0 || !isUnlisted(token)) return false;
  if (/(?:ing|ed|ly|s|ion|ness|ment|ity|er)$/.test(token.text) || is(tokens[at - 1], 'and')) return false;
  if (is(tokens[at - 1], 'please') && is(next, 'preposition')) return true;
  if (is(tokens[at + 2], 'be')) return false;
  return (is(next, 'determiner') || is(next, 'your') || is(next, 'it')) && !isNounSubject(tokens, at);
}

/** A base form where a clause may begin, and what follows is no noun that it belongs to. */
export function isOrder(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (isUnlistedOrder(tokens, at)) return true;
  if (!isVerb(token, form.base) || is(token, 'determiner')) return false;
  if (is(token, 'adverb') && !is(tokens[at + 1], 'it')) return false;
  if (isLabel(tokens, at) || isLead(tokens, at) || isBlank(token)) return false;
  if (tokens[at - 1] !== undefined && is(tokens[at - 1], 'please')) return true;
  if (isNounSubject(tokens, at)) return false;
  return !is(token, 'nounish') || takesObject(tokens, at) || joinsVerb(tokens, at);
}

/** "Save corruption on slot 3 is …", "Export to Parquet lands in …": the word is the subject of the verb that follows. */
function isNounSubject(tokens: readonly Token[], at: number): boolean {
  if (takesContent(tokens[at]!)) return false;
  const titled = is(tokens[at], 'nounish') && is(tokens[at + 1], 'preposition');
  for (let i = at + 1; i < Math.min(at + 10, tokens.length); i++) {
    const token = tokens[i]!;
    if (token.gap !== 0 || token.quoted || opensNoun(token, titled)) return false;
    if (is(token, 'be') || is(token, 'will') || is(token, 'may') || isHave(token)) return i > at + 1;
    if (titled && i > at + 2 && isThirdPerson(tokens, i)) return true;
  }
  return false;
}

function isHave(token: Token): boolean {
  return is(token, 'have') && isVerb(token, form.base | form.s);
}

/** "Make sure Bluetooth is on", "Check support is installed": a clause may follow without "that". */
function takesContent({ form: { verb } }: Token): boolean {
  return verb?.marks.has('takes-content') ?? false;
}

const openers = [
  'determiner',
  'your',
  'our',
  'we',
  'us',
  'you',
  'it',
  'they',
  'and',
  'but',
  'if',
  'wh',
  'that',
] as const;

/** A new noun, a pronoun or a joint: what stands before it is a verb. */
function opensNoun(token: Token, titled: boolean): boolean {
  if (titled && (is(token, 'determiner') || is(token, 'your') || is(token, 'our'))) return false;
  return (
    openers.some((name) => is(token, name)) ||
    is(token, 'once') ||
    is(token, 'careful') ||
    token.text === '\uFFFC' ||
    is(token, 'so')
  );
}

/** `Parquet lands in`, but not `for updates in`. */
function isThirdPerson(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  return (
    isVerb(token, form.s) &&
    !isVerb(token, form.base) &&
    !is(tokens[at - 1], 'preposition') &&
    next !== undefined &&
    (is(next, 'preposition') || is(next, 'determiner'))
  );
}

/** "Review and accept the terms": joined to a verb, it is one. */
function joinsVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  if (tokens[at + 1]?.text !== 'and' || next === undefined || next.gap !== 0) return false;
  return isVerb(next, form.base) && (!is(next, 'nounish') || takesObject(tokens, at + 2));
}

/** "(insert date)": a blank that the agent is to fill in. */
function isBlank(token: Token): boolean {
  return is(token, 'blank') && (token.gap & gap.strong) !== 0;
}

/** "Come Monday", "free of charge": when, or how; no order. */
function isLead(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (is(tokens[at], 'come-when')) return is(next, 'time') || is(next, 'determiner');
  const aside = (tokens[at]!.gap & gap.comma) !== 0 && (is(tokens[at], 'state') || is(tokens[at], 'back'));
  return is(next, 'preposition') && (aside || (is(tokens[at], 'state') && !is(next, 'particle')));
}

/** "Try:", "Follow-up:": a lead-in or a label, no order. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return (next.gap & gap.colon) !== 0 || (next.word === tokens[at]!.word && !takesObject(tokens, at + 1));
}

/** What follows a word that may be noun or verb shows that it is a verb. */
export function takesObject(tokens: readonly Token[], at: number): boolean {
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
    is(next, 'outward') ||
    (tokens[at]!.text === 'type' && next.text !== 'of' && !is(next, 'be')) ||
    (/^\d/.test(next.text) && is(tokens[at], 'nounish') && is(tokens[at], 'dialled')) ||
    (next.capital && is(tokens[at], 'dialled')) ||
    isAdverb(next) ||
    next.text === 'if' ||
    (tokens[at]!.text === 'stop' && isVerb(next, form.ing)) ||
    is(next, 'that') ||
    is(next, 'wh') ||
    (is(next, 'preposition') &&
      !is(next, 'noun-link') &&
      (next.text !== 'by' || tokens[at]?.text === 'start')) ||
    is(next, 'they')
  );
}
