import type { Mapped } from '../../model/mapped.ts';
import type { Problem } from '../../model/problem.ts';
import { draw, Fault, MAX_DEPTH, type Node, type TextNode, tooDeep } from './node.ts';

/** The value of a JSON text with the place of every string, nothing if it is blank, or what is wrong with it. */
export function readJson(source: string, from = 0, to = source.length): Node | Problem | undefined {
  try {
    return new Reader(source, from, to).whole();
  } catch (fault) {
    if (fault instanceof Fault) return fault.problem;
    throw fault;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const WORD = /[\w.+-]+/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Reads by recursive descent; the depth is capped, so the stack is. */
class Reader {
  readonly #source: string;
  readonly #end: number;
  #at: number;
  #depth = 0;
  readonly #map = (node: TextNode): Mapped => mapJson(this.#source, node);

  constructor(source: string, from: number, to: number) {
    this.#source = source;
    this.#end = to;
    this.#at = source.charCodeAt(from) === 0xfeff ? from + 1 : from;
  }

  whole(): Node | undefined {
    if (this.#peek() === '') return undefined;
    const value = this.#value();
    if (this.#peek() !== '') throw this.#after();
    return value;
  }

  /** The next character that is no white space, '' at the end. */
  #peek(): string {
    for (; this.#at < this.#end; this.#at++) {
      const unit = this.#source.charCodeAt(this.#at);
      if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return this.#source.charAt(this.#at);
    }
    return '';
  }

  #value(): Node {
    const next = this.#peek();
    if (next === '"') return this.#text();
    if (next === '{') return this.#nested(() => this.#object());
    if (next === '[') return this.#nested(() => this.#array());
    return this.#plain();
  }

  #nested(read: () => Node): Node {
    if (++this.#depth > MAX_DEPTH) throw tooDeep(this.#at);
    this.#at++;
    const node = read();
    this.#depth--;
    return node;
  }

  #object(): Node {
    const fields = new Map<string, Node>();
    if (this.#closes('}')) return { kind: 'map', fields };
    do {
      if (this.#peek() !== '"') throw this.#unexpected('a key in double quotes');
      const { text } = this.#text();
      if (this.#peek() !== ':') throw this.#unexpected(`a colon after the key “${text.slice(0, 40)}”`);
      this.#at++;
      fields.set(text, this.#value());
    } while (this.#goesOn('}'));
    return { kind: 'map', fields };
  }

  #array(): Node {
    const items: Node[] = [];
    if (this.#closes(']')) return { kind: 'list', items };
    do items.push(this.#value());
    while (this.#goesOn(']'));
    return { kind: 'list', items };
  }

  #closes(bracket: string): boolean {
    if (this.#peek() !== bracket) return false;
    this.#at++;
    return true;
  }

  /** True after a comma, false after the closing bracket. */
  #goesOn(bracket: string): boolean {
    if (this.#closes(bracket)) return false;
    if (this.#peek() !== ',') throw this.#unexpected(`a comma or ${bracket}`);
    const comma = this.#at++;
    if (this.#peek() !== bracket) return true;
    throw new Fault('syntax', `This is not JSON: remove the comma before the ${bracket}.`, comma);
  }

  #text(): TextNode {
    const start = this.#at;
    const source = this.#source;
    let escaped = false;
    let at = start + 1;
    for (; at < this.#end; at++) {
      const unit = source.charCodeAt(at);
      if (unit === QUOTE) break;
      if (unit === BACKSLASH) {
        escaped = true;
        at++;
      } else if (unit < 32) throw controlIn(start, at, unit);
    }
    if (at >= this.#end) throw new Fault('syntax', 'This is not JSON: these quotes are never closed.', start);
    this.#at = at + 1;
    const text = escaped ? decode(source, start, at + 1) : source.slice(start + 1, at);
    return { kind: 'text', text, span: { start, end: at + 1 }, map: this.#map };
  }

  #plain(): Node {
    WORD.lastIndex = this.#at;
    const text = WORD.exec(this.#source)?.[0] ?? '';
    const known = text === 'true' || text === 'false' || text === 'null' || NUMBER.test(text);
    if (!known) throw this.#unexpected('a value');
    this.#at += text.length;
    return { kind: 'plain', text };
  }

  #unexpected(wanted: string): Fault {
    const next = this.#peek();
    if (next === '')
      return new Fault('syntax', `This is not JSON: it ends where ${wanted} is missing.`, this.#end);
    if (next === "'") return new Fault('syntax', 'This is not JSON: texts stand in double quotes.', this.#at);
    if (next === '/' || next === '#') {
      return new Fault('syntax', 'This is not JSON, which has no comments: remove this one.', this.#at);
    }
    return new Fault('syntax', `This is not JSON: ${wanted} is missing before this.`, this.#at);
  }

  #after(): Fault {
    const next = this.#source.charAt(this.#at);
    const many = next === '{' || next === '[';
    const message = many
      ? 'This is not JSON: a second value begins here. For one value a line, name the file .jsonl.'
      : 'This is not JSON: something stands after its end.';
    return new Fault('syntax', message, this.#at);
  }
}

/** The fault of a line break, a tab or another control character inside a string that begins at `start`. */
function controlIn(start: number, at: number, unit: number): Fault {
  if (unit !== 10 && unit !== 13) {
    return new Fault(
      'syntax',
      'This is not JSON: a control character stands in this text; write it as an escape.',
      at,
    );
  }
  const message =
    'This is not JSON: the quotes are not closed on this line; a line break inside a text is written as \\n.';
  return new Fault('syntax', message, start, at);
}

function decode(source: string, start: number, end: number): string {
  const raw = source.slice(start, end);
  try {
    return JSON.parse(raw) as string;
  } catch {
    const at = start + badEscape(raw);
    throw new Fault('syntax', 'This is not JSON: a backslash in a text is written twice (\\\\).', at, at + 2);
  }
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

function badEscape(raw: string): number {
  let at = raw.indexOf('\\');
  for (ESCAPE.lastIndex = at; at >= 0 && ESCAPE.test(raw); ESCAPE.lastIndex = at) {
    at = raw.indexOf('\\', ESCAPE.lastIndex);
  }
  return Math.max(0, at);
}

const SIMPLE: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Maps a string of `source`, escape by escape; an escaped surrogate pair is one piece. */
function mapJson(source: string, { text, span }: TextNode): Mapped {
  const drawing = draw(source);
  const base = span.start + 1;
  const raw = source.slice(base, span.end - 1);
  let from = 0;
  for (let slash = raw.indexOf('\\'); slash >= 0; slash = raw.indexOf('\\', from)) {
    drawing.keep(base + from, base + slash);
    from = slash + escapeLength(raw, slash);
    drawing.put(decoded(raw, slash, from), base + slash, base + from);
  }
  drawing.keep(base + from, span.end - 1);
  return drawing.guarded(text, span);
}

const PAIR = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}/y;

function escapeLength(source: string, at: number): number {
  if (source.charAt(at + 1) !== 'u') return 2;
  PAIR.lastIndex = at;
  return PAIR.test(source) ? 12 : 6;
}

function decoded(source: string, from: number, to: number): string {
  const letter = source.charAt(from + 1);
  if (letter !== 'u') return SIMPLE[letter] ?? letter;
  let text = '';
  for (let i = from; i < to; i += 6)
    text += String.fromCharCode(Number.parseInt(source.slice(i + 2, i + 6), 16));
  return text;
}
