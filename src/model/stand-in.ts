import type { Passage, StandIn } from './reply.ts';
import { STAND_IN } from './reply.ts';
import type { Span } from './span.ts';

type Prose = Pick<Passage, 'prose' | 'standIns'>;

/** The words of a span of prose, with what `write` gives for each stand-in in it. Looks at no other stand-in. */
export function withStandIns(
  { prose, standIns }: Prose,
  span: Span,
  write: (standIn: StandIn) => string,
): string {
  let text = '';
  let from = span.start;
  for (let i = firstFrom(standIns, span.start); i < standIns.length; i++) {
    const standIn = standIns[i]!;
    if (standIn.at >= span.end) break;
    text += prose.text.slice(from, standIn.at) + write(standIn);
    from = standIn.at + STAND_IN.length;
  }
  return text + prose.text.slice(from, span.end);
}

/** The same as the writer of the reply sees them: placeholders as they are written, and “…” for what is no text. */
export function asWritten(prose: Prose, span: Span): string {
  return withStandIns(prose, span, ({ placeholder }) => placeholder?.text ?? '…');
}

/** Index of the first stand-in at or after an offset. */
function firstFrom(standIns: Prose['standIns'], offset: number): number {
  let low = 0;
  let high = standIns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (standIns[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
