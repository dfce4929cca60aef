import type { Frame, Span } from './span.ts';

/** Replace what the span covers. */
export interface Edit<F extends Frame = 'value'> {
  readonly span: Span<F>;
  readonly text: string;
  /** Of an edit of the file: what `text` is read as, where the file writes it with escapes. */
  readonly means?: string;
}

/**
 * A way to mend a finding. `safe`: `--fix` writes it; `unsafe`: only on request; `manual`: a suggestion to read.
 * A finding has at most one that is safe or unsafe, and any number of manual ones.
 */
export interface Remedy<F extends Frame = 'value'> {
  readonly label: string;
  readonly grade: 'safe' | 'unsafe' | 'manual';
  readonly edits: readonly [Edit<F>, ...Edit<F>[]];
}
