import type { Reading, Sentence } from '../src/model/sentence.ts';

/** The sentences that stand right before and right after this one, in the order of the text. */
export function neighbours({ span }: Sentence, { sentences }: Reading): readonly Sentence[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.span.start < span.start) low = middle + 1;
    else high = middle;
  }
  return [sentences[low - 1], sentences[low + 1]].filter((one) => one !== undefined);
}
