import type { Placeholder } from '../../model/placeholder.ts';
import type { Passage } from '../../model/reply.ts';
import type { Branch } from '../../placeholders/tags.ts';
import { hiddenBy } from './mask.ts';

/** The arms that a passage takes, each by the tag that leads to it; what stands in an arm that is not taken is none. */
export function takenArms(
  placeholders: readonly Placeholder[],
  branches: readonly Branch[],
  arm: number,
): NonNullable<Passage['taken']> {
  const tags = placeholders.filter(({ kind }) => kind === 'tag');
  const before = new Map(tags.map(({ span, text }) => [span.end, text]));
  const opening = new Map(tags.map(({ span, text }) => [span.start, text]));
  const hidden = hiddenBy(branches, arm);
  const taken = new Map<string, NonNullable<Passage['taken']>[number]>();
  let next = 0;
  let past = 0;
  for (const { span, arms } of [...branches].sort((a, b) => a.span.start - b.span.start)) {
    for (; next < hidden.length && hidden[next]!.start < span.start; next++)
      past = Math.max(past, hidden[next]!.end);
    if (span.start < past || arms.length < 2) continue;
    const tag = before.get(arms[Math.min(arm, arms.length - 1)]!.start);
    const without = opening.get(span.start) ?? '';
    taken.set(tag ?? `without ${without}`, tag === undefined ? { tag: without, without: true } : { tag });
  }
  return [...taken.values()];
}
