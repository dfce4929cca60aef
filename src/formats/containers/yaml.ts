import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Parser,
  type Node as YamlNode,
} from 'yaml';
import type { Comment, Problem } from '../../model/problem.ts';
import { Fault, MAX_DEPTH, type Node, tooDeep } from './node.ts';
import { mapScalar, type ScalarToken } from './yaml-scalar.ts';

/** What a YAML text holds: one value for each document, and its comments in the order of the file. */
export interface YamlFile {
  readonly documents: readonly Node[];
  readonly comments: readonly Comment[];
}

/** Reads a YAML text, or says what is wrong with it. */
export function readYaml(source: string): YamlFile | Problem {
  try {
    const tokens = [...new Parser().parse(source)];
    const comments = commentsIn(tokens);
    // Comparing every key with every other would be quadratic, and of two equal keys the last one holds anyway.
    const composer = new Composer({ keepSourceTokens: true, uniqueKeys: false, prettyErrors: false });
    const documents = [...composer.compose(tokens, true, source.length)].map((document) =>
      convert(source, document),
    );
    return { documents: documents.filter((node) => node !== undefined), comments };
  } catch (fault) {
    if (fault instanceof Fault) return fault.problem;
    throw fault;
  }
}

interface Step {
  readonly token: unknown;
  readonly depth: number;
}

/** The comments, found without recursion so that the depth can be refused before anything follows it. */
function commentsIn(tokens: readonly CST.Token[]): readonly Comment[] {
  const comments: Comment[] = [];
  const steps: Step[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { token, depth } = step;
    if (Array.isArray(token)) {
      for (const item of token) steps.push({ token: item, depth });
    } else if (typeof token === 'object' && token !== null) visit(token as Loose, depth, steps, comments);
  }
  return comments.sort((a, b) => a.span.start - b.span.start);
}

/** A token of the parser, or a pair of a collection. */
interface Loose {
  readonly type?: string;
  readonly offset?: number;
  readonly source?: string;
  readonly start?: unknown;
  readonly key?: unknown;
  readonly sep?: unknown;
  readonly value?: unknown;
  readonly items?: readonly unknown[];
  readonly end?: unknown;
  readonly props?: unknown;
}

function visit(token: Loose, depth: number, steps: Step[], comments: Comment[]): void {
  const { type, offset = 0, source = '' } = token;
  if (type === 'comment')
    comments.push({ text: source.slice(1).trim(), span: { start: offset, end: offset + source.length } });
  const inner = token.items ? depth + 1 : depth;
  if (inner > MAX_DEPTH) throw tooDeep(offset);
  for (const part of [token.start, token.key, token.sep, token.value, token.end, token.props, token.items]) {
    if (typeof part === 'object' && part !== null) steps.push({ token: part, depth: inner });
  }
}

/** Aliases may repeat a text; a file that they blow up beyond this many values is refused. */
const MAX_REPEATED = 100_000;

function convert(source: string, document: Document.Parsed): Node | undefined {
  const [error] = document.errors;
  if (error)
    throw new Fault('syntax', messageOf(source, error.pos[0], error.message), error.pos[0], error.pos[1]);
  return document.contents ? new Converter(source).node(document.contents) : undefined;
}

/** What people get wrong most: a text that YAML takes for something else. */
function messageOf(source: string, at: number, message: string): string {
  if (/^Missing closing .quote/.test(message))
    return 'This is not YAML: a quote is opened and never closed before this.';
  const said = `This is not YAML: ${message.slice(0, 200).replace(/\.?$/, '.')}`;
  if (message.startsWith('Nested mappings')) return `${said} Put the text in quotes, since it holds a colon.`;
  const line = source.slice(source.lastIndexOf('\n', Math.max(0, at - 1)) + 1).split('\n', 1)[0] ?? '';
  const brace = /(?::|-)\s+[{%]/.test(line);
  return brace
    ? `${said} Put the text in quotes, or on the next line after |, since it begins with a brace.`
    : said;
}

class Converter {
  readonly #source: string;
  readonly #anchors = new Map<string, { readonly node: Node; readonly size: number } | undefined>();
  #size = 0;
  #repeated = 0;

  constructor(source: string) {
    this.#source = source;
  }

  node(from: YamlNode): Node {
    if (isAlias(from)) return this.#alias(from.source, from.range?.[0] ?? 0);
    const anchor = 'anchor' in from ? from.anchor : undefined;
    const before = this.#size++;
    if (anchor) this.#anchors.set(anchor, undefined);
    const node = this.#fresh(from);
    if (anchor) this.#anchors.set(anchor, { node, size: this.#size - before });
    return node;
  }

  #fresh(from: YamlNode): Node {
    if (isSeq(from)) return { kind: 'list', items: from.items.map((item) => this.node(item as YamlNode)) };
    if (isMap(from)) return { kind: 'map', fields: this.#fields(from.items) };
    return this.#scalar(from);
  }

  #fields(pairs: readonly { readonly key: unknown; readonly value: unknown }[]): ReadonlyMap<string, Node> {
    const fields = new Map<string, Node>();
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : '';
      fields.set(name, value === null || value === undefined ? NOTHING : this.node(value as YamlNode));
    }
    return fields;
  }

  #scalar(from: YamlNode): Node {
    if (!isScalar(from)) return NOTHING;
    const [start = 0, end = start] = from.range ?? [];
    if (typeof from.value === 'number') return { kind: 'plain', text: this.#source.slice(start, end) };
    if (typeof from.value !== 'string') return { kind: 'plain', text: String(from.value) };
    const token = from.srcToken as ScalarToken;
    const span = { start, end };
    return { kind: 'text', text: from.value, span, map: (node) => mapScalar(this.#source, token, node) };
  }

  #alias(name: string, at: number): Node {
    const known = this.#anchors.get(name);
    if (!known)
      throw new Fault(
        'syntax',
        `This alias (*${name}) stands inside what it repeats, or repeats nothing.`,
        at,
      );
    this.#size += known.size;
    this.#repeated += known.size;
    if (this.#repeated <= MAX_REPEATED) return known.node;
    throw new Fault('limit', 'The aliases (*) of this file repeat too much. Write the replies out.', at);
  }
}

const NOTHING: Node = { kind: 'plain', text: 'null' };
