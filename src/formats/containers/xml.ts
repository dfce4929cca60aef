import type { Mapped } from '../../model/mapped.ts';
import type { Problem } from '../../model/problem.ts';
import { type Drawing, draw, Fault, type TextNode } from './node.ts';

/** A document of one level: the name of its root, and the texts of the elements in it, by name. */
export interface XmlDocument {
  readonly root: string;
  /** Of two elements of one name the first; elements that hold others are left out. */
  readonly texts: ReadonlyMap<string, TextNode>;
}

/** Reads the texts of a document's elements. Attributes, entities of its own and deeper levels are not read. */
export function readXml(source: string): XmlDocument | Problem {
  try {
    return read(source);
  } catch (fault) {
    if (fault instanceof Fault) return fault.problem;
    throw fault;
  }
}

function read(source: string): XmlDocument {
  const texts = new Map<string, TextNode>();
  const open: { readonly name: string; readonly from: number; parent?: true }[] = [];
  let root = '';
  for (const { name, kind, start, end } of tagsOf(source)) {
    if (kind === 'close') {
      const element = open.pop();
      if (element?.name !== name) throw broken(`<${element?.name ?? '…'}> is not closed before this.`, start);
      if (open.length === 1 && !element.parent && !texts.has(name))
        texts.set(name, textOf(source, element.from, start));
      continue;
    }
    const parent = open.at(-1);
    if (parent) parent.parent = true;
    else root ||= name;
    if (kind === 'open') open.push({ name, from: end });
  }
  const last = open.at(-1);
  if (last) throw broken(`<${last.name}> is never closed.`, Math.max(0, last.from - 1));
  if (root === '') throw broken('there is no element in it.', 0);
  return { root, texts };
}

interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'alone';
  readonly start: number;
  readonly end: number;
}

/** What stands in a document besides elements and text, and how each ends. */
const ASIDE: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];
const NAME = /\/?([^\s/<>]{1,200})/y;

function* tagsOf(source: string): Generator<Tag> {
  for (let at = source.indexOf('<'); at >= 0; ) {
    const aside = ASIDE.find(([open]) => source.startsWith(open, at));
    const close = aside?.[1] ?? '>';
    const stop = source.indexOf(close, at + (aside?.[0].length ?? 1));
    if (stop < 0) throw broken('this is never closed.', at);
    const end = stop + close.length;
    if (!aside) yield tagAt(source, at, end);
    at = source.indexOf('<', end);
  }
}

function tagAt(source: string, start: number, end: number): Tag {
  NAME.lastIndex = start + 1;
  const name = NAME.exec(source)?.[1];
  if (name === undefined) throw broken('this is no tag. Write < as &lt; in a text.', start);
  if (source.charAt(start + 1) === '/') return { name, kind: 'close', start, end };
  return { name, kind: source.charAt(end - 2) === '/' ? 'alone' : 'open', start, end };
}

function broken(message: string, at: number): Fault {
  return new Fault('syntax', `This is not XML: ${message}`, at);
}

function textOf(source: string, start: number, end: number): TextNode {
  let text = '';
  const collect: Writer = {
    keep: (from, to) => {
      text += source.slice(from, to);
    },
    put: (piece) => {
      text += piece;
    },
  };
  writePieces(source, start, end, collect);
  return { kind: 'text', text, span: { start, end }, map: (node) => mapXml(source, node) };
}

function mapXml(source: string, { text, span }: TextNode): Mapped {
  const drawing = draw(source);
  writePieces(source, span.start, span.end, drawing);
  return drawing.guarded(text, span);
}

type Writer = Pick<Drawing, 'keep' | 'put'>;

const SPECIAL = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));|\r\n?|<!--|<!\[CDATA\[/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The pieces of a text: references are what they stand for, a line end is `\n`, a comment is nothing. */
function writePieces(source: string, start: number, end: number, writer: Writer): void {
  const special = new RegExp(SPECIAL);
  let from = start;
  special.lastIndex = start;
  for (let hit = special.exec(source); hit && hit.index < end; hit = special.exec(source)) {
    const { 0: sign, index } = hit;
    writer.keep(from, index);
    from = index + sign.length;
    if (sign.startsWith('\r')) writer.put('\n', index, from);
    else if (sign === '<!--') from = source.indexOf('-->', from) + 3;
    else if (sign.startsWith('<')) from = writeRaw(source, from, writer);
    else writer.put(characterOf(hit) ?? sign, index, from);
    special.lastIndex = from;
  }
  writer.keep(from, end);
}

/** What stands in CDATA, with its line ends; gives the offset after it. */
function writeRaw(source: string, start: number, writer: Writer): number {
  const end = source.indexOf(']]>', start);
  let from = start;
  for (const { index, 0: sign } of source.slice(start, end).matchAll(/\r\n?/g)) {
    writer.keep(from, start + index);
    from = start + index + sign.length;
    writer.put('\n', start + index, from);
  }
  writer.keep(from, end);
  return end + 3;
}

function characterOf([, hex, decimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return NAMED[name.toLowerCase()];
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
