/** What a span's offsets count: the prose rules read, the decoded value of one part, or the file on disk. */
export type Frame = 'prose' | 'value' | 'file';

/**
 * A stretch of text: offsets in UTF-16 code units, `end` exclusive. The frame is a phantom mark that keeps a
 * prose span from being handed where a file span is wanted; it does not exist at run time.
 */
export interface Span<F extends Frame = 'prose'> {
  readonly start: number;
  readonly end: number;
  readonly frame?: F;
}

/** True if the two spans share at least one code unit, or one lies (empty) inside the other. */
export function overlaps<F extends Frame>(a: Span<F>, b: Span<F>): boolean {
  return a.start < b.end && b.start < a.end ? true : a.start === a.end && contains(b, a);
}

/** True if `inner` lies wholly inside `outer`. */
export function contains<F extends Frame>(outer: Span<F>, inner: Span<F>): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
