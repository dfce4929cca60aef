import { gap } from '../gaps.ts';
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

interface Draft {
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

/**
 * Reads the verb group that begins at `from`; undefined if no verb comes of it. `infinitive`: "to" stands before
 * it, so a base form must follow.
 */
export function readGroup(
  tokens: readonly Token[],
  from: number,
  how?: 'infinitive',
): Group | undefined {
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

function step(draft: Draft, by: number): 'go on' {
  draft.at += by;
  return 'go on';
}

function negate(draft: Draft): 'go on' {
  draft.not ??= draft.at;
  return step(draft, 1);
}

function modal(draft: Draft, time: Group['time'], name: Group['modal']): 'go on' {
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

function skips(tokens: readonly Token[], draft: Draft): boolean {
  const token = tokens[draft.at];
  if (!isAdverb(token)) return token?.text === 'more' || token?.text === 'than';
  return tokens[draft.at + 1] !== undefined;
}

/** Index of the first token from `at` on that is no adverb and no negation. */
function past(tokens: readonly Token[], at: number): number {
  let i = at;
  while (
    i < tokens.length &&
    (isAdverb(tokens[i]) || is(tokens[i], 'not') || tokens[i]?.text === 'more' || tokens[i]?.text === 'than')
  )
    i++;
  return i;
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
  if (!isDone(next) || is(next, 'determiner'))
    return draft.time === 'present' && tokens[draft.at]?.text === 'had'
      ? ((draft.time = 'done'), draft.at)
      : draft.at;
  if (draft.time !== 'ahead' && draft.modal === undefined) draft.time = 'done';
  draft.shared = form.done;
  draft.at = at;
  if (is(next, 'be') || next.text === 'had') return 'go on';
  return readVerb(tokens, draft, next);
}

function isDone(token: Token): boolean {
  return isVerb(token, form.done) || (token.form.verb === undefined && /[a-z]{2}ed$/.test(token.text));
}

function isIng(token: Token): boolean {
  return isVerb(token, form.ing) || (token.form.verb === undefined && /[a-z]{2}ing$/.test(token.text));
}

/** Could be a verb after "to" or a modal: a listed base form, or a word that is nothing else. */
export function isBase(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (isVerb(token, form.base)) return true;
  return (
    token.form.verb === undefined &&
    token.form.classes.size === 0 &&
    /^[a-z][a-z-]+$/.test(token.text) &&
    !/(?:ing|ed|ly)$/.test(token.text)
  );
}

function readBe(tokens: readonly Token[], draft: Draft, token: Token): number | 'go on' | undefined {
  if (token.text === 'was' || token.text === 'were') draft.time = 'done';
  if (token.text === 'been') draft.shared = form.done;
  if (token.text === 'being' && draft.time === 'present') draft.time = 'now';
  const at = past(tokens, draft.at + 1);
  const next = tokens[at];
  if (next === undefined || (next.gap & breaks) !== 0) return draft.at;
  if (is(next, 'be')) return stepTo(draft, at);
  const infinitive = tokens[at + 1]?.text === 'to' && isBase(tokens[past(tokens, at + 2)]);
  if (is(next, 'going') && infinitive) return ahead(draft, at + 2);
  if (next.text === 'about' && infinitive) return ahead(draft, at + 2);
  if (next.text === 'to' && isBase(tokens[past(tokens, at + 1)])) return ahead(draft, at + 1);
  const stance = stanceOf(next);
  const event = (stance === 'sure' || stance === 'open' || (stance === 'happy' && is(tokens[draft.at], 'be') && draft.time === 'ahead') || next.text.startsWith('hono')) && !infinitive && isDone(next);
  if (stance !== undefined && !event) return readStance(tokens, draft, at, stance, infinitive);
  if (is(next, 'adjective') && !is(tokens[draft.at], 'will') && !isVerbal(tokens, at)) return draft.at;
  if (isIng(next) && !is(next, 'adjective')) return progress(tokens, draft, at);
  if (isDone(next) && next.form.verb?.lemma !== 'come' && next.form.verb?.lemma !== 'go')
    return passivate(tokens, draft, at);
  return draft.at;
}

/** `is related` is a state, `will be covered` an event. */
function isVerbal(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === 'by';
}

function stepTo(draft: Draft, at: number): 'go on' {
  draft.at = at;
  return 'go on';
}

function ahead(draft: Draft, at: number): 'go on' {
  if (draft.time === 'present') draft.time = 'ahead';
  draft.shared = form.base;
  return stepTo(draft, at);
}

function progress(tokens: readonly Token[], draft: Draft, at: number): number | 'go on' | undefined {
  if (draft.time === 'present') draft.time = 'now';
  draft.shared = form.ing;
  draft.at = at;
  return is(tokens[at], 'be') || is(tokens[at], 'have') ? 'go on' : readVerb(tokens, draft, tokens[at]!);
}

function passivate(tokens: readonly Token[], draft: Draft, at: number): number | 'go on' | undefined {
  draft.passive = true;
  draft.shared = form.done;
  draft.at = at;
  return readVerb(tokens, draft, tokens[at]!);
}

function stanceOf(token: Token): Stance | 'unable' | undefined {
  if (is(token, 'able')) return 'able';
  if (is(token, 'unable')) return 'unable';
  if (is(token, 'happy')) return 'happy';
  if (is(token, 'here')) return 'here';
  if (is(token, 'committed')) return 'committed';
  if (is(token, 'sure')) return 'sure';
  return is(token, 'open') ? 'open' : undefined;
}

/** `happy to refund`, `committed to fixing`, `unable to help`; without a verb after it "be" is the verb. */
function readStance(
  tokens: readonly Token[],
  draft: Draft,
  at: number,
  stance: Stance | 'unable',
  infinitive: boolean,
): number | 'go on' {
  const gerund =
    stance === 'committed' &&
    tokens[at + 1]?.text === 'to' &&
    tokens[past(tokens, at + 2)] !== undefined &&
    isIng(tokens[past(tokens, at + 2)]!);
  if (!infinitive && !gerund) {
    if (stance === 'committed' || stance === 'here' || stance === 'happy') draft.stances.push(stance);
    return draft.at;
  }
  if (stance === 'unable') draft.not ??= at;
  draft.stances.push(stance === 'unable' ? 'able' : stance);
  if (stance === 'sure' && draft.time === 'present') draft.time = 'ahead';
  draft.shared = gerund ? form.ing : form.base;
  return stepTo(draft, at + 2);
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
function readVerb(tokens: readonly Token[], draft: Draft, token: Token): number | 'go on' | undefined {
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
  if (lemma === 'make' && (tokens[draft.at + 1]?.text === 'sure' || tokens[draft.at + 1]?.text === 'certain') && tokens[draft.at + 2]?.text === 'to' && draft.time === 'ahead')
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
