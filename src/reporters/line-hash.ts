/** So many characters, from the start of a line on, make its hash. */
const BLOCK = 100;
const BASE = 37;
const END_OF_FILE = 0xffff;
const TWO_32 = 2 ** 32;

/** 37 to the power of 100, mod 2 to the power of 64, as two halves. */
const [FIRST_HIGH, FIRST_LOW] = power();

function power(): readonly [number, number] {
  let [high, low] = [0, 1];
  for (let i = 0; i < BLOCK; i++) {
    low *= BASE;
    high = (high * BASE + Math.floor(low / TWO_32)) % TWO_32;
    low %= TWO_32;
  }
  return [high, low];
}

/**
 * GitHub's `primaryLocationLineHash` for the lines of a text, by 1-based line: a rolling hash over the 100
 * characters from the start of a line on, blanks left out, with a count of equal ones. The algorithm is that of
 * `src/fingerprints.ts` in github/codeql-action, whose upload warns where it finds another value.
 */
export function lineHashes(text: string): ReadonlyMap<number, string> {
  const hashes = new Map<number, string>();
  const counts = new Map<string, number>();
  const units = new Uint16Array(BLOCK);
  const lines = new Int32Array(BLOCK).fill(-1);
  let [high, low, index] = [0, 0, 0];
  const emit = (): void => {
    const line = lines[index]!;
    if (line === -1) return;
    const value = hex(high, low);
    const nth = (counts.get(value) ?? 0) + 1;
    counts.set(value, nth);
    hashes.set(line, `${value}:${nth}`);
    lines[index] = -1;
  };
  const roll = (unit: number): void => {
    const first = units[index]!;
    units[index] = unit;
    low = low * BASE + unit - FIRST_LOW * first;
    const carry = Math.floor(low / TWO_32);
    low -= carry * TWO_32;
    high = (high * BASE + carry - FIRST_HIGH * first) % TWO_32;
    if (high < 0) high += TWO_32;
    index = (index + 1) % BLOCK;
  };
  let line = 0;
  let lineStart = true;
  for (const unit of significant(text)) {
    emit();
    if (lineStart) lines[index] = ++line;
    lineStart = unit === 10;
    roll(unit);
  }
  for (let i = 0; i < BLOCK; i++) {
    emit();
    roll(0);
  }
  return hashes;
}

/** The code units that count: no blanks, every line break as LF, the end of the file as 65535. */
function* significant(text: string): Generator<number> {
  let afterReturn = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const skip = unit === 32 || unit === 9 || (afterReturn && unit === 10);
    afterReturn = unit === 13;
    if (!skip) yield unit === 13 ? 10 : unit;
  }
  yield END_OF_FILE;
}

function hex(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}
