import type { Mapped, Run } from '../../model/mapped.ts';
import type { Placeholder } from '../../model/placeholder.ts';
import type { Edit } from '../../model/remedy.ts';
import type { Part, Passage } from '../../model/reply.ts';
import { contains, type Span } from '../../model/span.ts';

/** An edit without what it leaves as it is at both ends; undefined if nothing is left of it. */
export function trimmed({ span, text }: Edit, value: string): Edit | undefined {
  const was = value.slice(span.start, span.end);
  const most = Math.min(was.length, text.length);
  let head = 0;
  while (head < most && was.charCodeAt(head) === text.charCodeAt(head)) head++;
  if (partsPair(was, head) || partsPair(text, head)) head--;
  let tail = 0;
  while (tail < most - head && was.at(-1 - tail) === text.at(-1 - tail)) tail++;
  if (partsPair(was, was.length - tail) || partsPair(text, text.length - tail)) tail--;
  if (head + tail === was.length && was.length === text.length) return undefined;
  return {
    span: { start: span.start + head, end: span.end - tail },
    text: text.slice(head, text.length - tail),
  };
}

/** True if a surrogate pair stands across this offset. */
function partsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

/** Index of the first of some sorted stretches that ends past an offset. */
export function firstPast<T>(sorted: readonly T[], offset: number, endOf: (each: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(sorted[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const endAbove = (run: Run): number => run.at + run.length;
const endBelow = (run: Run): number => run.to;
const endOf = (placeholder: Placeholder): number => placeholder.span.end;

/** The runs that hold some of a stretch of the mapped text; for an empty one, the run that begins there or holds it. */
function runsOver(runs: readonly Run[], { start, end }: Span<'value'>): readonly Run[] {
  const first = firstPast(runs, start, endAbove);
  const past = end > start ? firstPast(runs, end - 1, endAbove) + 1 : first + 1;
  return runs.slice(first, past);
}

/**
 * Where an edit of the value is to be made in the file; undefined if it would cut an escape in two, or take away what
 * stands between two pieces of the value and is more than blanks.
 */
export function placed(
  { text, runs, trusted }: Mapped,
  span: Span<'value'>,
  file: string,
): Span<'file'> | undefined {
  const last = runs.at(-1);
  if (!trusted || !last) return undefined;
  if (span.start === text.length) return { start: last.to, end: last.to };
  const over = runsOver(runs, span);
  const start = inRun(over[0]!, span.start);
  const end = span.end === span.start ? start : inRun(over.at(-1)!, span.end);
  if (start === undefined || end === undefined) return undefined;
  const whole = over.every((run, i) => i === 0 || isBlank(file, over[i - 1]!.to, run.from));
  return whole ? { start, end } : undefined;
}

function inRun(run: Run, offset: number): number | undefined {
  if (run.exact) return run.from + (offset - run.at);
  if (offset === run.at) return run.from;
  return offset === run.at + run.length ? run.to : undefined;
}

function isBlank(text: string, from: number, to: number): boolean {
  return /^[ \t\r\n]*$/.test(text.slice(from, to));
}

/** An offset of the file as one of the value; NaN inside an escape. */
export function offsetInValue({ text, runs }: Mapped, offset: number): number {
  const run = runs[firstPast(runs, offset, endBelow)];
  if (!run) return text.length;
  if (offset <= run.from) return run.at;
  return run.exact ? run.at + (offset - run.from) : Number.NaN;
}

/**
 * True if an edit would take away more than words: a tag, half an entity, a piece of a placeholder. An edit that lies
 * inside one placeholder is fine if that placeholder is what the finding is `about`.
 */
export function crosses({ span }: Edit, about: Span<'value'>, part: Part): boolean {
  const first = part.placeholders[firstPast(part.placeholders, span.start, endOf)];
  if (first && first.span.start < span.end)
    return !contains(first.span, span) || !contains(first.span, about);
  return part.passages.some((passage) => crossesMarkup(passage, span, part.value.text));
}

function crossesMarkup({ prose }: Passage, span: Span<'value'>, value: string): boolean {
  if (!prose.trusted) return true;
  const { runs } = prose;
  let at = span.start;
  for (let i = firstPast(runs, span.start, endBelow); i < runs.length && runs[i]!.from < span.end; i++) {
    const run = runs[i]!;
    const isInside = run.from <= span.start && span.end <= run.to;
    const source = value.slice(run.from, run.to);
    if (isInside && (run.exact || !ESCAPE.test(source))) return false;
    const isWhole = span.start <= run.from && run.to <= span.end;
    if (!run.exact && !(isWhole && (ESCAPE.test(source) || isBlank(source, 0, source.length)))) return true;
    if (!isBlank(value, at, Math.max(at, run.from))) return true;
    at = run.to;
  }
  return at > span.start && at < span.end && !isBlank(value, at, span.end);
}

const ESCAPE = /^(?:&#?\w{1,40};|\\[\s\S])$/;
