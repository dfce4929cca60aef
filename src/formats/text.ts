import type { Format, Read } from '../model/format.ts';
import type { Markup } from '../model/reply.ts';
import type { TextNode } from './containers/node.ts';
import type { Front } from './frontmatter.ts';
import { greets } from './markdown/greeting.ts';
import { type Line, linesFrom } from './markdown/outline.ts';
import { stretch } from './markdown/values.ts';
import { type PageRead, type PageReply, readPage } from './page.ts';

/** Plain text: one reply a file, or several between rules if each of them greets. */
export const text: Format = {
  name: 'text',
  extensions: ['.txt'],
  read: (source, hints): Iterable<Read> => readPage(source, hints, (front) => findReplies(source, front)),
};

const RULE = /^[ \t]*(?:-{3,}|={3,}|\*{3,}|_{3,}|#{3,}|~{3,})[ \t]*$/;
/** The mail headers that a template of a ticket system begins with. */
const HEADER =
  /^(?:Subject|Content-Type|From|To|Cc|Bcc|Reply-To|Precedence|Auto-Submitted|RT-[\w-]+|X-[\w-]+):/i;

function findReplies(source: string, front: Front): PageRead {
  const lines = linesFrom(source, front.end);
  const mail = mailOf(source, lines);
  if (mail) return { replies: [mail] };
  const replies = partsBetweenRules(source, lines).map(
    (node): PageReply => ({ node, markup: markupOf(source) }),
  );
  const sure = replies.length > 1 && replies.every(({ node }) => greets(node.text));
  return {
    replies: sure ? replies : [{ node: stretch(source, front.end, source.length), markup: markupOf(source) }],
  };
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

function partsBetweenRules(source: string, lines: readonly Line[]) {
  const rules = lines.filter((line) => RULE.test(source.slice(line.from, line.end)));
  const bounds = [lines[0]?.from ?? 0, ...rules.map((line) => line.next)];
  return bounds
    .map((from, n) => stretch(source, from, rules[n]?.from ?? source.length))
    .filter((node) => node.text !== '');
}
