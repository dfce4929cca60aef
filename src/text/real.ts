import type { Match, Sentence } from '../model/sentence.ts';
import { contains, overlaps, type Span } from '../model/span.ts';

/** False: it is supposed, denied or to be avoided: "if your parcel is late", "any delay", "it may be late". */
export function isReal(sentence: Sentence, match: Match): boolean {
  const { span } = match;
  return (
    sentence.said('stake/on-request').length === 0 &&
    !isCase(sentence, span) &&
    !(sentence.block.kind === 'item' && isTopic(sentence, match)) &&
    !sentence.said('stake/unreal').some((one) => overlaps(one.whole, span) && !contains(span, one.span)) &&
    !isSupposed(sentence, match)
  );
}

/** True: an "if", "once" or "should" stands before it and reaches it, or it will come after one. */
export function isSupposed(sentence: Sentence, { span }: Match): boolean {
  const ahead = sentence.said('stake/to-come').some((one) => contains(span, one.span));
  return sentence
    .said('stake/supposed')
    .some((one) => one.span.start < span.start && (ahead || reaches(sentence, one, span.start)));
}

/** True: the words tell of the end of something. */
export function isEnd(sentence: Sentence, { span }: Match): boolean {
  return sentence.said('stake/ended').some((one) => overlaps(one.span, span));
}

/** True: the words head or tell one case of a list of cases: “Lost bag: if your bag is lost, …”. */
function isCase(sentence: Sentence, word: Span): boolean {
  const { text, span } = sentence;
  return sentence
    .said('stake/supposed')
    .some((one) => /:\s*$/.test(text.slice(0, one.span.start - span.start)) && word.start <= one.span.start);
}

/** What is supposed goes on to the end of its clause, and over "or", "and" into the next. */
function reaches({ clauses, text, span }: Sentence, opener: Match, place: number): boolean {
  const at = clauses.findIndex(({ end }) => opener.span.start < end);
  const here = clauses.findIndex(({ end }) => place < end);
  if (here <= at) return true;
  return clauses
    .slice(at + 1, here + 1)
    .every(({ start }) => /^(?:or|and|that|which|who)\b/i.test(text.slice(start - span.start)));
}

/** “Thank you for contacting us about your failed payment”, “details of the error”. */
export function isTopic(sentence: Sentence, { span }: Match): boolean {
  return sentence.said('stake/topic').some((topic) => overlaps(topic.whole, span));
}
