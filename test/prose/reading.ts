import { expect } from 'vitest';
import { readPart } from '../../src/formats/part.ts';
import { pieces, verbatim } from '../../src/model/mapped.ts';
import { type Markup, type Part, type Passage, STAND_IN } from '../../src/model/reply.ts';

/** A text read as a part that is its own file. */
export function part(text: string, markup: Markup | 'guess'): Part {
  return readPart({
    role: 'body',
    markup,
    value: verbatim(text),
    source: { start: 0, end: text.length },
    writable: true,
    platform: undefined,
  });
}

/** The texts of the blocks of a passage. */
export function blocks(passage: Passage): readonly string[] {
  return passage.blocks.map(({ span }) => passage.prose.text.slice(span.start, span.end));
}

/** The law of maps: every word of the prose, taken to the value piece by piece, decodes to the word. */
export function expectWordsToMap(read: Part, decode: (source: string) => string | undefined): void {
  const { text } = read.value;
  for (const { prose, standIns } of read.passages) {
    expect(prose.trusted).toBe(true);
    const standsAt = new Map(standIns.map((each) => [each.at, each]));
    let at = 0;
    for (const run of prose.runs) {
      expect(run.at).toBe(at);
      at += run.length;
    }
    expect(at).toBe(prose.text.length);
    for (const match of prose.text.matchAll(/[^\s\u00A0]+/g)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const decoded = pieces(prose, span).map((piece) => {
        const source = text.slice(piece.from, piece.to);
        const stand = standsAt.get(piece.at);
        if (stand?.placeholder) expect(source).toBe(stand.placeholder.text);
        if (stand) return STAND_IN;
        return piece.exact ? source : decode(source);
      });
      expect(decoded.join('')).toBe(match[0]);
    }
  }
}
