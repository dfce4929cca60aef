import { HtmlCutter } from './html.ts';
import { unmask } from './mask.ts';
import { type Node, type Parent, parseMarkdown, piecesOf, type Root, type Text } from './parse.ts';
import { isTable, tableCells } from './table.ts';
import type { ProseWriter } from './writer.ts';

/** Cuts Markdown, the `source` at `base` of the value, through the parser's tree. */
export function cutTree(writer: ProseWriter, source: string, base: number): void {
  const root = parseMarkdown(source);
  const walk: Walk = {
    writer,
    base,
    html: new HtmlCutter(writer),
    definitions: new Map(),
    depth: 0,
    kind: 'paragraph',
  };
  define(root, walk.definitions);
  for (const node of root.children) cutBlock(node, walk);
  writer.end();
}

interface Walk {
  readonly writer: ProseWriter;
  readonly base: number;
  readonly html: HtmlCutter;
  readonly definitions: Map<string, string>;
  readonly depth: number;
  readonly kind: 'paragraph' | 'item';
}

function define(parent: Root | Parent, definitions: Map<string, string>): void {
  for (const node of parent.children) {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
    else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
      define(node, definitions);
  }
}

const start = (node: Node, walk: Walk): number => walk.base + node.position!.start.offset!;
const end = (node: Node, walk: Walk): number => walk.base + node.position!.end.offset!;

function cutBlock(node: Node, walk: Walk): void {
  const { writer, depth } = walk;
  switch (node.type) {
    case 'paragraph':
      writer.block(walk.kind, depth);
      if (isTable(walk.writer.masked.text.slice(start(node, walk), end(node, walk))))
        cutTable(node.children, walk);
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
      writer.apart(start(node, walk), end(node, walk), node.type === 'code' ? 'block' : undefined);
      break;
    default:
  }
}

/** The first paragraph of a list item is the item; what follows in it are paragraphs. */
function cutItem(children: readonly Node[], walk: Walk): void {
  children.forEach((child, n) => {
    cutBlock(child, { ...walk, kind: n === 0 ? 'item' : 'paragraph' });
  });
}

function cutHtmlBlock(node: Node, walk: Walk): void {
  walk.writer.block(walk.kind, walk.depth);
  walk.html.cut(start(node, walk), end(node, walk));
  walk.writer.end();
}

function cutInline(nodes: readonly Node[], walk: Walk): void {
  for (const node of nodes) cutPhrase(node, walk);
}

function cutPhrase(node: Node, walk: Walk): void {
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
      writer.apart(start(node, walk), end(node, walk), 'span');
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
  for (const piece of piecesOf(node)) {
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

/** Cells lie between pipes and line ends; the line that tells a table holds no text. */
function cutTable(nodes: readonly Node[], walk: Walk): void {
  const cells = tableCells(walk.writer, walk.depth);
  for (const node of nodes) {
    if (node.type === 'text') cells.text(start(node, walk), end(node, walk));
    else if (cells.isText()) cutPhrase(node, walk);
  }
}
