import type { Reading } from '../src/model/sentence.ts';
import type { Span } from '../src/model/span.ts';
import { asWritten } from '../src/model/stand-in.ts';

const LONGEST = 80;

/**
 * The words of a span as a message shows them: on one line, placeholders as they are written, cut at a word
 * once they pass 80 characters.
 */
export function quote(reading: Reading, span: Span): string {
  const whole = asWritten(reading, span)
    .replaceAll('\n', ' ')
    .trim()
    .replace(/[.,;:]$/, '');
  if (whole.length <= LONGEST) return whole;
  const cut = whole.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))} …`;
}

/** The first words of a span: enough to know the sentence again. */
export function opening(reading: Reading, span: Span): string {
  const words = asWritten(reading, span).replaceAll('\n', ' ').trim().split(' ');
  const first = words
    .slice(0, 6)
    .join(' ')
    .replace(/[.,;:!?]$/, '');
  return words.length > 6 ? `${first} …` : first;
}
