import { en } from '../../rules/lexicon/en/index.ts';
import type { Act } from '../../src/model/act.ts';
import type { Reading } from '../../src/model/sentence.ts';
import { openLanguage } from '../../src/text/language.ts';
import { understand } from '../../src/text/understand.ts';
import { replyOf } from '../../tools/reply-of.ts';

const reader = openLanguage(en);

/** The reading of a text that is a reply by itself. */
export function read(text: string, title = '', evidence: Parameters<typeof replyOf>[2] = {}): Reading {
  const [reading] = understand(replyOf(text, title, evidence), reader);
  if (reading === undefined) throw new Error('The text has no reading.');
  return reading;
}

/** The acts that count, in order. */
export function actsOf(text: string): readonly Act[] {
  return read(text)
    .sentences.flatMap((sentence) => sentence.acts)
    .filter((act) => act.spared === undefined);
}

/** Their names, each once, sorted. */
export function namesOf(text: string): readonly string[] {
  return [...new Set(actsOf(text).map((act) => act.name))].sort();
}
