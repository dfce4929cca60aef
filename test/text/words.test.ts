import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSymbols } from '../../src/text/symbols.ts';
import { wordsOf } from '../../src/text/tokens.ts';
import { plainEnglish, read, seeded } from './reading.ts';

const cases: readonly (readonly [string, string])[] = [
  ['We will, of course, reply.', 'We will of course reply'],
  ['It’s €20 or £64.20 — 5-7 days, 24h, 50%.', 'It’s €20 or £64.20 5-7 days 24h 50%'],
  ['Open 24/7, from 9:30 to 17:00 on 12/05/2024.', 'Open 24/7 from 9:30 to 17:00 on 12/05/2024'],
  ['Costs 1,299.00, or 20€.', 'Costs 1,299.00 or 20€'],
  [
    'See https://example.com/a.b?c=1#d, or www.example.com.',
    'See https://example.com/a.b?c=1#d or www.example.com',
  ],
  ['Mail a.b+c@example.co.uk!', 'Mail a.b+c@example.co.uk'],
  ['Order #1234 (a follow-up)', 'Order #1234 a follow-up'],
  ['and/or', 'and or'],
  ['Hi {{name}}, {{name}}’s order', 'Hi \uFFFC \uFFFC ’s order'],
  ['Great 🎉🎉 work 👍🏽!', 'Great work'],
  ['e.g. at 5 p.m.', 'e.g at 5 p.m'],
  ['the customers’ rights', 'the customers rights'],
  ['naïve café Straße Ünïcödé', 'naïve café Straße Ünïcödé'],
  ['soft\u00adware', 'soft\u00adware'],
  ['2–3 days', '2–3 days'],
  ['\'quoted\' -- "words"', 'quoted words'],
];

describe('words', () => {
  it.each(cases)('of %s', (text, expected) => {
    const words = read(text).sentences.flatMap((sentence) => sentence.words.map((word) => word.text));
    expect(words).toEqual(expected.split(' '));
  });

  it('are numbered by how they are spelt, not how they are written', () => {
    const [a, b, c] = ["Don't", 'don’t', 'soft\u00adware'].map((token) => plainEnglish.symbols.of(token));
    expect(a).toBe(b);
    expect(c).toBe(plainEnglish.symbols.of('Software'));
  });

  it('have one symbol, however they are looked up', () => {
    const symbols = createSymbols();
    const token = fc.string({ unit: fc.constantFrom(..."aAbB’'-é1"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(token, (text) => {
        const symbol = symbols.at(`x ${text} x`, 2, 2 + text.length);
        expect(symbol).toBe(symbols.of(text));
        expect(symbols.text(symbol)).toBe(text.toLowerCase().replaceAll('’', "'"));
      }),
      { ...seeded, numRuns: 3000 },
    );
  });

  it('carry the placeholder they stand for', () => {
    expect(read('Hi {{name}}').sentences[0]!.words[1]!.standIn?.for).toBe('placeholder');
  });

  const prose = fc.string({
    unit: fc.constantFrom(
      ..."aZ é\u0301ß.,;:!?'’-–—()@/#€$%19\n\uFFFC\u00ad\u200b🎉",
      ' we',
      'http://',
      '. T',
      '😀',
    ),
    maxLength: 60,
  });

  it('are exactly what their span cuts out, in order, without overlap', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let end = 0;
        for (const { words, text: whole, span } of read(text).sentences) {
          const all = read(text).prose.text;
          expect(all.slice(span.start, span.end)).toBe(whole);
          for (const word of words) {
            expect(all.slice(word.span.start, word.span.end)).toBe(word.text);
            expect(word.span.start).toBeGreaterThanOrEqual(end);
            expect(word.span.end).toBeGreaterThan(word.span.start);
            end = word.span.end;
          }
        }
      }),
      seeded,
    );
  });

  it('hold every letter and digit of the text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const plain = (all: string): string => all.replace(/[^\p{L}\p{Nd}]/gu, '');
        expect(plain(wordsOf(text).join(''))).toBe(plain(text));
      }),
      seeded,
    );
  });
});
