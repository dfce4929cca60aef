import type { Finding } from '../../model/finding.ts';
import type { FileResult } from '../../model/result.ts';
import type { Span } from '../../model/span.ts';

/** Equal for the same fault in the same words, wherever they stand. */
export function faultKey({ rule, kind, quote, message, fingerprint }: Finding): string {
  return [rule, kind, quote || fingerprint, message].join('\n');
}

/** The findings that speak for themselves: not silenced, about a reply, and not below another of the same cause. */
export function heads({ findings }: FileResult): readonly Finding[] {
  return findings.filter(
    ({ suppressed, under, reply }) => suppressed === undefined && under === undefined && reply.id !== '',
  );
}

/** Names a reply among those of all files. */
export function replyKey(file: string, reply: string): string {
  return `${file}\n${reply}`;
}

/** The replies that a fault is found in: titles, or ids where there is none, by `replyKey`. */
export type Places = ReadonlyMap<string, string>;

/** Where each fault is found, by `faultKey`. */
export function placesByFault(results: readonly FileResult[]): ReadonlyMap<string, Places> {
  const places = new Map<string, Map<string, string>>();
  for (const result of results) {
    for (const finding of heads(result)) {
      const key = faultKey(finding);
      const held = places.get(key) ?? new Map<string, string>();
      const { id, title } = finding.reply;
      places.set(key, held.set(replyKey(result.file, id), title || id));
    }
  }
  return places;
}

/** Tells in which of some sentences a finding begins; undefined if in none. */
export function sentenceFinder<T extends { readonly at: Span<'file'> }>(
  sentences: readonly T[],
): (finding: Finding) => T | undefined {
  const sorted = sentences.toSorted((a, b) => a.at.start - b.at.start);
  return ({ span: { start } }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.at.start <= start) low = middle + 1;
      else high = middle;
    }
    const last = sorted[low - 1];
    return last && start < last.at.end ? last : undefined;
  };
}

/** Items by a key that each of them has, in the order of their first. */
export function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
