import type { Finding } from '../model/finding.ts';
import type { Format } from '../model/format.ts';
import type { Place } from '../model/place.ts';
import type { Platform } from '../model/platform.ts';
import type { Notice, Problem } from '../model/problem.ts';
import type { Remedy } from '../model/remedy.ts';
import type { FileResult } from '../model/result.ts';
import type { Gathered } from '../model/rule.ts';
import type { Span } from '../model/span.ts';
import type { LanguagePack } from '../text/language.ts';

/** More findings in one file are no help to anybody. */
export const MOST_FINDINGS = 10_000;

/** What a linter is made of besides the settings; handed in by the composition. */
export interface Parts {
  readonly languages: readonly LanguagePack[];
  /** By id. */
  readonly platforms: ReadonlyMap<string, Platform>;
  /** The day of the run, `YYYY-MM-DD`: the core has no clock. */
  readonly today: string;
  /** Of this package and of everything that was loaded into it: what was kept from another version is not reused. */
  readonly version: string;
  /** False: exceptions written in the files do not count (`--no-inline-config`). */
  readonly inline: boolean;
  /** True: exceptions that silence nothing are findings (`--report-unused-directives`). */
  readonly reportUnused: boolean;
}

/** A file to lint. */
export interface TemplateFile {
  /** Relative to the working folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly format: Format;
}

/** A finding before it has a place in the file: all offsets count units of a part's value. Plain JSON. */
export interface Found
  extends Pick<Finding, 'rule' | 'kind' | 'severity' | 'message' | 'why' | 'instead' | 'quote'> {
  /** Index into `reply.parts`. */
  readonly part: number;
  readonly span: Span<'value'>;
  /** A hash of the sentence around it: what its fingerprint is made of; '' for a finding about the whole reply. */
  readonly sentence: string;
  readonly remedies: readonly Remedy<'value'>[];
}

/** A fact that a library rule gathered in a reply, before it has a place. Plain JSON. */
export interface Noted {
  readonly rule: string;
  readonly part: number;
  readonly span: Span<'value'>;
  readonly quote: string;
  readonly fact: unknown;
  readonly remedies: readonly Remedy<'value'>[];
}

/** All that judging one reply gave: it depends on the key alone, so that an unchanged reply is not judged again. */
export interface Judged {
  readonly key: string;
  /** The overrides that hold for it, as `Selector.selection` reads them. */
  readonly selection: string;
  readonly found: readonly Found[];
  readonly noted: readonly Noted[];
  readonly notices: readonly Notice[];
  /** Ids of the entries of the register of outcomes that it uses. */
  readonly outcomes: readonly string[];
  /** How it writes blanks for the agent (`[UPPER CASE]`), each way once. */
  readonly blanks: readonly string[];
  /** Rules that threw, with what they said; the rule is '' where the words themselves could not be read. */
  readonly crashes: readonly { readonly rule: string; readonly message: string }[];
}

/** A fact with its place in the file. */
export interface LocatedFact extends Gathered<unknown> {
  readonly rule: string;
  readonly selection: string;
  readonly pointer: string;
  readonly start: Place;
  readonly end: Place;
  readonly quote: string;
  readonly remedies: readonly Remedy<'file'>[];
}

/** Where an exception written in a file silences rules. Plain JSON. */
export interface Silence {
  /** Rule ids; empty: all rules. */
  readonly rules: readonly string[];
  /** Findings that begin here are silenced. */
  readonly span: Span<'file'>;
  /** Where the exception itself stands. */
  readonly at: Span<'file'>;
  /** Set: only findings about this reply. */
  readonly reply?: string;
  readonly reason: string;
}

/** What linting one file gave, with what the next run and the library rules need. Plain JSON. */
export interface Linted extends FileResult {
  readonly judged: readonly Judged[];
  readonly facts: readonly LocatedFact[];
  readonly silences: readonly Silence[];
}

/** What library rules found, by file, and those that threw. */
export interface Verdict {
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly problems: readonly Problem[];
  /** What there is to say about the settings, if these were all files of the library. */
  readonly notices: readonly Notice[];
}

/** Which remedies are written: the safe ones alone, or the unsafe ones too. */
export type Grades = 'safe' | 'unsafe';

/** What mending a file came to. */
export interface Mended {
  /** The text with what was mended; the same as before if nothing was. */
  readonly text: string;
  /** What is left to say about it. */
  readonly linted: Linted;
  /** How often each rule's remedy was written. */
  readonly fixed: ReadonlyMap<string, number>;
  /** Rules that undo each other's work, or went on longer than is looked at; empty if all came to rest. */
  readonly restless: readonly string[];
}

/** Lints files one by one, then the library as a whole. */
export interface Linter {
  /** Never throws for what a file, a format or a rule does. Replies of `was` that have not changed are not judged again. */
  lint(file: TemplateFile, was?: Linted): Linted;
  /**
   * Writes the safe remedies of what was found, or the unsafe ones too, until none is left; every text on the way is
   * read again, and a remedy that changes anything but its words, or brings an error, is left out.
   */
  mend(file: TemplateFile, linted: Linted, grades: Grades): Mended;
  /** What library rules find in the facts of all files; each finding is to be added to those of its file. */
  judge(results: Iterable<Linted>): Verdict;
}
