import type { Act } from '../model/act.ts';
import type { Block } from '../model/reply.ts';
import type { Match, Reading, Word } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import type { TimeSpan } from '../model/time-span.ts';
import type { Range } from './boundaries.ts';
import { clauseStarts } from './clauses.ts';
import { gap } from './gaps.ts';
import { counted, type PhraseHit, type Sighting, together } from './matcher.ts';
import type { Memo, ParsedSentence } from './pack.ts';
import type { LanguageReader } from './reader.ts';
import { createSymbols } from './symbols.ts';
import { timeSpansIn } from './time-span.ts';
import type { Tokens } from './tokens.ts';

/** What a sentence is read from. */
export interface Source {
  readonly tokens: Tokens;
  readonly reader: LanguageReader | undefined;
  /** Asked for late: the reading holds the sentence. */
  readonly reading: () => Reading;
}

/** "@sam @lee Hi, …": who a message is addressed to on a social network is no word of its first sentence. */
function pastMentions({ text, starts }: Tokens, { first, last, start }: Range): number {
  let at = first;
  while (at + 1 < last && starts[at]! > start && text[starts[at]! - 1] === '@') at++;
  return at;
}

const nothingRead = createSymbols();

/** A sentence that works out each answer when it is first asked for, and keeps it. */
export class ReadSentence implements ParsedSentence {
  readonly span: Span;
  readonly block: Block;
  readonly index: number;
  readonly #source: Source;
  readonly #first: number;
  readonly #past: number;
  #text: string | undefined;
  #words: readonly Word[] | undefined;
  #clauses: readonly Span[] | undefined;
  #acts: readonly Act[] | undefined;
  #times: readonly TimeSpan[] | undefined;
  #matches: readonly Match[] | undefined;
  #memo: Memo | undefined;
  /** Of ideas that occur; most do not, and cost nothing. */
  #said: Map<string, readonly Match[]> | undefined;

  constructor(source: Source, range: Range, block: Block, index: number) {
    this.span = { start: range.start, end: range.end };
    this.block = block;
    this.index = index;
    this.#source = source;
    this.#first = pastMentions(source.tokens, range);
    this.#past = range.last;
  }

  get reading(): Reading {
    return this.#source.reading();
  }

  get text(): string {
    this.#text ??= this.#source.tokens.text.slice(this.span.start, this.span.end);
    return this.#text;
  }

  get words(): readonly Word[] {
    this.#words ??= this.#readWords();
    return this.#words;
  }

  get clauses(): readonly Span[] {
    this.#clauses ??= this.#cutClauses();
    return this.#clauses;
  }

  get acts(): readonly Act[] {
    this.#acts ??= this.#source.reader?.acts(this) ?? [];
    return this.#acts;
  }

  get times(): readonly TimeSpan[] {
    this.#times ??= this.#readTimes();
    return this.#times;
  }

  get matches(): readonly Match[] {
    this.#matches ??= [...this.#looked]
      .flatMap(([idea, seen]) => this.#read(idea, seen))
      .sort((a, b) => a.whole.start - b.whole.start || b.whole.end - a.whole.end);
    return this.#matches;
  }

  get memo(): Memo {
    this.#memo ??= this.#source.reader?.memo(this) ?? { counted: new Map() };
    return this.#memo;
  }

  said(idea: string): readonly Match[] {
    const seen = this.#looked.get(idea);
    return seen ? this.#read(idea, seen) : none;
  }

  readings(i: number): readonly (readonly string[])[] {
    return this.#symbols.spelt(this.#symbol(i));
  }

  reads(i: number, word: string): boolean {
    const symbols = this.#symbols;
    const wanted = symbols.of(word);
    return symbols.readings(this.#symbol(i)).some(({ words }) => words.includes(wanted));
  }

  lemma(i: number, list: string): string | undefined {
    const { reader } = this.#source;
    if (reader === undefined) return undefined;
    for (const { words } of reader.symbols.readings(this.#symbol(i))) {
      for (const word of words) {
        const lemma = reader.lemma(word, list);
        if (lemma !== undefined) return lemma;
      }
    }
    return undefined;
  }

  brokenBefore(i: number): boolean {
    return i > 0 && breaks(this.#source.tokens.gaps[this.#first + i]!);
  }

  wordAt(offset: number): number {
    const { ends } = this.#source.tokens;
    let low = this.#first;
    let high = this.#past;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - this.#first;
  }

  get #symbols() {
    return this.#source.reader?.symbols ?? nothingRead;
  }

  #symbol(i: number): number {
    const symbol = this.#source.tokens.symbols[this.#first + i];
    if (symbol === undefined) throw new RangeError(`The sentence has no word ${i}.`);
    return symbol;
  }

  #read(idea: string, seen: readonly PhraseHit[]): readonly Match[] {
    this.#said ??= new Map();
    let found = this.#said.get(idea);
    if (found === undefined) {
      found = this.#counted(idea, seen).map((hit) => toMatch(this.#source.tokens, this.#first, idea, hit));
      this.#said.set(idea, found);
    }
    return found;
  }

  #counted(idea: string, seen: readonly PhraseHit[]): readonly PhraseHit[] {
    const known = this.memo.counted;
    let hits = known.get(idea);
    if (hits === undefined) {
      hits = counted(seen);
      known.set(idea, hits);
    }
    return hits;
  }

  #readWords(): readonly Word[] {
    const words: Word[] = [];
    for (let i = this.#first; i < this.#past; i++) words.push(wordOf(this.#source.tokens, i));
    return words;
  }

  #readTimes(): readonly TimeSpan[] {
    const words = this.#source.reader?.pack.times;
    const { start } = this.span;
    return (words ? timeSpansIn(this.text, words) : []).map((time) => ({
      ...time,
      span: { start: start + time.span.start, end: start + time.span.end },
    }));
  }

  #cutClauses(): readonly Span[] {
    const { tokens, reader } = this.#source;
    if (reader === undefined) return [spanOf(tokens, this.#first, this.#past - 1)];
    const starts = clauseStarts(tokens, this.#first, this.#past, reader.symbols, reader.joints);
    return starts.map((start, at) => spanOf(tokens, start, (starts[at + 1] ?? this.#past) - 1));
  }

  /** One pass of each matcher, for all ideas together. */
  get #looked(): Sighting {
    this.memo.looked ??= this.#look();
    return this.memo.looked;
  }

  /** What is looked at is cut out of the passage: it is kept for as long as the memo is. */
  #look(): Sighting {
    const { tokens, reader } = this.#source;
    if (reader === undefined) return together([]);
    const gaps = tokens.gaps.slice(this.#first, this.#past);
    const stretch = {
      symbols: tokens.symbols.slice(this.#first, this.#past),
      first: 0,
      past: gaps.length,
      breaks: (i: number) => breaks(gaps[i]!),
    };
    return together(reader.matchers().map((matcher) => matcher.look(stretch)));
  }
}

const none: readonly Match[] = [];

function breaks(bits: number): boolean {
  return (bits & (gap.strong | gap.ellipsis)) !== 0;
}

function wordOf(tokens: Tokens, i: number): Word {
  const start = tokens.starts[i]!;
  const end = tokens.ends[i]!;
  const standIn = tokens.standIn(start);
  const word = { span: { start, end }, text: tokens.text.slice(start, end), symbol: tokens.symbols[i]! };
  return standIn ? { ...word, standIn } : word;
}

function spanOf(tokens: Tokens, first: number, last: number): Span {
  return { start: tokens.starts[first]!, end: tokens.ends[last]! };
}

/** `from` is the sentence's first token. */
function toMatch(tokens: Tokens, from: number, idea: string, hit: PhraseHit): Match {
  const match = {
    idea,
    phrase: hit.phrase,
    span: spanOf(tokens, from + hit.markedFirst, from + hit.markedLast),
    whole: spanOf(tokens, from + hit.first, from + hit.last),
  };
  return hit.inside ? { ...match, inside: true } : match;
}
