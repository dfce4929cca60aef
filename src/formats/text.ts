import type { Format, Read } from '../model/format.ts';
import type { Markup } from '../model/reply.ts';
import type { TextNode } from './containers/node.ts';
import { pageEncoder } from './encode/page.ts';
import type { Front } from './frontmatter.ts';
import { type Line, linesFrom } from './markdown/outline.ts';
import { messagesBetweenRules } from './markdown/rules.ts';
import { stretch } from './markdown/values.ts';
import { type PageRead, type PageReply, readPage } from './page.ts';

/** Plain text: one reply a file, or several between rules if each of them greets. */
export const text: Format = {
  name: 'text',
  extensions: ['.txt'],
  encoder: pageEncoder,
  read: (source, hints): Iterable<Read> => readPage(source, hints, (front) => findReplies(source, front)),
};

/** The mail headers that a template of a ticket system begins with. */
const HEADER =
  /^(?:Subject|Content-Type|From|To|Cc|Bcc|Reply-To|Precedence|Auto-Submitted|RT-[\w-]+|X-[\w-]+):/i;

function findReplies(source: string, front: Front): PageRead {
  const lines = linesFrom(source, front.end);
  const mail = mailOf(source, lines);
  if (mail) return { replies: [mail] };
  const markup = markupOf(source);
  const messages = messagesBetweenRules(source, lines);
  const nodes = messages.length > 0 ? messages : [stretch(source, front.end, source.length)];
  return { replies: nodes.map((node): PageReply => ({ node, markup })) };
}

/** A text file is plain, whatever signs it holds, unless it is HTML. */
function markupOf(source: string): Markup | 'guess' {
  return /<(?:p|div|br|html|table)\b[^<>]*>/i.test(source) ? 'guess' : 'plain';
}

/** A template with mail headers: what follows the first empty line is the text; a lone subject is left to the page. */
function mailOf(source: string, lines: readonly Line[]): PageReply | undefined {
  const texts = lines.slice(0, 30).map((line) => source.slice(line.from, line.end));
  const empty = texts.findIndex((line) => line.trim() === '');
  const headers = texts.slice(0, Math.max(0, empty));
  if (headers.length < 2 || !headers.every((line) => HEADER.test(line) || /^[ \t]/.test(line)))
    return undefined;
  const type = headers.find((line) => /^content-type:/i.test(line)) ?? '';
  const node = stretch(source, lines[empty]!.next, source.length);
  return {
    node,
    subject: subjectOf(source, lines.slice(0, empty)),
    markup: /html/i.test(type) ? 'html' : 'plain',
  };
}

function subjectOf(source: string, headers: readonly Line[]): TextNode | undefined {
  for (const { from, end } of headers) {
    const label = /^subject:[ \t]*(?=\S)/i.exec(source.slice(from, end))?.[0];
    if (label !== undefined) return stretch(source, from + label.length, end);
  }
  return undefined;
}
