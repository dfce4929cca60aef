import type { Act, Promised } from '../model/act.ts';
import type { Audience, Match, Reading, Sentence, Stage, Stake } from '../model/sentence.ts';
import type { CompiledNet } from './compiled.ts';
import type { Lexicon, Lists } from './lexicon.ts';
import type { PhraseHit, Sighting } from './matcher.ts';
import type { TimeWords } from './time-span.ts';
import type { WordData } from './word-data.ts';

/** What was worked out about the words of a sentence, wherever they stand; filled by whoever asks first. */
export interface Memo {
  /** What the matchers saw, the tokens counted from the sentence's first. */
  looked?: Sighting;
  /** The hits that count of ideas that were seen. */
  readonly counted: Map<string, readonly PhraseHit[]>;
  /** What the sentence does, and where it stood. */
  done?: { readonly start: number; readonly acts: readonly Act[] };
}

/** A sentence as the act recogniser sees it: what rules see, and how its words may be read. */
export interface ParsedSentence extends Sentence {
  readonly reading: Reading;
  /** Its place in `reading.sentences`. */
  readonly index: number;
  /** What was worked out about the same words, here or where they were said before. */
  readonly memo: Memo;
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
