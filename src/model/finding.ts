import type { Place } from './place.ts';
import type { Remedy } from './remedy.ts';
import type { Span } from './span.ts';

/** How grave a finding is. `error` blocks (exit 1), `warn` does not. */
export type Severity = 'error' | 'warn';

/** One fault, where it stands in the file, and the way out. */
export interface Finding {
  readonly rule: string;
  /** Which of the rule's kinds (message ids) it is. */
  readonly kind: string;
  readonly severity: Severity;
  /** What it says, in quotes, and what is wrong with it: one sentence or two. */
  readonly message: string;
  /** Why that matters to the customer or the company. */
  readonly why: string;
  /** The way out, with words to use; '' if there is none to give. */
  readonly instead: string;
  readonly reply: { readonly id: string; readonly title: string; readonly pointer: string };
  readonly span: Span<'file'>;
  readonly start: Place;
  readonly end: Place;
  /** The words of the sentence or value that it is about, as the reader sees them. */
  readonly quote: string;
  readonly remedies: readonly Remedy<'file'>[];
  /** Set: another finding has the same cause and is shown; this one stands below it as "also". */
  readonly under?: { readonly rule: string; readonly kind: string };
  /** Set: the same fault in the same words stands first in another file of the run, at this line of it. */
  readonly sameAs?: { readonly file: string; readonly line: number };
  /** Set: the same fault in the same words stands in other files further down the run, at these lines of them. */
  readonly again?: readonly { readonly file: string; readonly line: number }[];
  /** Same fault, same sentence: equal in every run, whatever lines moved. 16 hex digits. */
  readonly fingerprint: string;
  /** Rule, kind and sentence alone: equal in a file that was renamed, and for each time the sentence stands in one. 16 hex digits. */
  readonly signature: string;
  /** Set: an exception in the file silences it, or (`known`) the baseline does. */
  readonly suppressed?: { readonly reason: string; readonly known?: true };
}

/** Equal for the same fault in the same words, wherever they stand. */
export function sentenceKey(finding: Finding): string {
  return `${finding.rule}\0${finding.kind}\0${finding.quote || finding.fingerprint}\0${finding.message}`;
}
