import type { Reply } from '../model/reply.ts';

/** What the file says about a reply as one line of lower-case words, a space at each end: for whole-word look-ups. */
export function evidenceOf({ title, evidence }: Reply, pointer = ''): string {
  const { tags, category = '', description = '', group = '' } = evidence;
  return spaced([title, ...tags, category, description, group, pointer].join(' / '));
}

/** Lower-case words with one space between and around them; everything else is a gap. */
export function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** True if one of the words or phrases stands in the line. */
export function mentions(line: string, words: readonly string[]): boolean {
  return words.some((word) => line.includes(` ${word} `));
}
