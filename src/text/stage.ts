import type { Reading, Stage } from '../model/sentence.ts';
import { evidenceOf, mentions } from './evidence.ts';

type Named = Exclude<Stage, 'unknown'>;
const order: readonly Named[] = ['closing', 'first answer', 'decision', 'update'];

/** Where in the case the reply stands, by title, tags, category and description, then by its own words. */
export function stageOf(reading: Reading, words: Readonly<Record<Named, readonly string[]>>): Stage {
  const line = evidenceOf(reading.reply);
  const named = order.find((name) => mentions(line, words[name]));
  if (named) return named;
  const said = order.find((name) =>
    reading.sentences.some((sentence) => sentence.said(`stage/${name}`).length > 0),
  );
  return said ?? 'unknown';
}
