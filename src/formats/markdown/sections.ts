import type { Fence, Heading, Item, Quote } from './outline.ts';

/** A heading and what stands under it. */
export interface Section {
  readonly heading: Heading;
  /** The heading above it; undefined for the page's own title and what stands right under it. */
  readonly category: string | undefined;
  /** Where the next heading begins. */
  readonly textEnd: number;
  /** Where the next heading of its level or a higher one begins. */
  readonly end: number;
  /** The fences and quotations before the next heading. */
  readonly wrapped: readonly (Fence | Quote)[];
}

interface Growing {
  readonly heading: Heading;
  readonly category: string | undefined;
  readonly wrapped: (Fence | Quote)[];
  textEnd: number;
  end: number;
}

/** The sections of a page of a length, in one pass. */
export function sectionsIn(items: readonly Item[], length: number): readonly Section[] {
  const sections: Growing[] = [];
  const open: Growing[] = [];
  for (const item of items) {
    const last = sections.at(-1);
    if (item.kind !== 'heading') {
      last?.wrapped.push(item);
      continue;
    }
    if (last) last.textEnd = item.from;
    for (let above = open.at(-1); above && above.heading.level >= item.level; above = open.at(-1)) {
      above.end = item.from;
      open.pop();
    }
    const above = open.at(-1);
    const category = above && above !== sections[0] ? above.heading.title : undefined;
    const section = { heading: item, category, wrapped: [], textEnd: length, end: length };
    sections.push(section);
    open.push(section);
  }
  return sections;
}
