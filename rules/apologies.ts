import type { Reading } from '../src/model/sentence.ts';
import { contains, type Span } from '../src/model/span.ts';
import { does } from './acts.ts';

/** An apology that says nothing: it doubts, it turns to the reader's feeling, or it fits every matter. */
export interface HollowApology {
  readonly kind: 'if' | 'feel' | 'inconvenience';
  readonly span: Span;
}

/**
 * The hollow apologies of a reading. “Any inconvenience” is one only where something is at stake, and where
 * it is the only apology and nothing shows that the matter is seen.
 */
export function hollowApologies(reading: Reading): readonly HollowApology[] {
  return reading.sentences.flatMap((sentence): readonly HollowApology[] => {
    const feel = sentence.said('sorry-you-feel')[0];
    if (feel) return [{ kind: 'feel', span: feel.span }];
    const doubt = sentence.said('sorry-if')[0];
    if (doubt) return [{ kind: 'if', span: doubt.span }];
    const set = sentence.said('any-inconvenience')[0];
    return set && alone(reading) ? [{ kind: 'inconvenience', span: set.span }] : [];
  });
}

function alone(reading: Reading): boolean {
  const { level, words } = reading.stake;
  if (level !== 'ordinary' && level !== 'grave') return false;
  const sorry = reading.sentences.filter((sentence) => does(sentence, 'apology'));
  const named = sorry.some(({ span }) => words.some((word) => contains(span, word)));
  return (
    !named && sorry.length <= 1 && !reading.sentences.some((sentence) => does(sentence, 'acknowledgement'))
  );
}
