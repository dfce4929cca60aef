import type { Finding } from '../../model/finding.ts';
import type { Edit, Remedy } from '../../model/remedy.ts';
import type { Span } from '../../model/span.ts';
import type { Grades } from '../linter.ts';

/** A remedy that is to be written, with the rule that asks for it. */
export interface Chosen {
  readonly rule: string;
  readonly edits: readonly Edit<'file'>[];
}

/**
 * The remedies that can be written at once: of two that overlap or touch, the one that begins first (then the shorter
 * one) is written, and the other waits for the next pass. The order of findings and rules does not count.
 */
export function choose(findings: readonly Finding[], grades: Grades): readonly Chosen[] {
  const wanted = findings.flatMap((finding) => wantedOf(finding, grades)).sort(inOrder);
  const taken = new Places();
  const written = new Set<string>();
  return wanted
    .filter(({ key, chosen }) => {
      if (written.has(key) || !taken.add(chosen.edits)) return false;
      written.add(key);
      return true;
    })
    .map(({ chosen }) => chosen);
}

interface Wanted {
  readonly chosen: Chosen;
  /** Equal for equal edits. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function wantedOf({ rule, suppressed, remedies }: Finding, grades: Grades): Wanted | [] {
  const remedy = suppressed ? undefined : remedies.find((each) => isWanted(each, grades));
  if (!remedy) return [];
  const edits = [...remedy.edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const key = JSON.stringify(edits.map(({ span, text }) => [span.start, span.end, text]));
  return { chosen: { rule, edits }, key, start: edits[0]!.span.start, end: edits.at(-1)!.span.end };
}

function isWanted({ grade }: Remedy<'file'>, grades: Grades): boolean {
  return grade === 'safe' || grade === grades;
}

function inOrder(a: Wanted, b: Wanted): number {
  return a.start - b.start || a.end - b.end || compare(a.key, b.key) || compare(a.chosen.rule, b.chosen.rule);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Stretches of the file that are spoken for, sorted. */
class Places {
  readonly #taken: Span<'file'>[] = [];

  /** Takes the places of all edits, or none if one of them overlaps or touches a place that is taken. */
  add(edits: readonly Edit<'file'>[]): boolean {
    const spans = edits.map(({ span }) => span);
    const apart = spans.every((span, i) => i === 0 || spans[i - 1]!.end < span.start);
    if (!apart || spans.some((span) => this.#meets(span))) return false;
    for (const span of spans) this.#taken.splice(this.#after(span.start), 0, span);
    return true;
  }

  #meets({ start, end }: Span<'file'>): boolean {
    const next = this.#after(start);
    const before = this.#taken[next - 1];
    const after = this.#taken[next];
    return (before !== undefined && before.end >= start) || (after !== undefined && after.start <= end);
  }

  /** Index of the first place that begins past an offset. */
  #after(start: number): number {
    let low = 0;
    let high = this.#taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#taken[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A text with these edits made; they do not overlap. */
export function spliced(text: string, edits: readonly Edit<'file' | 'value'>[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { span, text: put } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    pieces.push(text.slice(at, span.start), put);
    at = span.end;
  }
  return pieces.join('') + text.slice(at);
}
