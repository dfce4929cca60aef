import type { Match, Reading, Sentence } from '../src/model/sentence.ts';
import { contains, overlaps, type Span } from '../src/model/span.ts';
import { does } from './acts.ts';
import { neighbours } from './neighbours.ts';

/** An apology that says nothing: it doubts, it turns to the reader's feeling, or it fits every matter. */
export interface HollowApology {
  readonly kind: 'if' | 'feel' | 'inconvenience';
  readonly span: Span;
}

/**
 * The hollow apologies of a reading. “Any inconvenience” is one only where something is at stake, where it is the
 * only apology, and where neither its own sentence nor one beside it names the matter or says what is done about it.
 */
export function hollowApologies(reading: Reading): readonly HollowApology[] {
  return reading.sentences.flatMap((sentence): readonly HollowApology[] => {
    const feel = sentence.said('sorry-you-feel')[0];
    if (feel) return [{ kind: 'feel', span: feel.span }];
    const doubt = sentence.said('sorry-if')[0];
    if (doubt) return [{ kind: 'if', span: doubt.span }];
    const set = sentence.said('any-inconvenience')[0];
    return set && isAlone(set, sentence, reading) ? [{ kind: 'inconvenience', span: set.span }] : [];
  });
}

function isAlone(set: Match, sentence: Sentence, reading: Reading): boolean {
  const { level, words } = reading.stake;
  if (level !== 'ordinary' && level !== 'grave') return false;
  if (reading.sentences.some((one) => does(one, 'acknowledgement'))) return false;
  const sorry = reading.sentences.filter((one) => does(one, 'apology'));
  if (sorry.length > 1 || sorry.some(({ span }) => words.some((word) => contains(span, word)))) return false;
  const beside = [sentence, ...neighbours(sentence, reading)];
  return !beside.some((one) => one.said('adverse').length === 0 && (names(one, set) || isDealtWith(one)));
}

/** What names a matter, as far as a sentence can; the news of what we did to the reader does not. */
const MATTERS = ['named-trouble', 'stake/problem', 'stake/ordinary'];

function names(sentence: Sentence, set: Match): boolean {
  return MATTERS.some((idea) => sentence.said(idea).some(({ span }) => !overlaps(span, set.span)));
}

function isDealtWith(sentence: Sentence): boolean {
  return sentence.said('done-about-it').length > 0 || does(sentence, 'commitment');
}
