import type { Reply } from '../model/reply.ts';
import type { Audience, Stage } from '../model/sentence.ts';

/** Words by which titles, tags, categories and descriptions tell who reads a reply and where the case stands. */
export interface AppraisalWords {
  readonly audience: Readonly<Record<Exclude<Audience, 'customer'>, readonly string[]>>;
  readonly stage: Readonly<Record<Exclude<Stage, 'unknown'>, readonly string[]>>;
  /** Words that say that the outcome is settled, and words that say it is open; open ones win. */
  readonly decided: readonly string[];
  readonly open: readonly string[];
  /** Families of remedies: what is reported as done must be of the family that is promised. */
  readonly remedies: readonly (readonly string[])[];
}

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
