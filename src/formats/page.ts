import type { Hints, Read } from '../model/format.ts';
import type { Markup, Reply } from '../model/reply.ts';
import { commentsOf } from './comments.ts';
import { composerOf } from './compose.ts';
import type { TextNode } from './containers/node.ts';
import { needsPlatform, platformOf, unknownPlatform } from './desk.ts';
import { frontDraft, frontId, frontPlatform, frontTitle, stemOf } from './evidence.ts';
import { type Front, readFront } from './frontmatter.ts';
import { linesFrom } from './markdown/outline.ts';
import { nodeOf } from './markdown/values.ts';
import { capNotice } from './part.ts';
import type { Draft, DraftPart } from './shapes/draft.ts';

/** A reply of a page, before it is read. */
export interface PageReply {
  readonly node: TextNode;
  readonly markup: Markup | 'guess';
  readonly subject?: TextNode | undefined;
  readonly title?: string | undefined;
  readonly category?: string | undefined;
  readonly description?: string | undefined;
  readonly pointer?: string | undefined;
  /** Left out: as front matter says. */
  readonly active?: boolean;
  readonly twin?: DraftPart['twin'];
}

/** What a format finds in a page: its replies, and what to ask of its writer. */
export interface PageRead {
  readonly replies: readonly PageReply[];
  readonly notices?: readonly { readonly id: string; readonly message: string; readonly config?: string }[];
}

/** Reads a file that holds running text: its front matter, its comments, and the replies that `find` finds. */
export function* readPage(text: string, hints: Hints, find: (front: Front) => PageRead): Iterable<Read> {
  const read = readFront(text);
  if ('problem' in read) return yield { problem: read.problem };
  const { front } = read;
  for (const comment of commentsOf(text)) yield { comment };
  const { replies: found, notices = [] } = find(front);
  const replies = isBlank(text, front) ? [] : found;
  for (const notice of notices) yield { notice };
  const platform =
    hints.source?.platform ?? hints.platform ?? frontPlatform(front.fields) ?? platformOf(hints);
  const composer = composerOf(hints, platform);
  for (const one of replies) {
    for (const composed of composer.compose([draftOf(one, front, hints, text, replies.length === 1)])) {
      const reply = withFront(composed, front);
      for (const part of reply.parts) {
        const notice = capNotice(part, hints.path);
        if (notice) yield { notice };
      }
      if (needsPlatform(reply)) yield { notice: unknownPlatform };
      yield { reply };
    }
  }
}

/** A file with nothing in it, not even front matter, is no empty reply. */
function isBlank(text: string, { end, fields }: Front): boolean {
  return Object.keys(fields).length === 0 && text.slice(end).trim() === '';
}

function withFront(reply: Reply, { fields }: Front): Reply {
  return { ...reply, evidence: { ...reply.evidence, front: fields } };
}

function draftOf(found: PageReply, front: Front, hints: Hints, text: string, alone: boolean): Draft {
  const { tags, active, public: isPublic, ...more } = frontDraft(front.fields);
  const said = { tags, active, public: isPublic, ...(alone ? more : sharedBy(more)) };
  const title = (alone ? frontTitle(front.fields) : undefined) ?? (found.title || undefined) ?? stemOf(hints);
  const id = alone ? frontId(front.fields) : undefined;
  const { subject, body } = withoutSubject(found.node, text);
  const frontSubject = alone ? subjectOf(front, text) : undefined;
  const top = found.subject ?? subject ?? frontSubject;
  const markup = hints.source?.kind ?? found.markup;
  const parts: DraftPart[] = [{ role: 'body', node: body, markup, ...(found.twin && { twin: found.twin }) }];
  return {
    ...said,
    ...(found.active !== undefined && { active: found.active }),
    ...(found.category !== undefined && said.category === undefined && { category: found.category }),
    ...(found.description !== undefined && { description: found.description }),
    ...(id !== undefined && { id }),
    title,
    pointer: found.pointer ?? '',
    writable: true,
    parts: top ? [{ role: 'subject', node: top, markup: 'plain' }, ...parts] : parts,
  };
}

const SUBJECT = /^\*{0,2}(?:e-?mail )?subject(?: line)?\*{0,2}:\*{0,2}[ \t]*(\S.*)/i;

/** A message that begins with a line `Subject: …` has a subject. */
function withoutSubject(node: TextNode, text: string): { subject?: TextNode; body: TextNode } {
  const { start, end } = node.span;
  if (!/^\W{0,4}(?:e-?mail )?subject/i.test(node.text)) return { body: node };
  const first = linesFrom(text.slice(0, end), start)[0];
  const match = first && SUBJECT.exec(text.slice(first.from, first.end));
  if (!first || !match || !/^\s*(?:\n|$)/.test(text.slice(first.next, first.next + 4))) return { body: node };
  const value = withoutStars(match[1]!);
  const from = first.from + match[0].length - match[1]!.length;
  const subject = nodeOf(text, [{ from, end: from + value.length, next: from + value.length }]);
  return { subject, body: after(node, first.next, text) };
}

/** A subject without what makes it bold, and without the white space behind it. */
function withoutStars(text: string): string {
  let end = text.trimEnd().length;
  while (end > 1 && text[end - 1] === '*') end--;
  return text.slice(0, end);
}

/** The lines of a node that begin at an offset of the file or later. */
function after(node: TextNode, from: number, text: string): TextNode {
  const map = node.map(node);
  const kept = map.runs
    .filter((run) => run.to > from)
    .map((run) => ({ from: Math.max(run.from, from), end: run.to, next: run.to }));
  const begin = kept.findIndex((line) => text.slice(line.from, line.next).trim() !== '');
  return nodeOf(text, begin < 0 ? [] : kept.slice(begin));
}

/** The subject that front matter gives; a text that is written with escapes is left out. */
function subjectOf(front: Front, text: string): TextNode | undefined {
  const { subject: value } = front.fields;
  const span = front.spanOf('subject');
  if (typeof value !== 'string' || value.trim() === '' || !span) return undefined;
  const at = text.slice(span.start, span.end).indexOf(value);
  if (at < 0) return undefined;
  const from = span.start + at;
  return nodeOf(text, [{ from, end: from + value.length, next: from + value.length }]);
}

/** What front matter says of every reply of a page; a description or question is the page's own. */
function sharedBy({ locale, channel, category }: Partial<Draft>): Partial<Draft> {
  return {
    ...(locale !== undefined && { locale }),
    ...(channel !== undefined && { channel }),
    ...(category !== undefined && { category }),
  };
}
