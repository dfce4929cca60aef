import { describe, expect, it } from 'vitest';
import type { ParsedSentence } from '../../src/text/language.ts';
import { english, plainEnglish, read } from './reading.ts';

const reader = english(['we will ... refund', 'sorry', 'a a', '(a | b) ... (b | c) ... c', 'as soon as'], {
  unless: ['very sorry', 'a b'],
});

/** Everything that can be asked of a text. */
function everything(text: string): number {
  let seen = 0;
  for (const sentence of read(text, reader).sentences) {
    seen += sentence.words.length + sentence.clauses.length + (sentence as ParsedSentence).matches.length;
  }
  return seen;
}

/** The fastest of a few runs: what the work costs when nothing else runs. */
function cost(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4; run++) {
    const start = performance.now();
    everything(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** How many times more the longer text costs; the least of some tries, since other work only makes it look worse. */
function growth(short: string, long: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && least >= 10; attempt++)
    least = Math.min(least, cost(long) / cost(short));
  return least;
}

const hostile: Readonly<Record<string, string>> = {
  'a sentence without end': 'we will not refund as soon as you say so ',
  'one word': 'a',
  'hits that overlap': 'a b c sorry very ',
  hyphens: 'a-',
  apostrophes: "a'",
  dots: '.',
  'dots and letters': 'a.',
  'dots and spaces': '. ',
  'full stops and capitals': 'No. A. ',
  'line breaks': 'a\n',
  'blank lines in a block': ' \n',
  addresses: 'http://',
  'at signs': 'a@',
  'commas after an address': 'a.b,',
  digits: '1,',
  'stand-ins': "\uFFFC's",
  'words nobody knows': 'x',
};

describe('time grows with the text, not with its square', () => {
  it.each(Object.entries(hostile))('%s', (name, piece) => {
    const make = (size: number): string => {
      if (name === 'words nobody knows')
        return Array.from({ length: size / 6 }, (_, i) => `x${i.toString(36)}`).join(' ');
      return piece.repeat(size / piece.length);
    };
    everything(make(30_000));
    expect(growth(make(40_000), make(160_000))).toBeLessThan(10);
  });

  it('a long sentence stays one sentence', () => {
    const sentence = 'we will not refund it '.repeat(50_000);
    expect(read(sentence, plainEnglish).sentences).toHaveLength(1);
  });
});
