import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../rules/lexicon/en/index.ts';
import { openLanguage, type ParsedSentence } from '../../src/text/language.ts';
import { read } from './reading.ts';

const texts = ['own', 'voices', 'hard', 'fresh']
  .flatMap((name) =>
    readFileSync(new URL(`../acts/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  )
  .map((row) => (JSON.parse(row) as { readonly text: string }).text)
  .filter((text) => /\d/.test(text));

/** The same sentence about another number, as long as the first. */
const other = (text: string): string => text.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));

const seen = (text: string, reader: ReturnType<typeof openLanguage>) =>
  read(text, reader).sentences.map((sentence) => ({
    acts: sentence.acts,
    matches: (sentence as ParsedSentence).matches,
  }));

describe('what is remembered of a sentence', () => {
  it('is what the sentence says, whatever number was there before', () => {
    const warm = openLanguage(en);
    const fresh = openLanguage(en);
    for (const text of texts) seen(other(text), warm);
    for (const text of texts) expect(seen(text, warm)).toEqual(seen(text, fresh));
    expect(texts.length).toBeGreaterThan(200);
  });

  it('moves with the sentence', () => {
    const reader = openLanguage(en);
    const [alone] = seen('We will refund the 30 euros today.', reader);
    const [, behind] = seen('Hello. We will refund the 45 euros today.', reader);
    const from = 'Hello. '.length;
    expect(alone!.acts.map(({ span }) => [span.start + from, span.end + from])).toEqual(
      behind!.acts.map(({ span }) => [span.start, span.end]),
    );
    expect(alone!.acts).toHaveLength(1);
  });
});
