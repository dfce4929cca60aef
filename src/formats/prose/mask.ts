import type { Placeholder } from '../../model/placeholder.ts';
import type { Span } from '../../model/span.ts';
import type { Branch } from '../../placeholders/tags.ts';

/**
 * A value as the markup readers see it: same length, every placeholder made of private-use letters, so that no
 * `<`, `&`, `*` or `"` inside one is taken for markup and no offset moves.
 */
export interface Masked {
  readonly value: string;
  readonly text: string;
  /** Sorted, without overlaps: what the writer puts in or leaves out where text is masked. */
  readonly masks: readonly Mask[];
}

/** A masked stretch of the value; without a placeholder it prints nothing (a tag, an arm that is not taken). */
export interface Mask extends Span<'value'> {
  readonly placeholder?: Placeholder;
}

const FIRST = '\uE001';
const REST = '\uE000';
const NOTHING = '\uF8FF';
const MASKED_RUN = /\uE001\uE000*/g;

/** Masks the placeholders of a value, taking arm `arm` of every branch (its last arm where it has fewer). */
export function mask(
  value: string,
  placeholders: readonly Placeholder[],
  branches: readonly Branch[],
  arm: number,
): Masked {
  const masks = masksOf(placeholders, hiddenBy(branches, arm));
  if (masks.length === 0) return { value, text: value, masks };
  let text = '';
  let at = 0;
  for (const each of masks) {
    const length = each.end - each.start;
    text += value.slice(at, each.start);
    text += each.placeholder ? FIRST + REST.repeat(length - 1) : NOTHING.repeat(length);
    at = each.end;
  }
  text += value.slice(at);
  return { value, text: emptyLines(text), masks };
}

/** What the customer of this arm does not get: the other arms, and what stands before the first arm. */
export function hiddenBy(branches: readonly Branch[], arm: number): readonly Span<'value'>[] {
  const hidden: Span<'value'>[] = [];
  for (const { span, arms } of branches) {
    const taken = arms[Math.min(arm, arms.length - 1)]!;
    hidden.push({ start: span.start, end: taken.start }, { start: taken.end, end: span.end });
  }
  return hidden.filter((each) => each.end > each.start).sort((a, b) => a.start - b.start || b.end - a.end);
}

function masksOf(placeholders: readonly Placeholder[], hidden: readonly Span<'value'>[]): readonly Mask[] {
  const masks: Mask[] = [];
  const tags = placeholders.filter((each) => each.kind === 'tag').map((each) => each.span);
  const nothing = [...hidden, ...tags].sort((a, b) => a.start - b.start || b.end - a.end);
  const shown = placeholders.filter((each) => each.kind !== 'tag');
  let next = 0;
  let past = 0;
  for (const each of shown) {
    for (; next < nothing.length && nothing[next]!.start <= each.span.start; next++)
      past = pushNothing(masks, nothing[next]!, past);
    if (each.span.start >= past) masks.push({ ...each.span, placeholder: each });
  }
  for (; next < nothing.length; next++) past = pushNothing(masks, nothing[next]!, past);
  return masks;
}

function pushNothing(masks: Mask[], span: Span<'value'>, past: number): number {
  const start = Math.max(span.start, past);
  if (span.end > start) masks.push({ start, end: span.end });
  return Math.max(past, span.end);
}

/** A line that holds only tags prints an empty line. */
function emptyLines(text: string): string {
  if (!text.includes(NOTHING)) return text;
  return text.replace(/^[ \t\uF8FF]+$/gm, (line) =>
    line.includes(NOTHING) ? ' '.repeat(line.length) : line,
  );
}

/** An attribute or address with its placeholders written out again; it stands at `from..to` of the value. */
export function unmask(address: string, masked: Masked, from: number, to: number): string {
  const count = address.match(MASKED_RUN)?.length ?? 0;
  if (count === 0) return address.replaceAll(NOTHING, '');
  const inside = masked.masks.filter((each) => each.placeholder && each.start >= from && each.end <= to);
  let next = Math.max(0, inside.length - count);
  return address.replaceAll(NOTHING, '').replace(MASKED_RUN, () => inside[next++]?.placeholder?.text ?? '');
}
