import type { Act, Promised } from './act.ts';
import type { Block, Part, Passage, Reply, StandIn } from './reply.ts';
import type { Span } from './span.ts';
import type { TimeSpan } from './time-span.ts';

/** A word, a number, or a stand-in of the prose. Punctuation is no word: it is what stands between two words. */
export interface Word {
  readonly span: Span;
  /** As written. */
  readonly text: string;
  /** The number of its symbol (lower case, one apostrophe) in the language's symbol table. */
  readonly symbol: number;
  readonly standIn?: StandIn;
}

/** A phrase of a lexicon found in a sentence. */
export interface Match {
  /** The idea of the lexicon that holds the phrase (`blame`). */
  readonly idea: string;
  /** The phrase, in its notation. */
  readonly phrase: string;
  /** What is to be underlined: the bracketed part of the phrase, or all of it. */
  readonly span: Span;
  /** All that matched. */
  readonly whole: Span;
  /** True: it begins or ends inside a contraction (`will` in `we'll`), so replacing it would lose words. */
  readonly inside?: true;
}

/** A sentence of a reading. */
export interface Sentence {
  readonly span: Span;
  readonly text: string;
  readonly block: Block;
  readonly words: readonly Word[];
  /** The clauses, in order; each a span of whole words. */
  readonly clauses: readonly Span[];
  /** What the sentence does; computed when first asked for, empty without a language pack. */
  readonly acts: readonly Act[];
  /** The lengths of time that it names as what somebody waits; empty without a language pack. */
  readonly times: readonly TimeSpan[];
  /** Where it says something of this idea; empty without a language pack. */
  said(idea: string): readonly Match[];
}

/** What is at stake for the customer. */
export type StakeLevel = 'none' | 'slight' | 'ordinary' | 'grave';

/** How much is at stake for the customer, with the words that say so. */
export interface Stake {
  readonly level: StakeLevel;
  /** True: the reply names this matter, or what it costs the reader. */
  readonly named: boolean;
  /** The words that decided, as spans of the reading's prose; empty where the title or a tag decided. */
  readonly words: readonly Span[];
}

/** Who reads the reply. */
export type Audience = 'customer' | 'employee' | 'partner' | 'colleague' | 'public';

/** Where in the case the reply stands. */
export type Stage = 'first answer' | 'update' | 'decision' | 'closing' | 'unknown';

/** One part of one reply with one arm of each branch taken, read as sentences: what rules look at. */
export interface Reading extends Passage {
  readonly reply: Reply;
  readonly part: Part;
  readonly sentences: readonly Sentence[];
  /** The language that the acts and ideas were read in, as a pack's id (`en`); undefined if there is no pack. */
  readonly language: string | undefined;
  readonly stake: Stake;
  readonly audience: Audience;
  readonly stage: Stage;
  /** True: what this promise promises is already decided (done, approved, or said so by title, tag, folder). */
  decided(promise: Promised): boolean;
}
