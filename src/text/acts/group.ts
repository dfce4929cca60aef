import { gap } from '../gaps.ts';
import { type Draft, isAdverb, isBase, isDone, isIng, modal, negate, past, step } from './draft.ts';
import { readBe, stepTo } from './group-be.ts';
import type { Stance } from './predicate.ts';
import { breaks, is, isVerb, type Token } from './tokens.ts';
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

/**
 * Reads the verb group that begins at `from`; undefined if no verb comes of it. `infinitive`: "to" stands before
 * it, so a base form must follow.
 */
export function readGroup(tokens: readonly Token[], from: number, _how?: 'infinitive'): Group | undefined {
  const draft: Draft = {
    from,
    at: from,
    time: 'present',
    modal: undefined,
    not: undefined,
    passive: false,
    stances: [],
    shared: form.s | form.base,
  };
  for (let steps = 0; steps < 24; steps++) {
    const token = tokens[draft.at];
    if (token === undefined || (draft.at > from && (token.gap & breaks) !== 0)) return undefined;
    const head = readStep(tokens, draft, token);
    if (head === 'go on') continue;
    return head === undefined ? undefined : { from, head, ...close(draft) };
  }
  return undefined;
}

function close({ time, modal, not, passive, stances, shared }: Draft): Omit<Group, 'from' | 'head'> {
  return { time, modal, not, passive, stances, shared };
}

/** One auxiliary is taken ('go on'), the verb is reached (its index), or there is none. */
function readStep(tokens: readonly Token[], draft: Draft, token: Token): number | 'go on' | undefined {
  if ((token.gap & gap.comma) !== 0 && draft.at > draft.from) return aside(tokens, draft);
  if (is(token, 'not')) return negate(draft);
  if (is(token, 'will')) return modal(draft, 'ahead', undefined);
  if (is(token, 'can')) return modal(draft, draft.time, 'can');
  if (is(token, 'may')) return modal(draft, draft.time, 'may');
  if (is(token, 'must') && token.text === 'must') return modal(draft, draft.time, 'must');
  if (is(token, 'do') && draft.shared !== form.base) return readDo(tokens, draft, token);
  if (is(token, 'have')) return readHave(tokens, draft);
  if (is(token, 'be')) return readBe(tokens, draft, token);
  if (skips(tokens, draft)) return step(draft, 1);
  return readVerb(tokens, draft, token);
}

/** `will, without fail, have`: what stands between two commas is passed over. */
function aside(tokens: readonly Token[], draft: Draft): 'go on' | undefined {
  for (let at = draft.at + 1; at < Math.min(draft.at + 8, tokens.length); at++) {
    if ((tokens[at]!.gap & breaks) !== 0) return undefined;
    if ((tokens[at]!.gap & gap.comma) === 0) continue;
    draft.at = at;
    draft.from = at;
    return 'go on';
  }
  return undefined;
}

function skips(tokens: readonly Token[], draft: Draft): boolean {
  const token = tokens[draft.at];
  if (!isAdverb(token)) return token?.text === 'more' || token?.text === 'than';
  return tokens[draft.at + 1] !== undefined;
}

function readDo(tokens: readonly Token[], draft: Draft, token: Token): number | 'go on' | undefined {
  const next = tokens[past(tokens, draft.at + 1)];
  if (token.text !== 'done' && isVerb(next, form.base) && !is(next, 'determiner')) {
    if (token.text === 'did') draft.time = 'done';
    draft.shared = form.base;
    return step(draft, 1);
  }
  if (token.text === 'did') draft.time = 'done';
  return draft.at;
}

function readHave(tokens: readonly Token[], draft: Draft): number | 'go on' | undefined {
  const at = past(tokens, draft.at + 1);
  const next = tokens[at];
  if (next === undefined) return draft.at;
  if (next.text === 'to' && isBase(tokens[past(tokens, at + 1)])) {
    if (tokens[draft.at]?.text === 'had') draft.time = 'done';
    draft.modal = draft.time === 'ahead' ? draft.modal : (draft.modal ?? 'must');
    draft.stances.push('must');
    draft.shared = form.base;
    draft.at = at + 1;
    return 'go on';
  }
  if (!isDone(next) || is(next, 'determiner')) return mainHave(tokens, draft);
  if (draft.time !== 'ahead' && draft.modal === undefined) draft.time = 'done';
  draft.shared = form.done;
  draft.at = at;
  if (is(next, 'be') || next.text === 'had') return 'go on';
  return readVerb(tokens, draft, next);
}

const chains: Readonly<Record<string, Stance>> = {
  try: 'effort',
  attempt: 'effort',
  aim: 'effort',
  strive: 'effort',
  endeavour: 'effort',
  endeavor: 'effort',
  seek: 'effort',
  hope: 'effort',
  intend: 'effort',
  plan: 'want',
  want: 'want',
  need: 'must',
  like: 'want',
  love: 'want',
  wish: 'want',
  prefer: 'want',
  hesitate: 'free',
  promise: 'assure',
  pledge: 'assure',
  vow: 'assure',
  swear: 'assure',
  undertake: 'assure',
  agree: 'assure',
  begin: 'begin',
  start: 'begin',
  continue: 'begin',
  proceed: 'begin',
  commence: 'begin',
  keep: 'begin',
  finish: 'begin',
  resume: 'begin',
  offer: 'happy',
  ask: 'ask',
};

/** The verb itself, or the next one where it only leads there (`try to`, `start processing`). */
export function readVerb(tokens: readonly Token[], draft: Draft, token: Token): number | 'go on' | undefined {
  const lemma = token.form.verb?.lemma;
  const chain = lemma === undefined ? undefined : chains[lemma];
  if (chain !== undefined && !draft.passive) {
    const at = past(tokens, draft.at + 1);
    const next = tokens[at];
    const verb = tokens[past(tokens, at + 1)];
    if (next?.text === 'to' && isBase(verb) && chain !== 'ask')
      return chained(draft, chain, at + 1, form.base);
    if (chain === 'begin' && next !== undefined && isIng(next)) return chained(draft, chain, at, form.ing);
  }
  if (
    lemma === 'make' &&
    (tokens[draft.at + 1]?.text === 'sure' || tokens[draft.at + 1]?.text === 'certain') &&
    tokens[draft.at + 2]?.text === 'to' &&
    draft.time === 'ahead'
  )
    return chained(draft, 'ensure', draft.at + 3, form.base);
  if (lemma === 'get' && !draft.passive && isPassiveGet(tokens[past(tokens, draft.at + 1)])) {
    draft.passive = true;
    return past(tokens, draft.at + 1);
  }
  if (lemma === 'go' && tokens[draft.at + 1]?.text === 'ahead' && tokens[draft.at + 2]?.text === 'and')
    return step(draft, 3);
  if (isFinitePast(token, draft)) draft.time = 'done';
  return mayHead(token, draft) ? draft.at : undefined;
}

function isPassiveGet(token: Token | undefined): boolean {
  return token !== undefined && isDone(token) && !isVerb(token, form.base) && !is(token, 'adjective');
}

function chained(draft: Draft, stance: Stance, at: number, shared: number): 'go on' {
  draft.stances.push(stance);
  draft.shared = shared;
  return stepTo(draft, at);
}

function isFinitePast(token: Token, draft: Draft): boolean {
  return (
    draft.time === 'present' &&
    draft.shared === (form.s | form.base) &&
    isVerb(token, form.past) &&
    !isVerb(token, form.base)
  );
}

function mayHead(token: Token, draft: Draft): boolean {
  if (token.form.verb !== undefined) return true;
  if (draft.shared === form.base) return isBase(token);
  return draft.shared === form.done ? isDone(token) : isIng(token);
}

/** "had a look": the verb itself, in the past. */
function mainHave(tokens: readonly Token[], draft: Draft): number {
  if (draft.time === 'present' && tokens[draft.at]?.text === 'had') draft.time = 'done';
  return draft.at;
}
