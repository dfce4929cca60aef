import type { Span } from './span.ts';

/** A file that could not be read or parsed, or work that could not be done: exit 2, the other files go on. */
export interface Problem {
  readonly kind: 'missing' | 'unreadable' | 'unwritable' | 'encoding' | 'syntax' | 'limit' | 'crash';
  /** One sentence: what is wrong, and the way out. */
  readonly message: string;
  readonly span?: Span<'file'>;
}

/** Something to say once a run, on stderr: what the file could not tell, with the config line to write. */
export interface Notice {
  /** Same id and subject: said once. */
  readonly id: string;
  readonly message: string;
  /** The line of config that answers it, ready to paste. */
  readonly config?: string;
}

/** A comment of the host (Markdown and HTML `<!-- -->`, YAML `#`), for inline exceptions. */
export interface Comment {
  readonly text: string;
  readonly span: Span<'file'>;
}
