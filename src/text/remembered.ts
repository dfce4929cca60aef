import type { Act } from '../model/act.ts';
import { STAND_IN } from '../model/reply.ts';
import type { Span } from '../model/span.ts';
import type { Memo, ParsedSentence } from './pack.ts';

/** So many sentences are kept; then all are forgotten, so that memory stays bounded. */
const MOST = 20_000;
/** Longer sentences, in UTF-16 code units, are seldom said twice. */
const LONGEST = 400;

/** A number that stands alone, without a sign that makes a time, a date or a name of it. */
const NUMBER = /(?<![\w/:-]|\d[.,])\d+(?![\w/:%-]|[.,]\d)/g;

/**
 * Gives the same memo to sentences that read the same: the replies of a library say the same in many places, and
 * the same words in the same kind of block do the same. Which number a sentence holds makes no difference, unless a
 * phrase names it: `isNamed` tells.
 */
export function createMemory(isNamed: (digits: string) => boolean): (sentence: ParsedSentence) => Memo {
  const plain = (digits: string): string => (isNamed(digits) ? digits : '0'.repeat(digits.length));
  let kept = new Map<string, Memo>();
  return (sentence) => {
    const { text, block } = sentence;
    if (text.length > LONGEST) return { counted: new Map() };
    const words = text.replace(NUMBER, plain);
    const key = `${block.kind} ${sentence.brokenBefore(0)} ${standInsOf(sentence)} ${words}`;
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
