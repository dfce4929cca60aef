import type { Markup, Uses } from '../../model/reply.ts';
import type { TextNode } from '../containers/node.ts';

/** One text of a reply, before it is read. */
export interface DraftPart {
  readonly role: 'subject' | 'body';
  readonly node: TextNode;
  readonly markup: Markup | 'guess';
  /** The plain copy of an HTML text, or the reverse. */
  readonly twin?: { readonly node: TextNode; readonly markup: Markup | 'guess' };
}

/** What a shape found of one reply: all that the file says, none of it judged. Drafts of one record are one origin. */
export interface Draft {
  readonly parts: readonly DraftPart[];
  readonly pointer: string;
  /** The record's id, if it has one. */
  readonly id?: string;
  readonly title: string;
  /** What tells the drafts of one record apart (`chat`, `de`); a part of the reply's id. */
  readonly variant?: string;
  readonly channel?: string;
  readonly locale?: string;
  readonly tags: readonly string[];
  readonly category?: string;
  readonly description?: string;
  readonly question?: string;
  readonly status?: string;
  readonly group?: string;
  readonly actions?: readonly string[];
  readonly defines?: string;
  readonly outdated?: true;
  readonly uses?: Uses;
  readonly active: boolean;
  readonly public: boolean;
  /** False: the helpdesk takes no text back. */
  readonly writable: boolean;
}
