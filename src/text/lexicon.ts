import { type VerbTable, verbForms } from './verbs.ts';

/**
 * A named list of a lexicon: words and short sequences in the phrase notation (`(a | b)`, `word?`, `@other`), or
 * verbs with their forms.
 */
export type List = readonly string[] | VerbTable;
export type Lists = Readonly<Record<string, List>>;

/** Phrases that say one idea, with the sentences that prove them. `src/text/README.md` explains the notation. */
export interface Lexicon {
  /** What the phrases say (`blame`). Ideas under `acts/` are read by the act recogniser. */
  readonly idea: string;
  /** Id of the language pack (`en`). */
  readonly locale: string;
  /** Lists that these phrases name as `@name`; they win over the lists of the language. */
  readonly lists?: Lists;
  readonly says: readonly string[];
  /** Phrases that spare what they overlap: no hit of this idea counts that shares a word with one of them. */
  readonly unless?: readonly string[];
  /** Sentences that are hit, with the underlined words between `[|` and `|]`; each phrase must be lit by one. */
  readonly hits: readonly string[];
  /** Sentences that are not hit. */
  readonly passes: readonly string[];
  /** Sentences that ought to be hit and are not yet: when one is, it is to be moved to `hits`. */
  readonly misses?: readonly string[];
}

/** The identity on data: a lexicon is checked by its types. */
export function lexicon(data: Lexicon): Lexicon {
  return data;
}

/**
 * A list of verbs with their forms, each row `base, s, ing, past, done`; `done` may be left out where it is the
 * past: `verbs('fix, fixes, fixing, fixed', 'send, sends, sending, sent')`. In phrases: `@name` any form,
 * `@name.done` one form.
 */
export function verbs(...rows: readonly string[]): VerbTable {
  return { verbs: rows.map(verbForms) };
}
