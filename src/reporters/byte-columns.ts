import type { Lines, Place } from '../model/place.ts';

/** A place with its column in UTF-8 bytes, 1-based. */
export type ByteColumns = (place: Place) => Place;

/**
 * Counts the columns of a file in bytes of UTF-8, a byte order mark included, as programs do that read the file as
 * bytes. Goes on from the last place where it can, so that findings in order cost one pass over a long line.
 */
export function byteColumnsOf(text: string, lines: Lines): ByteColumns {
  let known: Place = { line: 0, column: 1 };
  let [line, bytes] = ['', 0];
  return (place) => {
    if (place.line !== known.line) line = lines.line(place.line);
    if (place.line !== known.line || place.column < known.column) {
      known = { line: place.line, column: 1 };
      bytes = place.line === 1 && text.startsWith('\uFEFF') ? 3 : 0;
    }
    for (let i = known.column - 1; i < place.column - 1; i++) bytes += byteLength(line, i);
    known = place;
    return { line: place.line, column: bytes + 1 };
  };
}

/** Bytes of the code unit at `i`: each half of a surrogate pair counts two of its four, a lone one three. */
function byteLength(line: string, i: number): number {
  const unit = line.charCodeAt(i);
  if (unit < 0x80 || Number.isNaN(unit)) return 1;
  if (unit < 0x800) return 2;
  if (unit >= 0xd800 && unit <= 0xdbff) return isLow(line.charCodeAt(i + 1)) ? 2 : 3;
  return isLow(unit) && isHigh(line.charCodeAt(i - 1)) ? 2 : 3;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
