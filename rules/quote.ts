import type { Reading } from '../src/model/sentence.ts';
import type { Span } from '../src/model/span.ts';

const LONGEST = 80;

/**
 * The words of a span as a message shows them: on one line, placeholders as they are written, cut at a word
 * once they pass 80 characters.
 */
export function quote(reading: Reading, span: Span): string {
  const whole = written(reading, span)
    .replaceAll('\n', ' ')
    .trim()
    .replace(/[.,;:]$/, '');
  if (whole.length <= LONGEST) return whole;
  const cut = whole.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))} …`;
}

/** The first words of a span: enough to know the sentence again. */
export function opening(reading: Reading, span: Span): string {
  const words = written(reading, span).replaceAll('\n', ' ').trim().split(' ');
  const first = words
    .slice(0, 6)
    .join(' ')
    .replace(/[.,;:!?]$/, '');
  return words.length > 6 ? `${first} …` : first;
}

function written(reading: Reading, span: Span): string {
  let text = '';
  let from = span.start;
  for (const standIn of reading.standIns) {
    if (standIn.at < span.start || standIn.at >= span.end) continue;
    text += reading.prose.text.slice(from, standIn.at) + (standIn.placeholder?.text ?? '…');
    from = standIn.at + 1;
  }
  return text + reading.prose.text.slice(from, span.end);
}
