import type { Act } from '../model/act.ts';
import { STAND_IN } from '../model/reply.ts';
import type { Span } from '../model/span.ts';
import type { Memo, ParsedSentence } from './pack.ts';

/** So many sentences are kept; then all are forgotten, so that memory stays bounded. */
const MOST = 20_000;
/** Longer sentences, in UTF-16 code units, are seldom said twice. */
const LONGEST = 400;

/**
 * A number, a sum, a time of day or a reference (“B77401”) that stands alone: what it does in a sentence is told by its
 * shape. Dates, spans and what is part of a name keep their digits.
 */
const NUMBER = /(?<![\w/:-]|\d[.,])(?:[#$\u20ac\u00a3]|[A-Z]{1,3}-?)?\d+(?:[.,:]\d+)*(?![\w/:%-]|[.,:]\d)/g;

/**
 * Gives the same memo to sentences that read the same: the replies of a library say the same in many places, and
 * the same words in the same kind of block do the same. Which number a sentence holds makes no difference, unless a
 * phrase names it: `isNamed` tells.
 */
export function createMemory(isNamed: (number: string) => boolean): (sentence: ParsedSentence) => Memo {
  const plain = (number: string): string =>
    [number, ...number.split(/\D+/)].some(isNamed) ? number : number.replace(/\d/g, '0');
  let kept = new Map<string, Memo>();
  return (sentence) => {
    const { text, block } = sentence;
    if (text.length > LONGEST) return { counted: new Map() };
    const words = /\d/.test(text) ? text.replace(NUMBER, plain) : text;
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
