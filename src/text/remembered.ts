import type { Act } from '../model/act.ts';
import { STAND_IN } from '../model/reply.ts';
import type { Span } from '../model/span.ts';
import type { ParsedSentence } from './pack.ts';

/** So many sentences are kept; then all are forgotten, so that memory stays bounded. */
const MOST = 20_000;
/** Longer sentences, in UTF-16 code units, are seldom said twice. */
const LONGEST = 400;

type Recognise = (sentence: ParsedSentence) => readonly Act[];

/**
 * Recognises each sentence once: the replies of a library say the same in many places, and the same words in the same
 * kind of block do the same.
 */
export function remembering(recognise: Recognise): Recognise {
  let kept = new Map<string, { readonly start: number; readonly acts: readonly Act[] }>();
  return (sentence) => {
    const { text, span, block } = sentence;
    if (text.length > LONGEST) return recognise(sentence);
    const key = `${block.kind} ${sentence.brokenBefore(0)} ${standInsOf(sentence)} ${text}`;
    const was = kept.get(key);
    if (was) return moved(was.acts, span.start - was.start);
    const acts = recognise(sentence);
    if (kept.size >= MOST) kept = new Map();
    kept.set(key, { start: span.start, acts });
    return acts;
  };
}

/** What the stand-ins stand for: the text does not tell. */
function standInsOf({ text, words }: ParsedSentence): string {
  return text.includes(STAND_IN) ? words.map(({ standIn }) => standIn?.for ?? '').join('') : '';
}

function moved(acts: readonly Act[], by: number): readonly Act[] {
  if (by === 0) return acts;
  const shift = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return acts.map((act) => ({
    ...act,
    span: shift(act.span),
    words: act.words.map(shift),
    ...(act.spared && { spared: { ...act.spared, words: shift(act.spared.words) } }),
  }));
}
