import type { Act, Promised } from '../model/act.ts';
import type { Audience, Match, Reading, Sentence, Stage, Stake } from '../model/sentence.ts';
import type { CompiledNet } from './compiled.ts';
import type { Lexicon, Lists } from './lexicon.ts';
import type { TimeWords } from './time-span.ts';

/** The words of a language as data: how tokens may be read, where sentences and clauses end. */
export interface WordData {
  /**
   * How a token may be read: `{ "won't": ['will not'], ill: ['ill', 'i will'], recieve: ['receive'] }`. Lower case,
   * straight apostrophe. A reading of several words is a contraction, and a phrase may begin or end inside it.
   */
  readonly readings: Readonly<Record<string, readonly string[]>>;
  /** Readings of what stands after an apostrophe: `{ "'ll": ['will'], "'s": ['is', 'has'] }`, and `"n't": ['not']`. */
  readonly endings: Readonly<Record<string, readonly string[]>>;
  /** Two spellings of one word, `[written, read]`: `['apologise', 'apologize']`, `['recieve', 'receive']`. */
  readonly spellings: readonly (readonly [string, string])[];
  /** Abbreviations, without their last dot, that never end a sentence (`mr`, `e.g`). */
  readonly abbreviations: readonly string[];
  /** Abbreviations that may end one: they do before a capital (`a.m`, `inc`, `etc`). */
  readonly mayEnd: readonly string[];
  /** Number words (`one`, `two` …): `#` of the notation matches them. */
  readonly numbers: readonly string[];
  /** Words that a line or clause cannot end with (`the`, `of`, `will`). */
  readonly dangling: readonly string[];
  /** Words that are always written with a capital (`i`, `monday`): their capital begins no sentence. */
  readonly capitals: readonly string[];
  /** First words of a greeting or valediction line (`hi`, `dear`, `regards`): such a line stands alone. */
  readonly salutations: readonly string[];
  /** Words that join clauses (`and`, `but`, `or`): they begin a clause where a subject or a verb follows. */
  readonly coordinators: readonly string[];
  /** Words that begin a clause of their own (`because`, `if`, `when`). */
  readonly subordinators: readonly string[];
  /** Words that begin a clause after a coordinator or a comma: subjects, auxiliaries, `please`. */
  readonly starters: readonly string[];
}

/** A sentence as the act recogniser sees it: what rules see, and how its words may be read. */
export interface ParsedSentence extends Sentence {
  readonly reading: Reading;
  /** Its place in `reading.sentences`. */
  readonly index: number;
  /** All that the phrases of all lexicons found, by place. */
  readonly matches: readonly Match[];
  /** How word `i` may be read, each a sequence of plain lower-case words: `we'll` -> [['we', 'will']]. */
  readings(i: number): readonly (readonly string[])[];
  /** True if some reading of word `i` holds the plain word (`reads(0, 'will')` for `we'll`). */
  reads(i: number, word: string): boolean;
  /**
   * What word `i` is a form of in a list of the language: `lemma(i, 'outcome.done')` -> `refund` for `refunded`;
   * for a plain list the entry itself; undefined if it is none. Entries of one word only.
   */
  lemma(i: number, list: string): string | undefined;
  /** True if a strong break (`;` `:`, a dash, a parenthesis) stands before word `i`: no phrase reaches across it. */
  brokenBefore(i: number): boolean;
  /** Index of the first word that ends after `offset` of the prose; `words.length` if there is none. */
  wordAt(offset: number): number;
}

/** What a language can say about a whole reading; each is asked at most once a reading. */
export interface Appraiser {
  stake(reading: Reading): Stake;
  audience(reading: Reading): Audience;
  stage(reading: Reading): Stage;
  decided(reading: Reading, promise: Promised): boolean;
}

/** One language: data, and the two judgements that need more than phrases. */
export interface LanguagePack {
  /** The primary subtag: `en`. */
  readonly id: string;
  readonly words: WordData;
  /** Lists that every lexicon of the language may name as `@name`. */
  readonly lists: Lists;
  readonly lexicons: readonly Lexicon[];
  /** Left out: no sentence of the language names a length of time. */
  readonly times?: TimeWords;
  /** What `compilePack` made of the lexicons when the package was built; without it they are compiled at first use. */
  readonly compiled?: () => CompiledNet;
  /** The acts of a sentence; called once a sentence, when somebody asks. */
  readonly recognise?: (sentence: ParsedSentence) => readonly Act[];
  readonly appraise?: Appraiser;
}
