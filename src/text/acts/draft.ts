import type { Stance } from './stance.ts';
import { is, isVerb, type Token } from './tokens.ts';
import { form } from './vocabulary.ts';

/** A verb group: auxiliaries, modals, negation, and the verb that tells what is done. */
export interface Group {
  readonly from: number;
  readonly head: number;
  readonly time: 'ahead' | 'now' | 'done' | 'present';
  readonly modal: 'can' | 'may' | 'must' | undefined;
  readonly not: number | undefined;
  readonly passive: boolean;
  readonly stances: readonly Stance[];
  /** The form that a verb after "and" must have to share the auxiliaries. */
  readonly shared: number;
}

export interface Draft {
  /** First token after the start or an aside: a comma right before it is no new one. */
  from: number;
  at: number;
  time: Group['time'];
  modal: Group['modal'];
  not: number | undefined;
  passive: boolean;
  stances: Stance[];
  shared: number;
}

export function step(draft: Draft, by: number): 'go on' {
  draft.at += by;
  return 'go on';
}

export function negate(draft: Draft): 'go on' {
  draft.not ??= draft.at;
  return step(draft, 1);
}

export function modal(draft: Draft, time: Group['time'], name: Group['modal']): 'go on' {
  draft.time = time;
  draft.modal = name ?? draft.modal;
  draft.shared = form.base;
  return step(draft, 1);
}

/** An adverb inside the group: a listed one, or a word on -ly that is no verb. */
export function isAdverb(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    (is(token, 'adverb') && !is(token, 'be')) ||
    (token.text.length > 4 && token.text.endsWith('ly') && !isVerb(token, form.base))
  );
}

/** Index of the first token from `at` on that is no adverb and no negation. */
export function past(tokens: readonly Token[], at: number): number {
  let i = at;
  for (let taken = lightAt(tokens, i); taken > 0; taken = lightAt(tokens, i)) i += taken;
  return i;
}

/** How many tokens at `at` only colour a verb group: an adverb, "not", "more than", "at present", "this morning". */
export function lightAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  if (isAdverb(token) || is(token, 'not') || is(token, 'comparing')) return 1;
  if (token.text === 're' && tokens[at + 1]?.word === token.word) return 1;
  const next = tokens[at + 1]?.text;
  if ((token.text === 'of' && next === 'course') || (token.text === 'in' && next === 'fact')) return 2;
  if (is(token, 'it') && is(token, 'determiner') && is(tokens[at + 1], 'time')) return 2;
  if (!is(token, 'at')) return 0;
  if (is(tokens[at + 1], 'moment')) return 2;
  return is(tokens[at + 1], 'determiner') && is(tokens[at + 2], 'moment') ? 3 : 0;
}

/** As `past`; a negation on the way counts (`is not covered`, `has not been approved`). */
export function pastAll(tokens: readonly Token[], draft: Draft): number {
  const at = past(tokens, draft.at + 1);
  for (let i = draft.at + 1; i < at; i++) if (is(tokens[i], 'not')) draft.not ??= i;
  return at;
}

export function isDone(token: Token): boolean {
  return isVerb(token, form.done) || (token.form.verb === undefined && /[a-z]{2}ed$/.test(token.text));
}

export function isIng(token: Token): boolean {
  if (isVerb(token, form.ing)) return true;
  return token.form.verb === undefined && /[a-z]{2}ing$/.test(token.text) && !token.text.endsWith('thing');
}

/** Could be a verb after "to" or a modal: a listed base form, or a word that is nothing else. */
export function isBase(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (isVerb(token, form.base)) return true;
  return (
    token.form.verb === undefined &&
    !token.form.classed &&
    /^[a-z][a-z-]+$/.test(token.text) &&
    !/(?:ing|ed|ly)$/.test(token.text)
  );
}

export function stepTo(draft: Draft, at: number): 'go on' {
  draft.at = at;
  return 'go on';
}
