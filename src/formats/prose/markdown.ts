import type { Definition, Nodes, Paragraph, Parents, Root, RootContent, Text } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type HtmlCutter, htmlCutter } from './html.ts';
import { unmask } from './mask.ts';
import type { ProseWriter } from './writer.ts';

/** Which piece of the source made which characters of a text node. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

let pieces = new WeakMap<Text, Piece[]>();

interface Token {
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number; readonly line: number; readonly column: number };
}
interface Compile {
  readonly stack: Nodes[];
  sliceSerialize(token: Token): string;
}

/** Takes over where text is made, and notes its source. */
const notes = {
  exit: {
    data: noteText,
    characterEscapeValue: noteText,
    characterReference(this: Compile, token: Token): void {
      const tail = this.stack.pop() as Text;
      const list = listOf(tail);
      const last = list.at(-1);
      const past = last ? last.at + last.length : 0;
      // A line ending before it is not noted; it is there if the source has anything between the two.
      const isNext = (last?.to ?? tail.position!.start.offset) === token.start.offset;
      const at = past + (isNext ? 0 : /^\r?\n?/.exec(tail.value.slice(past, past + 2))![0].length);
      tail.position!.end = { ...token.end };
      list.push({
        at,
        length: tail.value.length - at,
        from: token.start.offset,
        to: token.end.offset,
        exact: false,
      });
    },
  },
};

function noteText(this: Compile, token: Token): void {
  const tail = this.stack.pop() as Text;
  const text = this.sliceSerialize(token);
  const list = listOf(tail);
  list.push({
    at: tail.value.length,
    length: text.length,
    from: token.start.offset,
    to: token.end.offset,
    exact: true,
  });
  tail.value += text;
  tail.position!.end = { ...token.end };
}

function listOf(text: Text): Piece[] {
  const list = pieces.get(text) ?? [];
  pieces.set(text, list);
  return list;
}

const processor = unified()
  .use(remarkParse)
  .use(function withNotes() {
    this.data('fromMarkdownExtensions', [notes] as never);
  })
  .freeze();

/** Cuts one stretch of Markdown, from `from` to `to` of the value. */
export function cutMarkdown(writer: ProseWriter, from: number, to: number): void {
  const root: Root = processor.parse(withoutDirectives(writer.masked.text.slice(from, to)));
  const walk: Walk = {
    writer,
    base: from,
    html: htmlCutter(writer),
    definitions: new Map(),
    depth: 0,
    kind: 'paragraph',
  };
  define(root, walk.definitions);
  for (const node of root.children) cutBlock(node, walk);
  writer.end();
  pieces = new WeakMap();
}

/** Lines like `:::note` begin and end boxes; they become empty lines, of the same length. */
function withoutDirectives(source: string): string {
  if (!source.includes(':::')) return source;
  return source.replace(/^[ \t]*:{3,}[^\r\n]*$/gm, (line) => ' '.repeat(line.length));
}

interface Walk {
  readonly writer: ProseWriter;
  readonly base: number;
  readonly html: HtmlCutter;
  readonly definitions: Map<string, string>;
  readonly depth: number;
  readonly kind: 'paragraph' | 'item';
}

function define(parent: Parents, definitions: Map<string, string>): void {
  for (const node of parent.children) {
    if (node.type === 'definition')
      definitions.set((node as Definition).identifier, (node as Definition).url);
    else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
      define(node, definitions);
  }
}

const start = (node: Nodes, walk: Walk): number => walk.base + node.position!.start.offset!;
const end = (node: Nodes, walk: Walk): number => walk.base + node.position!.end.offset!;

function cutBlock(node: RootContent, walk: Walk): void {
  const { writer, depth } = walk;
  switch (node.type) {
    case 'paragraph':
      writer.block(walk.kind, depth);
      if (isTable(node, walk)) cutTable(node, walk);
      else cutInline(node.children, walk);
      writer.end();
      break;
    case 'heading':
      writer.block('heading', depth);
      cutInline(node.children, walk);
      writer.end();
      break;
    case 'list':
      for (const item of node.children) cutItem(item.children, { ...walk, depth: depth + 1 });
      break;
    case 'html':
      cutHtmlBlock(node, walk);
      break;
    case 'code':
    case 'blockquote':
      writer.apart(start(node, walk), end(node, walk));
      break;
    default:
  }
}

/** The first paragraph of a list item is the item; what follows in it are paragraphs. */
function cutItem(children: readonly RootContent[], walk: Walk): void {
  children.forEach((child, n) => {
    cutBlock(child, { ...walk, kind: n === 0 ? 'item' : 'paragraph' });
  });
}

function cutHtmlBlock(node: Nodes, walk: Walk): void {
  walk.writer.block(walk.kind, walk.depth);
  walk.html.cut(start(node, walk), end(node, walk));
  walk.writer.end();
}

function cutInline(nodes: readonly RootContent[], walk: Walk): void {
  for (const node of nodes) cutPhrase(node, walk);
}

function cutPhrase(node: RootContent, walk: Walk): void {
  const { writer } = walk;
  switch (node.type) {
    case 'text':
      cutText(node, walk);
      break;
    case 'strong':
      writer.mark();
      cutInline(node.children, walk);
      writer.close();
      break;
    case 'link':
    case 'linkReference': {
      const url = node.type === 'link' ? node.url : (walk.definitions.get(node.identifier) ?? '');
      writer.mark(unmask(url, writer.masked, start(node, walk), end(node, walk)));
      cutInline(node.children, walk);
      writer.close();
      break;
    }
    case 'emphasis':
    case 'delete':
      cutInline(node.children, walk);
      break;
    case 'break':
      writer.line(start(node, walk), end(node, walk));
      break;
    case 'inlineCode':
      writer.apart(start(node, walk), end(node, walk));
      writer.standIn('code', start(node, walk), end(node, walk));
      break;
    case 'image':
    case 'imageReference':
      writer.standIn('image', start(node, walk), end(node, walk));
      break;
    case 'html':
      walk.html.cut(start(node, walk), end(node, walk));
      break;
    default:
  }
}

/** Text between two noted pieces is a line ending with the signs of the next line, or a whole autolink. */
function cutText(node: Text, walk: Walk): void {
  let at = 0;
  let from = node.position!.start.offset!;
  for (const piece of pieces.get(node) ?? []) {
    if (piece.at > at) gap(node.value.slice(at, piece.at), from, piece.from, walk);
    if (piece.exact) walk.writer.put(walk.base + piece.from, walk.base + piece.to);
    else
      walk.writer.decoded(
        node.value.slice(piece.at, piece.at + piece.length),
        walk.base + piece.from,
        walk.base + piece.to,
      );
    at = piece.at + piece.length;
    from = piece.to;
  }
  if (at < node.value.length) gap(node.value.slice(at), from, node.position!.end.offset!, walk);
}

function gap(text: string, from: number, to: number, { writer, base }: Walk): void {
  const same = writer.masked.text.startsWith(text, base + from) && to - from === text.length;
  if (same) writer.put(base + from, base + to);
  else writer.decoded(text, base + from, base + to);
}

const DELIMITERS = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** A table of GitHub's kind is a paragraph to CommonMark; its second line tells. */
function isTable(node: Paragraph, walk: Walk): boolean {
  const source = walk.writer.masked.text.slice(start(node, walk), end(node, walk));
  const second = source.indexOf('|') < 0 ? undefined : source.split(/\r?\n/, 2)[1];
  return second !== undefined && second.length < 2_000 && second.includes('|') && DELIMITERS.test(second);
}

/** Cells lie between pipes and line ends; the second line holds no text. */
function cutTable(node: Paragraph, walk: Walk): void {
  const { writer, depth } = walk;
  const { text } = writer.masked;
  let row = 0;
  const cell = (): void => writer.block('cell', depth);
  const stretch = (from: number, to: number): void => {
    let at = from;
    for (let next = from; next <= to; next++) {
      if (next < to && text[next] !== '|' && text[next] !== '\n') continue;
      if (row !== 1) writer.put(at, next);
      if (next < to) cell();
      if (text[next] === '\n' && next < to) row++;
      at = next + 1;
    }
  };
  cell();
  for (const child of node.children) {
    if (child.type === 'text') stretch(start(child, walk), end(child, walk));
    else if (row !== 1) cutPhrase(child, walk);
  }
}
