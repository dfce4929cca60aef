import { describe, expect, it } from 'vitest';
import { languages } from '../../rules/lexicon/index.ts';
import { type CompiledNet, compilePack, openLanguage, type ParsedSentence } from '../../src/text/language.ts';
import { read } from './reading.ts';

describe.each(languages)('the phrases of $id, compiled ahead', (pack) => {
  const data = JSON.parse(JSON.stringify(compilePack(pack))) as CompiledNet;
  const { compiled: _, ...written } = pack;
  const fresh = openLanguage(written);
  const ready = openLanguage({ ...written, compiled: () => data });
  const sentences = pack.lexicons.flatMap(({ hits, passes }) => [...hits, ...passes]);

  it('are the same data however often they are compiled', () => {
    expect(compilePack(pack)).toEqual(data);
  });

  it('find in every sentence of every lexicon what phrases compiled at first use find', () => {
    const found = (reader: typeof fresh, text: string) =>
      read(text, reader).sentences.map((sentence) => (sentence as ParsedSentence).matches);
    for (const written of sentences) {
      const text = written.replaceAll('[|', '').replaceAll('|]', '');
      expect(found(ready, text)).toEqual(found(fresh, text));
    }
    expect(sentences.length).toBeGreaterThan(100);
  });
});
