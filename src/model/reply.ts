import type { Mapped } from './mapped.ts';
import type { Placeholder } from './placeholder.ts';
import type { Span } from './span.ts';

/** The record of the file that a reply comes from: a macro with a chat and a mail text is one origin, two replies. */
export interface Origin {
  readonly id: string;
  /** Where the record stands, for people: a JSON pointer, `row 12`, a heading. Empty if the file is the record. */
  readonly pointer: string;
  readonly channel?: string;
  /** How many replies this origin has in all. */
  readonly variants: number;
}

/** How often a record was sent. */
export interface Uses {
  /** Finite, 0 or more. */
  readonly times: number;
  /** In so many days before the export; left out: the file does not say since when. */
  readonly days?: number;
}

/** What the file says about a reply, apart from its text. */
export interface Evidence {
  readonly tags: readonly string[];
  readonly category?: string;
  readonly description?: string;
  /** False: switched off in the helpdesk. Such a reply is read but not linted, unless asked for. */
  readonly active: boolean;
  /** False: goes to colleagues, not to the customer (private comment, side conversation, internal note). */
  readonly public: boolean;
  /** The status that the macro sets on the ticket (`solved`, `pending` …). */
  readonly status?: string;
  /** The group that the macro assigns the ticket to. */
  readonly group?: string;
  /** What the macro does besides its text, as the file names it (`status`, `group_id`, `addTags`); left out: the file lists no actions. */
  readonly actions?: readonly string[];
  /** The name by which other replies print this text (`dc.greeting`). */
  readonly defines?: string;
  /** True: the helpdesk marks the text as older than the one that it translates. */
  readonly outdated?: true;
  /** The heading of the column or key that asks the question this reply answers, with its text. */
  readonly question?: string;
  /** Ids of the entries of the register of outcomes that the file names for it. */
  readonly outcomes?: readonly string[];
  /** Of the whole record, with all its channels and languages. */
  readonly uses?: Uses;
  /** Front matter, as data; a null-prototype object. */
  readonly front: Readonly<Record<string, unknown>>;
}

/** How the value of a part is written. */
export type Markup = 'html' | 'markdown' | 'plain';

/** A block of a passage: one paragraph, heading, list item or table cell; code and quotations are not in the prose. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell';
  readonly span: Span;
  /** Nesting of lists: 0 outside, 1 in a list, 2 in a list in a list. */
  readonly depth: number;
}

/** In the prose each placeholder, inline code and image is one of these characters (OBJECT REPLACEMENT CHARACTER). */
export const STAND_IN = '\uFFFC';

/** What a stand-in character of the prose stands for. */
export interface StandIn {
  readonly at: number;
  readonly for: 'placeholder' | 'code' | 'image';
  readonly placeholder?: Placeholder;
}

/** A link of the prose: the words that carry it and where it goes. */
export interface Link {
  readonly span: Span;
  readonly href: string;
}

/**
 * The prose of one part with arm `arm` of every template branch taken: mark-up cut away, blocks separated by
 * one `\n`, a hard line break inside a block also `\n`, a soft one a space. Bold parts are kept for rules that
 * spare labels of buttons.
 */
export interface Passage {
  readonly arm: number;
  /**
   * The arms of template branches that it takes, each by the tag that leads to it (`{% else %}`); `without`: by the
   * first tag of a branch that prints nothing then. Left out: the part has no branches.
   */
  readonly taken?: readonly { readonly tag: string; readonly without?: true }[];
  /** prose -> value */
  readonly prose: Mapped;
  readonly blocks: readonly Block[];
  readonly standIns: readonly StandIn[];
  readonly links: readonly Link[];
  readonly strong: readonly Span[];
}

/** The subject or the body of a reply. */
export interface Part {
  readonly role: 'subject' | 'body';
  readonly markup: Markup;
  /** value -> file */
  readonly value: Mapped;
  /** Where the value stands in the file, quotes and escapes included. */
  readonly source: Span<'file'>;
  /** False: the helpdesk takes no text back (rich-text models), so a fix is advice. */
  readonly writable: boolean;
  /** The plain copy beside an HTML text, or the reverse; it is not judged twice. */
  readonly twin?: Part;
  readonly placeholders: readonly Placeholder[];
  /** At least one; more where the text has template branches. */
  readonly passages: readonly Passage[];
  /** Set: over a cap, so that a block was read as plain text (`nesting`) or some arms were not read (`branches`). */
  readonly capped?: 'nesting' | 'branches';
}

/** What one customer gets. */
export interface Reply {
  /** The API's id, else the title's slug, else a hash of the text; with channel and locale (`360112/chat`). */
  readonly id: string;
  readonly title: string;
  readonly origin: Origin;
  /** A BCP 47 tag if the file or the config names one, else ''. */
  readonly locale: string;
  /** The helpdesk whose placeholders it uses, if known. */
  readonly platform: string | undefined;
  readonly evidence: Evidence;
  readonly parts: readonly Part[];
}
