import { type Draft, isAdverb, isBase, isDone, isIng, past, pastAll, stepTo } from './draft.ts';
import { readVerb } from './group-verb.ts';
import type { Stance } from './stance.ts';
import { breaks, is, isVerb, type Token } from './tokens.ts';
import { form } from './vocabulary.ts';

export function readBe(tokens: readonly Token[], draft: Draft, token: Token): number | 'go on' | undefined {
  if (isVerb(token, form.past)) draft.time = 'done';
  if (isVerb(token, form.done)) draft.shared = form.done;
  if (isVerb(token, form.ing) && draft.time === 'present') draft.time = 'now';
  const at = pastAll(tokens, draft);
  const next = tokens[at];
  if (next === undefined || (next.gap & breaks) !== 0) return draft.at;
  if (is(next, 'be')) return stepTo(draft, at);
  const infinitive = is(tokens[at + 1], 'to') && isBase(tokens[past(tokens, at + 2)]);
  if (is(next, 'going') && infinitive) return ahead(draft, at + 2);
  if (next.text === 'about' && infinitive) return ahead(draft, at + 2);
  if (is(next, 'to') && isBase(tokens[past(tokens, at + 1)])) return ahead(draft, at + 1);
  const stance = stanceOf(next);
  const event =
    (stance === 'sure' ||
      stance === 'open' ||
      (stance === 'happy' && is(tokens[draft.at], 'be') && draft.time === 'ahead') ||
      next.text.startsWith('hono')) &&
    !infinitive &&
    isDone(next);
  if (stance !== undefined && !event) return readStance(tokens, draft, at, stance, infinitive);
  if (is(next, 'adjective') && !is(tokens[draft.at], 'will') && !isVerbal(tokens, at)) return draft.at;
  if (isIng(next) && !is(next, 'adjective')) return progress(tokens, draft, at);
  const busy = tokens[at + 1];
  if (is(next, 'degree') && busy !== undefined && busy.gap === 0 && isIng(busy))
    return progress(tokens, draft, at + 1);
  if (isDone(next) && !next.form.verb?.marks.has('walking')) return passivate(tokens, draft, at);
  return isBaseForDone(tokens, draft, at) ? passivate(tokens, draft, at) : draft.at;
}

/** "will be solve in 2 hours": a base form where the participle belongs. */
function isBaseForDone(tokens: readonly Token[], draft: Draft, at: number): boolean {
  const token = tokens[at]!;
  if (draft.time !== 'ahead' || !isVerb(token, form.base) || isVerb(token, form.s)) return false;
  if (
    is(token, 'state') ||
    is(token, 'adjective') ||
    is(token, 'nounish') ||
    is(token, 'particle') ||
    isAdverb(token)
  )
    return false;
  const next = tokens[at + 1];
  return next === undefined || next.gap !== 0 || is(next, 'deadline') || is(next, 'at') || is(next, 'time');
}

/** `is related` is a state, `will be covered` an event. */
function isVerbal(tokens: readonly Token[], at: number): boolean {
  return is(tokens[at + 1], 'verb-link');
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
    is(tokens[at + 1], 'to') &&
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
