import type { ActName } from './act.ts';
import type { Place } from './place.ts';
import type { Block } from './reply.ts';
import type { Audience, Stage, StakeLevel } from './sentence.ts';
import type { Span } from './span.ts';

/** A reply as its reader sees it, with what each sentence does: what a page needs to draw it. Plain JSON. */
export interface Drawing extends Place {
  /** As in the findings about it: one reply of the file has it. */
  readonly id: string;
  readonly title: string;
  readonly pointer: string;
  readonly stake: { readonly level: StakeLevel; readonly words: readonly string[] };
  readonly audience: Audience;
  readonly stage: Stage;
  readonly blocks: readonly DrawnBlock[];
}

/** A paragraph, heading, list item or table cell of a reply. */
export interface DrawnBlock extends Pick<Block, 'kind' | 'depth'> {
  readonly role: 'subject' | 'body';
  readonly sentences: readonly DrawnSentence[];
}

/** A sentence in pieces, without the white space around it. */
export interface DrawnSentence {
  readonly pieces: readonly Piece[];
  /** The acts that count. */
  readonly acts: readonly { readonly act: ActName; readonly kind: string | null }[];
  /** True: it begins on a line of its own inside its block. */
  readonly ownLine: boolean;
  /** True: only some customers get it, since it stands in an arm of a template branch. */
  readonly sometimes: boolean;
}

/**
 * Words as the reader sees them and where they come from. An exact piece stands in the file as it is and may be cut
 * anywhere; any other (an entity, an escape, a placeholder) is pointed at as a whole.
 */
export interface Piece {
  readonly text: string;
  readonly span: Span<'file'>;
  readonly exact: boolean;
  /** True: the helpdesk prints something else in its place. */
  readonly placeholder: boolean;
}
