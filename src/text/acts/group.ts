import { gap } from '../gaps.ts';
import type { Group } from './draft.ts';
import {
  type Draft,
  isAdverb,
  isBase,
  isDone,
  lightAt,
  modal,
  negate,
  past,
  pastAll,
  step,
} from './draft.ts';
import { readBe } from './group-be.ts';
import { readVerb } from './group-verb.ts';
import { breaks, is, isVerb, type Token } from './tokens.ts';
import { form } from './vocabulary.ts';

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
  if (is(token, 'must')) return modal(draft, draft.time, 'must');
  if (is(token, 'do') && draft.shared !== form.base) return readDo(tokens, draft, token);
  if (is(token, 'have')) return readHave(tokens, draft);
  if (is(token, 'be')) return readBe(tokens, draft, token);
  const light = lightAt(tokens, draft.at);
  if (light > 1) return step(draft, light);
  if (is(token, 'gladly')) draft.stances.push('happy');
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
  if (is(token, 'please')) return isBase(tokens[draft.at + 1]);
  if (!isAdverb(token)) return is(token, 'comparing');
  if (isVerbHere(tokens, draft)) return false;
  return tokens[draft.at + 1] !== undefined;
}

/** "will forward it": an adverb that is a verb where one must follow and its object comes next. */
function isVerbHere(tokens: readonly Token[], { at, shared }: Draft): boolean {
  const next = tokens[at + 1];
  if (shared !== form.base || !isVerb(tokens[at], form.base)) return false;
  return is(next, 'determiner') || is(next, 'your') || is(next, 'our') || is(next, 'it') || is(next, 'third');
}

function readDo(tokens: readonly Token[], draft: Draft, token: Token): number | 'go on' | undefined {
  const next = tokens[past(tokens, draft.at + 1)];
  if (isVerb(token, form.past)) draft.time = 'done';
  const plain = isVerb(next, form.base) || (is(tokens[draft.at + 1], 'not') && isBase(next));
  if (plain && !is(next, 'determiner')) {
    draft.shared = form.base;
    return step(draft, 1);
  }
  return draft.at;
}

function readHave(tokens: readonly Token[], draft: Draft): number | 'go on' | undefined {
  const verb = pastAll(tokens, draft);
  const at = tokens[verb]?.text === 'got' && is(tokens[verb + 1], 'to') ? verb + 1 : verb;
  const next = tokens[at];
  if (next === undefined) return draft.at;
  if (is(next, 'to') && isBase(tokens[past(tokens, at + 1)])) {
    if (isVerb(tokens[draft.at], form.past)) draft.time = 'done';
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
  if (is(next, 'be') || (is(next, 'have') && isVerb(next, form.past))) return 'go on';
  return readVerb(tokens, draft, next);
}

/** "had a look": the verb itself, in the past. */
function mainHave(tokens: readonly Token[], draft: Draft): number {
  if (draft.time === 'present' && isVerb(tokens[draft.at], form.past)) draft.time = 'done';
  return draft.at;
}
