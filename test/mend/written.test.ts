import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPart } from '../../src/formats/part.ts';
import { verbatim } from '../../src/model/mapped.ts';
import type { Markup } from '../../src/model/reply.ts';
import { writtenIn } from '../../src/model/written.ts';

function prose(markup: Markup, value: string): string {
  const source = { start: 0, end: value.length };
  const part = readPart({
    role: 'body',
    markup,
    value: verbatim(value),
    source,
    writable: true,
    platform: undefined,
  });
  return part.passages[0]!.prose.text;
}

const words = fc
  .array(
    fc.constantFrom(
      'a',
      'word',
      '&',
      '&amp;',
      '<b>',
      '<',
      '>',
      '*',
      '**',
      '_',
      '`',
      '[x](y)',
      '\\',
      '"',
      '\u2019',
      '\u00e9',
      '\ud83d\ude42',
      '\u05e9',
      '#',
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((each) => `so ${each.join(' ')} on`);

test.each(['html', 'markdown', 'plain'] as const)('words put into %s are read as these words', (markup) => {
  fc.assert(
    fc.property(words, (text) => {
      expect(prose(markup, `Dear friend, ${writtenIn(markup, text)}.`)).toBe(`Dear friend, ${text}.`);
    }),
    { seed: 20_260_301, numRuns: process.env['LONG'] ? 20_000 : 500 },
  );
});
