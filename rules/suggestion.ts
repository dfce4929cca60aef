import { below } from '../src/model/mapped.ts';
import type { Remedy } from '../src/model/remedy.ts';
import type { Reading } from '../src/model/sentence.ts';
import type { Span } from '../src/model/span.ts';
import { writtenIn } from '../src/model/written.ts';

/**
 * A suggestion to write `text` in place of a span; none where mark-up or a placeholder stands inside the span,
 * since an edit would lose it.
 */
export function suggestion(reading: Reading, span: Span, label: string, text: string): readonly Remedy[] {
  const value = below<'value'>(reading.prose, span, { start: 0, end: 0 });
  const words = reading.prose.text.slice(span.start, span.end);
  const same = reading.part.value.text.slice(value.start, value.end) === words;
  return same && words !== ''
    ? [{ label, grade: 'manual', edits: [{ span: value, text: writtenIn(reading.part.markup, text) }] }]
    : [];
}
