import type { Placeholder } from '../../model/placeholder.ts';
import type { Part, Reply } from '../../model/reply.ts';

/** How a reply writes placeholders and blanks, each way once: with `name` or a sample in place of what they name. */
export function writtenIn({ parts }: Reply): {
  readonly placeholders: readonly string[];
  readonly blanks: readonly string[];
} {
  const placeholders = new Set<string>();
  const blanks = new Set<string>();
  for (const part of parts) {
    for (const placeholder of part.placeholders) {
      if (placeholder.fault) continue;
      if (placeholder.kind === 'output') placeholders.add(around(placeholder, part, 'name'));
      else if (placeholder.kind === 'blank') blanks.add(around(placeholder, part, sampleOf(placeholder)));
    }
  }
  return { placeholders: [...placeholders], blanks: [...blanks].filter((way) => /\p{P}|\p{S}/u.test(way)) };
}

/** The signs on both sides of what it names, and their blanks. */
function around({ text, span, nameSpan }: Placeholder, part: Part, name: string): string {
  const before = part.value.text.slice(span.start, nameSpan.start);
  let end = text.length;
  while (end > 0 && !/[\p{L}\p{N}"']/u.test(text[end - 1]!)) end--;
  return before + name + text.slice(end);
}

/** Words of the same letter case: what the config takes as a sample of a style. */
function sampleOf({ name, grammar }: Placeholder): string {
  if (grammar === 'blank:at') return 'name';
  const joint = /\p{L}_\p{L}/u.test(name) ? '_' : ' ';
  if (name === name.toUpperCase()) return `UPPER${joint}CASE`;
  return name === name.toLowerCase() ? `lower${joint}case` : `Mixed${joint}Case`;
}
