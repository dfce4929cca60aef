import type { Span } from './span.ts';

/** What is wrong with how a placeholder is written; the scanner never throws, a fault is a token. */
export type PlaceholderFault =
  /** `{{name}` or `{{name`: opened and never (or wrongly) closed. */
  | 'unclosed'
  /** `name}}`: closed and never opened. */
  | 'unopened'
  /** Mark-up inside the delimiters: a tag, `&nbsp;`, a zero-width character, a curly quote, a line break. */
  | 'broken'
  /** `{{ }}`. */
  | 'empty'
  /** A path or filter that the platform's grammar does not allow. */
  | 'syntax'
  /** `{% if %}` without its end, or an end without its beginning. */
  | 'unbalanced';

/**
 * One placeholder, template tag or hand-fill blank of a part's value.
 * - `output`: prints a value (`{{ticket.id}}`); - `tag`: template logic (`{% if … %}`);
 * - `blank`: for the agent to fill in by hand (`[NAME]`, `XXXX`, `<customer name>`).
 */
export interface Placeholder {
  readonly kind: 'output' | 'tag' | 'blank';
  /** The text as written, delimiters included. */
  readonly text: string;
  /** The dotted name that it prints (`ticket.requester.first_name`); for a tag its keyword; for a blank its words. */
  readonly name: string;
  /** The text that the platform prints when the value is empty, if one is given (`| default: "there"`). */
  readonly fallback?: string;
  /** Id of the grammar that recognised it (`liquid`, `percent`, `merge`, `blank:bracket` …). */
  readonly grammar: string;
  readonly span: Span<'value'>;
  /** Where `name` stands inside the value. */
  readonly nameSpan: Span<'value'>;
  readonly fault?: PlaceholderFault;
  /** True: the template itself made the name (a loop, an assignment), so no desk's table can know it. */
  readonly local?: true;
  /** Set: it stands in code, in a block of its own or in a span of running text. */
  readonly code?: 'block' | 'span';
}
