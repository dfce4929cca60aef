import type { Act } from '../model/act.ts';
import { STAND_IN } from '../model/reply.ts';
import type { Span } from '../model/span.ts';
import type { Memo, ParsedSentence } from './pack.ts';

/** So many sentences are kept; then all are forgotten, so that memory stays bounded. */
const MOST = 20_000;
/** Longer sentences, in UTF-16 code units, are seldom said twice. */
const LONGEST = 400;

/**
 * Gives the same memo to sentences that read the same: the replies of a library say the same in many places, and
 * the same words in the same kind of block do the same.
 */
export function createMemory(): (sentence: ParsedSentence) => Memo {
  let kept = new Map<string, Memo>();
  return (sentence) => {
    const { text, block } = sentence;
    if (text.length > LONGEST) return { counted: new Map() };
    const key = `${block.kind} ${sentence.brokenBefore(0)} ${standInsOf(sentence)} ${text}`;
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= MOST) kept = new Map();
    const memo: Memo = { counted: new Map() };
    kept.set(key, memo);
    return memo;
  };
}

/** What the stand-ins stand for: the text does not tell. */
function standInsOf({ text, words }: ParsedSentence): string {
  return text.includes(STAND_IN) ? words.map(({ standIn }) => standIn?.for ?? '').join('') : '';
}

type Recognise = (sentence: ParsedSentence) => readonly Act[];

/** Recognises what the same words do once. */
export function remembering(recognise: Recognise): Recognise {
  return (sentence) => {
    const { memo, span } = sentence;
    memo.done ??= { start: span.start, acts: recognise(sentence) };
    return moved(memo.done.acts, span.start - memo.done.start);
  };
}

function moved(acts: readonly Act[], by: number): readonly Act[] {
  if (by === 0 || acts.length === 0) return acts;
  const shift = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return acts.map((act) => ({
    ...act,
    span: shift(act.span),
    words: act.words.map(shift),
    ...(act.spared && { spared: { ...act.spared, words: shift(act.spared.words) } }),
  }));
}
