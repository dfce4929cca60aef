import type { Comment, Notice, Problem } from './problem.ts';
import type { Markup, Part, Reply } from './reply.ts';
import type { Span } from './span.ts';

/** One entry of `sources` in the config: what a file cannot tell by itself. */
export interface Source {
  readonly files: string | readonly string[];
  /** Name of a known shape (`zendesk-macros`). */
  readonly shape?: string;
  /** Where the records are, as a dotted path (`data.items`). */
  readonly list?: string;
  /** Which key or column plays which role; `body` may name one column a language. */
  readonly fields?: {
    readonly [role in Role]?: string | Readonly<Record<string, string>>;
  };
  readonly kind?: Markup;
  readonly platform?: string;
  readonly locale?: string;
  /** What is a reply in a Markdown page. */
  readonly replies?: 'fences' | 'quotes' | 'sections' | 'file';
}

export type Role =
  | 'id'
  | 'title'
  | 'body'
  | 'subject'
  | 'tags'
  | 'category'
  | 'description'
  | 'locale'
  | 'active'
  | 'channel'
  | 'question';

/** What is known about a file before it is read. */
export interface Hints {
  /** Relative to the working folder, with `/`. */
  readonly path: string;
  /** The matching entry of `sources`, if any. */
  readonly source?: Source;
  /** Config or `--platform`; overrides what the content says. */
  readonly platform?: string;
  /** Config or `--locale`. */
  readonly locale?: string;
  /** The text of the file that `Format.beside` names, if there is one. */
  readonly beside?: string;
}

/** What reading a file gives, in the order of the file. A problem ends it. */
export type Read =
  | { readonly reply: Reply }
  | { readonly comment: Comment }
  | { readonly notice: Notice }
  | { readonly problem: Problem };

/**
 * Writes a text as it has to stand at a place of the file, in the style of escapes that the value of `part` and the
 * file use already; undefined if that style cannot hold it. The place lies inside `part.source`.
 */
export type Encode = (
  text: string,
  at: Span<'file'>,
  part: Pick<Part, 'source' | 'value'>,
) => string | undefined;

/** Reads the files of some endings. Pure and synchronous; its parser is loaded with it, so load it when needed. */
export interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
  read(text: string, hints: Hints): Iterable<Read>;
  /** Writes into this file; left out: a text stands in the file as it is. */
  encoder?(file: string): Encode;
  /** The path of the file that tells more about this one; undefined if there is no such pair. */
  beside?(path: string): string | undefined;
}
