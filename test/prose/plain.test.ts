import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessMarkup } from '../../src/formats/prose/guess.ts';
import { blocks, expectWordsToMap, part } from './reading.ts';
import { placeholder, runs, word } from './written.ts';

const line = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, placeholder), { minLength: 1, maxLength: 6 })
  .map((atoms) => ({
    source: `So ${atoms.map((each) => each.source).join(' ')}`,
    text: `So ${atoms.map((each) => each.text).join(' ')}`,
  }));
const paragraph = fc.array(line, { minLength: 1, maxLength: 4 });

describe('plain text', () => {
  it('keeps its lines, and every word maps to its source', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n', '\r\n'),
        (paragraphs, feed) => {
          const source = paragraphs
            .map((lines) => lines.map((each) => each.source).join(feed))
            .join(feed + feed);
          const found = part(source, 'plain');
          expect(blocks(found.passages[0]!)).toEqual(
            paragraphs.map((lines) => lines.map((each) => each.text).join('\n')),
          );
          expectWordsToMap(found, () => undefined);
        },
      ),
      runs,
    );
  });

  it.each([
    [
      'bullets and numbers',
      'Please send:\n- a photo\n  of it\n• the number\n2) the date\nThanks',
      [
        'paragraph Please send:',
        'item a photo\nof it',
        'item the number',
        'item the date',
        'paragraph Thanks',
      ],
    ],
    ['what the customer wrote', 'Hello\n> you said\n> more\nBye', ['paragraph Hello', 'paragraph Bye']],
    ['rules', 'a\n-----\nb\n== \nc', ['paragraph a', 'paragraph b\n==\nc']],
    ['blank lines with blanks', 'a\n \t\nb\r\n\r\nc', ['paragraph a', 'paragraph b', 'paragraph c']],
  ])('reads %s', (_what, source, expected) => {
    const passage = part(source, 'plain').passages[0]!;
    expect(
      passage.blocks.map(({ kind, span }) => `${kind} ${passage.prose.text.slice(span.start, span.end)}`),
    ).toEqual(expected);
  });

  it.each([
    ['html', '<p>Hi</p>'],
    ['html', 'Hi,<br>thanks'],
    ['html', 'See <a href="https://x.test">this</a>.'],
    ['markdown', 'Hi **you**'],
    ['markdown', 'See [this](https://x.test).'],
    ['markdown', 'Tom &amp; Jerry\n\nBye'],
    ['markdown', 'Hi,\n\nsee <a href="https://x.test">this</a>.\n\nBye'],
    ['plain', 'Hi <name>, is 3 < 4?'],
    ['plain', 'Hi [NAME],\n\n- one\n- two'],
    ['plain', ''],
  ])('guesses %s for %j', (markup, source) => {
    expect(guessMarkup(source)).toBe(markup);
  });
});
