import { type Draft, isBase, isDone, isIng, past, pastAll, step, stepTo } from './draft.ts';
import type { Stance } from './stance.ts';
import { is, isVerb, type Token } from './tokens.ts';
import { form } from './vocabulary.ts';

/** The verb itself, or the next one where it only leads there (`try to`, `start processing`). */
export function readVerb(tokens: readonly Token[], draft: Draft, token: Token): number | 'go on' | undefined {
  const lemma = token.form.verb?.lemma;
  const stance = token.form.verb?.leads;
  if (stance !== undefined && !draft.passive) {
    const at = pastAll(tokens, draft);
    const next = tokens[at];
    const verb = tokens[past(tokens, at + 1)];
    if (is(next, 'to') && isBase(verb) && stance !== 'ask') return chained(draft, stance, at + 1, form.base);
    if (stance === 'begin' && next !== undefined && isIng(next)) return chained(draft, stance, at, form.ing);
  }
  const third = tokens[draft.at + 2];
  if (lemma === 'commit' && is(tokens[draft.at + 1], 'to') && third !== undefined && isIng(third))
    return chained(draft, 'assure', draft.at + 2, form.ing);
  if (lemma === 'end' && tokens[draft.at + 1]?.text === 'up' && third !== undefined && isIng(third))
    return chained(draft, 'begin', draft.at + 2, form.ing);
  if (
    lemma === 'make' &&
    is(tokens[draft.at + 1], 'made-sure') &&
    is(tokens[draft.at + 2], 'to') &&
    draft.time === 'ahead'
  )
    return chained(draft, 'ensure', draft.at + 3, form.base);
  if (
    (lemma === 'get' || (lemma === 'stand' && draft.time === 'ahead')) &&
    !draft.passive &&
    isPassiveGet(tokens[past(tokens, draft.at + 1)])
  ) {
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
