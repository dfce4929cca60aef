import type { TimeSpan } from '../model/time-span.ts';

/** The units of time, in minutes. */
const minutes = { minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_200, year: 525_600 } as const;

/** Five working days are a week. */
const WORKING = 7 / 5;

/** How a language writes lengths of time. Lower case. */
export interface TimeWords {
  readonly units: Readonly<Record<keyof typeof minutes, readonly string[]>>;
  /** Number words (`five`, and `a`). */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words for days on which people work (`business`). */
  readonly working: readonly string[];
  /** Words between the two ends of a range (`to`). */
  readonly to: readonly string[];
  /** Words before a time that is not what somebody waits (`last 30 days`, `every 2 weeks`). */
  readonly not: readonly string[];
  /** Words after such a time (`3 days ago`). */
  readonly past: readonly string[];
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The lengths of time that a text names as what somebody waits: `number (to number)? (working)? unit`. Days of the
 * calendar (“by Friday”), properties (“a 30-day trial”) and words without a number (“a few days”) are none.
 * Spans count UTF-16 units of the text.
 */
export function timeSpansIn(text: string, words: TimeWords): readonly TimeSpan[] {
  const tokens = tokensOf(text);
  const grammar = grammarOf(words);
  const found: TimeSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read = grammar.range(tokens, at);
    if (read === undefined) continue;
    const { from, to, past } = read;
    const span = { start: tokens[at]!.start, end: tokens[past - 1]!.end };
    if (!grammar.isNone(tokens, at, past))
      found.push({ from, to, span, text: text.slice(span.start, span.end) });
    at = past - 1;
  }
  return found;
}

/** The time that a text is about: the only one it names; undefined if it names none or several. */
export function timeSpanOf(text: string, words: TimeWords): TimeSpan | undefined {
  const [time, ...more] = timeSpansIn(text, words);
  return more.length === 0 ? time : undefined;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)?|\p{L}+|[^\s\p{L}\d]/gu)].map(({ 0: found, index }) => ({
    text: found.toLowerCase(),
    start: index,
    end: index + found.length,
  }));
}

interface Read {
  readonly value: number;
  readonly past: number;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly past: number;
}

function grammarOf(words: TimeWords) {
  const units = new Map(
    Object.entries(words.units).flatMap(([unit, names]) =>
      names.map((name) => [name, minutes[unit as keyof typeof minutes]] as const),
    ),
  );
  const numbers = new Map(Object.entries(words.numbers));
  const is = (list: readonly string[], token: Token | undefined): boolean =>
    token !== undefined && list.includes(token.text);

  /** `5`, `five`, `five (5)`. */
  function number(tokens: readonly Token[], at: number): Read | undefined {
    const value = numberOf(tokens[at], numbers);
    if (value === undefined) return undefined;
    const again = tokens[at + 1]?.text === '(' && tokens[at + 3]?.text === ')';
    const repeated = again && numberOf(tokens[at + 2], numbers) === value;
    return { value, past: repeated ? at + 4 : at + 1 };
  }

  /** `days`, `business days`; in minutes. */
  function unit(tokens: readonly Token[], at: number): Read | undefined {
    const works = is(words.working, tokens[at]);
    const length = units.get(tokens[works ? at + 1 : at]?.text ?? '');
    if (length === undefined) return undefined;
    return { value: works ? Math.round(length * WORKING) : length, past: works ? at + 2 : at + 1 };
  }

  /** The other end of a range, with its unit if it has one: `-10 business days`, `or two`. */
  function end(
    tokens: readonly Token[],
    at: number,
  ): { value: number; unit: Read | undefined; past: number } | undefined {
    const joins = is(words.to, tokens[at]) || /^[-–—]$/.test(tokens[at]?.text ?? '');
    const upper = joins ? number(tokens, at + 1) : undefined;
    if (upper === undefined) return undefined;
    const held = unit(tokens, upper.past);
    return { value: upper.value, unit: held, past: held?.past ?? upper.past };
  }

  return {
    range(tokens: readonly Token[], at: number): Range | undefined {
      const lower = number(tokens, at);
      if (lower === undefined) return undefined;
      const own = unit(tokens, lower.past);
      const upper = end(tokens, own?.past ?? lower.past);
      const length = upper?.unit ?? own;
      if (length === undefined) return undefined;
      const from = lower.value * (own ?? length).value;
      if (upper === undefined) return { from, to: from, past: length.past };
      return { from, to: upper.value * length.value, past: upper.past };
    },
    /** True: it is no time that somebody waits. */
    isNone: (tokens: readonly Token[], at: number, past: number): boolean =>
      is(words.not, tokens[at - 1]) || is(words.past, tokens[past]),
  };
}

function numberOf(token: Token | undefined, numbers: ReadonlyMap<string, number>): number | undefined {
  if (token === undefined) return undefined;
  return /^\d/.test(token.text) ? Number(token.text.replace(',', '.')) : numbers.get(token.text);
}
