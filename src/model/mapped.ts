import type { Frame, Span } from './span.ts';

/**
 * `length` units at `at` of this text came from `from..to` of the text below. An exact run is the same text and
 * may be cut anywhere; a run that is not exact (an entity, an escape, a fold, a placeholder's stand-in) may be
 * pointed at as a whole, never cut.
 */
export interface Run {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

/**
 * A text and where each piece of it came from in the layer below. Runs are sorted by `at`, do not overlap and
 * cover the text; gaps between their sources are what the layer cut away (a tag, an escape, a quote sign).
 * `trusted: false`: the map failed its equality guard, so only the whole is known and nothing may be edited.
 */
export interface Mapped {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly trusted: boolean;
}

/** A text that is the layer below, from `from` on, unchanged. */
export function verbatim(text: string, from = 0): Mapped {
  const runs = text === '' ? [] : [{ at: 0, length: text.length, from, to: from + text.length, exact: true }];
  return { text, runs, trusted: true };
}

/** A text of which only the source as a whole is known. */
export function opaque(text: string, from: number, to: number): Mapped {
  return { text, runs: [{ at: 0, length: text.length, from, to, exact: false }], trusted: false };
}

/** Index of the run that holds `offset` (the last run that begins at or before it); -1 if there is none. */
function runAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.at <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/**
 * The smallest stretch of the layer below that holds all that `span` covers. An empty span is mapped to the
 * place before the unit it stands at. For text without runs (an empty text) the answer is `fallback`.
 */
export function below<F extends Frame>(mapped: Mapped, span: Span, fallback: Span<F>): Span<F> {
  const { runs } = mapped;
  if (runs.length === 0) return fallback;
  const first = runs[Math.max(0, runAt(runs, span.start))]!;
  const last = span.end > span.start ? runs[Math.max(0, runAt(runs, span.end - 1))]! : first;
  const start = first.exact
    ? Math.min(first.to, first.from + Math.max(0, span.start - first.at))
    : first.from;
  if (span.end <= span.start) {
    const past = span.start >= first.at + first.length;
    const point = past ? first.to : start;
    return { start: point, end: point };
  }
  const end = last.exact ? Math.min(last.to, last.from + Math.max(0, span.end - last.at)) : last.to;
  return { start, end: Math.max(start, end) };
}

/** The pieces of the layer below that `span` is made of, in order: what a law decodes and compares. */
export function pieces(mapped: Mapped, span: Span): readonly Run[] {
  const found: Run[] = [];
  for (let i = Math.max(0, runAt(mapped.runs, span.start)); i < mapped.runs.length; i++) {
    const run = mapped.runs[i]!;
    if (run.at >= span.end) break;
    const at = Math.max(run.at, span.start);
    const end = Math.min(run.at + run.length, span.end);
    if (end <= at) continue;
    const from = run.exact ? run.from + (at - run.at) : run.from;
    const to = run.exact ? from + (end - at) : run.to;
    found.push({ at, length: end - at, from, to, exact: run.exact });
  }
  return found;
}
