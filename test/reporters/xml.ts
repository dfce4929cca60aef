import { spawnSync } from 'node:child_process';

/** An element of a parsed document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const TAG = /<(\/?)([a-z-]+)((?: [a-z-]+="[^"<]*")*)(\/?)>/y;

/** A strict reader of the XML that reports write: no comments, CDATA or doctype; throws on what is not well-formed. */
export function parseXml(document: string): Element {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(declaration)) throw new Error('no declaration');
  const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(document);
  if (forbidden !== null) throw new Error(`forbidden character at ${forbidden.index}`);
  const root = { name: '', attributes: {}, children: [] as Element[], text: '' };
  const open = [root];
  let at = declaration.length;
  while (at < document.length) {
    TAG.lastIndex = at;
    const tag = TAG.exec(document);
    const top = open.at(-1)!;
    if (tag === null) {
      const end = document.indexOf('<', at);
      if (end === at) throw new Error(`no tag: ${document.slice(at, at + 80)}`);
      top.text += decoded(document.slice(at, end < 0 ? undefined : end));
      at = end < 0 ? document.length : end;
      continue;
    }
    at = TAG.lastIndex;
    const [, closes, name, attributes, empty] = tag;
    if (closes) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const element = { name: name!, attributes: attributesOf(attributes!), children: [], text: '' };
      top.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== '')
    throw new Error('not one root');
  return root.children[0]!;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
    if (name! in attributes) throw new Error(`${name} twice`);
    attributes[name!] = decoded(value!);
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text');
  return text.replace(/&([^;]{0,10};)?/g, (all, name: string | undefined) => {
    const code = /^#(\d+);$/.exec(name ?? '')?.[1];
    const char = code === undefined ? ENTITIES[name?.slice(0, -1) ?? ''] : String.fromCodePoint(Number(code));
    if (char === undefined) throw new Error(`no entity: ${all}`);
    return char;
  });
}

/** What `xmllint` says against a schema where it is installed; undefined where it is not. */
export function xmllint(document: string, schema: string): string | undefined {
  const { status, stderr, error } = spawnSync('xmllint', ['--noout', '--schema', schema, '-'], {
    input: document,
    encoding: 'utf8',
  });
  if (error !== undefined) return undefined;
  return status === 0 ? '' : stderr;
}
