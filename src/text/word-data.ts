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
