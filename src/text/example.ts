import { verbatim } from '../model/mapped.ts';
import type { Passage, StandIn } from '../model/reply.ts';
import { STAND_IN } from '../model/reply.ts';

/** A sentence that proves phrases: as its reader gets it, and what stands between its `[|marks|]`. */
export interface MarkedSentence {
  /** A `{{…}}` of the sentence is a placeholder. */
  readonly text: string;
  readonly marks: readonly string[];
}

/** Takes the marks out of a sentence. */
export function readMarks(sentence: string): MarkedSentence {
  const opened = sentence.split('[|').slice(1);
  const marked = opened.filter((text) => text.includes('|]')).map((text) => text.split('|]', 1)[0]!);
  const marks = marked.map((text) => withStandIns(text).trim());
  return { text: withStandIns(sentence.replaceAll('[|', '').replaceAll('|]', '')), marks };
}

function withStandIns(text: string): string {
  return text.replace(/\{\{[^{}]*\}\}/g, STAND_IN);
}

/** A text as one paragraph. */
export function passageOf(text: string): Passage {
  const standIns = [...text.matchAll(/\uFFFC/g)].map(
    ({ index }): StandIn => ({ at: index, for: 'placeholder' }),
  );
  const block = { kind: 'paragraph', span: { start: 0, end: text.length }, depth: 0 } as const;
  return { arm: 0, prose: verbatim(text), blocks: [block], standIns, links: [], strong: [] };
}
