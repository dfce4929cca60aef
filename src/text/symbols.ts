import { STAND_IN } from '../model/reply.ts';
import { fold } from './characters.ts';
import { createSpellingIndex } from './spellings.ts';
import type { WordData } from './word-data.ts';

/** One way to read a token: as these plain words, each a symbol. */
export interface TokenReading {
  readonly words: readonly number[];
  /** True: a contraction; a phrase may begin or end inside it. */
  readonly open: boolean;
}

/** Symbols of the stand-ins; they are in every table. */
export const PLACEHOLDER = 0;
export const OBJECT = 1;
/** The symbol of the first word that a table is made with. */
export const FIRST_WORD = 2;

/** Numbers for tokens as they are written (lower case, one apostrophe), and how a language reads them. */
export interface Symbols {
  /** The symbol of a token as written. */
  of(token: string): number;
  /** The symbol of the token `text.slice(start, end)`. */
  at(text: string, start: number, end: number): number;
  text(symbol: number): string;
  readings(symbol: number): readonly TokenReading[];
  /** The same as texts. */
  spelt(symbol: number): readonly (readonly string[])[];
  /** How a word of a phrase is read: as itself if it is a word, else as what it is short for. */
  phraseReadings(symbol: number): readonly (readonly number[])[];
  isNumber(symbol: number): boolean;
  /** True for the words that stand in most sentences: articles, pronouns, prepositions, auxiliaries. */
  isCommon(symbol: number): boolean;
}

const nothing: WordData = {
  readings: {},
  endings: {},
  spellings: [],
  abbreviations: [],
  mayEnd: [],
  numbers: [],
  dangling: [],
  capitals: [],
  salutations: [],
  coordinators: [],
  subordinators: [],
  starters: [],
};

/**
 * A symbol table; without a language every token is read as itself. `words`, sorted and as they are written in
 * lower case, have the symbols from `FIRST_WORD` on.
 */
export function createSymbols(data: WordData = nothing, words: readonly string[] = []): Symbols {
  const read = reader(data);
  const numbers = new Set(data.numbers);
  const common = new Set(data.dangling);
  const texts = ['{{}}', STAND_IN, ...words];
  const bySpelling = new Map<string, number>([
    ['{{}}', PLACEHOLDER],
    [STAND_IN, OBJECT],
  ]);
  const readings: (readonly TokenReading[] | undefined)[] = [];
  const spelt: (readonly (readonly string[])[] | undefined)[] = [];
  const index = createSpellingIndex((symbol) => texts[symbol]!);
  const intern = (folded: string): number => {
    const known = bySpelling.get(folded);
    if (known !== undefined) return known;
    const place = placeIn(words, folded);
    const symbol = place < 0 ? texts.push(folded) - 1 : FIRST_WORD + place;
    bySpelling.set(folded, symbol);
    index.add(symbol);
    return symbol;
  };
  const table: Symbols = {
    of(token) {
      const known = bySpelling.get(token);
      if (known !== undefined) return known;
      const symbol = intern(fold(token));
      if (token.length < 24) bySpelling.set(token, symbol);
      return symbol;
    },
    at(text, start, end) {
      const known = index.find(text, start, end);
      return known >= 0 ? known : table.of(text.slice(start, end));
    },
    text: (symbol) => texts[symbol] ?? '',
    readings(symbol) {
      readings[symbol] ??=
        symbol <= OBJECT ? [{ words: [symbol], open: false }] : read(texts[symbol]!).map(toSymbols);
      return readings[symbol];
    },
    spelt(symbol) {
      spelt[symbol] ??= table.readings(symbol).map(({ words }) => words.map(table.text));
      return spelt[symbol];
    },
    phraseReadings(symbol) {
      const all = table.readings(symbol).map(({ words }) => words);
      const self = all.find((words) => words.length === 1 && words[0] === symbol);
      return self ? [self] : all;
    },
    isCommon: (symbol) => common.has(texts[symbol]!),
    isNumber: (symbol) => symbol > OBJECT && (isNumeral(texts[symbol]!) || numbers.has(texts[symbol]!)),
  };
  const toSymbols = ({ words, open }: Spelt): TokenReading => ({ words: words.map(intern), open });
  return table;
}

/** The place of a word among sorted ones; -1 if it is none of them. */
function placeIn(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return words[low] === word ? low : -1;
}

/** `20`, `€64.20`, `5-7`, `24h`, `50%`; not `2nd`, and no address. */
function isNumeral(text: string): boolean {
  return /^[#$\u20ac\u00a3\u00a5\u20b9]?\d[^@]*$/.test(text) && !/\d(?:st|nd|rd|th)$/.test(text);
}

interface Spelt {
  readonly words: readonly string[];
  readonly open: boolean;
}

function reader(data: WordData): (token: string) => readonly Spelt[] {
  const table = new Map(Object.entries(data.readings).map(([token, ways]) => [token, ways.map(spell)]));
  for (const [written, plain] of data.spellings) table.set(written, [spell(plain)]);
  const endings = new Map(Object.entries(data.endings));
  const plainOf = (word: string): string => {
    const known = table.get(word);
    return known?.length === 1 && known[0]!.words.length === 1 ? known[0]!.words[0]! : word;
  };
  return (token) =>
    table.get(token) ??
    contraction(token, endings, plainOf) ??
    compound(token, plainOf) ?? [{ words: [token], open: false }];
}

function spell(way: string): Spelt {
  const words = way.split(' ');
  return { words, open: words.length > 1 };
}

type Endings = ReadonlyMap<string, readonly string[]>;

function contraction(
  token: string,
  endings: Endings,
  plainOf: (word: string) => string,
): readonly Spelt[] | undefined {
  const at = token.indexOf("'");
  if (at < 0) return undefined;
  const negated = token.endsWith("n't") ? endings.get("n't") : undefined;
  const ways = negated ?? endings.get(token.slice(at));
  if (ways === undefined) return undefined;
  const base = negated ? token.slice(0, -3) : token.slice(0, at);
  const read = ways.map((way) => ({ words: base === '' ? [way] : [plainOf(base), way], open: true }));
  const possessive = token.endsWith("'s");
  return possessive ? [{ words: [token], open: false }, ...read] : read;
}

/** `follow-up` = follow up, followup; `24-hour` = 24 hour; `24h` = 24h, 24 h. */
function compound(token: string, plainOf: (word: string) => string): readonly Spelt[] | undefined {
  if (!/[\d-]/.test(token)) return undefined;
  const numeral = /^([#$\u20ac\u00a3\u00a5]?\d[\d.,]*(?:[-\u2013]\d+)*)-?(\p{L}[\p{L}-]*)$/u.exec(token);
  if (numeral) {
    const [, number, unit] = numeral;
    return [
      { words: [token], open: false },
      { words: [number!, ...unit!.split('-')], open: false },
    ];
  }
  if (!token.includes('-') || /^[^\p{L}]/u.test(token)) return undefined;
  const parts = token
    .split('-')
    .filter((part) => part !== '')
    .map(plainOf);
  return [
    { words: parts, open: false },
    { words: [plainOf(parts.join(''))], open: false },
  ];
}
