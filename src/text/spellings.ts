/** Finds the symbol of a stretch of text without cutting it out: most words of a text were met before. */
interface SpellingIndex {
  /** The symbol of `text.slice(start, end)` in lower case; -1 if it is not known, or not plain ASCII. */
  find(text: string, start: number, end: number): number;
}

/** How many slots are tried: more would let chosen words make it slow. */
const mostProbes = 12;

/**
 * A hash table over the symbols' texts, `spell(symbol)`; what `add(symbol)` was told it finds. Words that it does
 * not find are looked up elsewhere, so it may forget.
 */
export function createSpellingIndex(
  spell: (symbol: number) => string,
): SpellingIndex & { add(symbol: number): void } {
  let slots = new Int32Array(8192).fill(-1);
  let filled = 0;

  function place(symbol: number): void {
    const spelling = spell(symbol);
    const hash = hashOf(spelling, 0, spelling.length);
    if (hash < 0) return;
    for (let probe = 0; probe < mostProbes; probe++) {
      const slot = (hash + probe) & (slots.length - 1);
      if (slots[slot]! >= 0) continue;
      slots[slot] = symbol;
      filled++;
      return;
    }
  }

  function grow(): void {
    const old = slots;
    slots = new Int32Array(2 * old.length).fill(-1);
    filled = 0;
    for (const symbol of old) if (symbol >= 0) place(symbol);
  }
  return {
    add(symbol) {
      if (2 * filled > slots.length) grow();
      place(symbol);
    },
    find(text, start, end) {
      const hash = hashOf(text, start, end);
      if (hash < 0) return -1;
      for (let probe = 0; probe < mostProbes; probe++) {
        const symbol = slots[(hash + probe) & (slots.length - 1)]!;
        if (symbol < 0) return -1;
        if (same(spell(symbol), text, start, end)) return symbol;
      }
      return -1;
    },
  };
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** A hash that is never negative; -1 if the text is not plain ASCII. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return -1;
    hash = Math.imul(hash ^ lower(code), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}

function same(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let at = start; at < end; at++) {
    if (spelling.charCodeAt(at - start) !== lower(text.charCodeAt(at))) return false;
  }
  return true;
}
