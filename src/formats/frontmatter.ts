import { isMap, isScalar, type Node, parseDocument } from 'yaml';
import type { Problem } from '../model/problem.ts';
import type { Span } from '../model/span.ts';

/** The front matter of a page; without any, `fields` is empty and the page begins at its first character. */
export interface Front {
  /** As data; a null-prototype object, and so is every object in it. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where the text after it begins. */
  readonly end: number;
  /** Where the value of a key stands in the file, if it is one text. */
  spanOf(key: string): Span<'file'> | undefined;
}

const BEGIN = /^\uFEFF?---[ \t]*\r?\n/;
const END = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
/** A first line that only front matter begins with: a key, or a comment of YAML. */
const KEY = /^(?:[ \t]*(?:#.*)?\r?\n)*["']?[A-Za-z_$][\w $.-]*(?:["'][ \t]*|\t[ \t]*)?:(?:\s|$)/;
const DEEPEST = 20;
/** Lists in lists that the reader of YAML is asked to follow: it goes down by itself, and the stack is no sure measure. */
const NESTED = 200;

/** Reads the front matter; a page that begins with a rule (`---`) and prose has none. */
export function readFront(text: string): { readonly front: Front } | { readonly problem: Problem } {
  const begin = BEGIN.exec(text)?.[0].length ?? 0;
  const none = {
    front: { fields: emptyRecord(), end: text.startsWith('\uFEFF') ? 1 : 0, spanOf: () => undefined },
  };
  if (begin === 0) return none;
  END.lastIndex = begin;
  const close = END.exec(text);
  const isEmpty = close?.index === begin;
  if (!close || (!isEmpty && !KEY.test(text.slice(begin, begin + 2_000)))) return none;
  return parse(text.slice(begin, close.index), begin, close.index + close[0].length) ?? none;
}

function parse(
  source: string,
  begin: number,
  end: number,
): { front: Front } | { problem: Problem } | undefined {
  if (isTooDeep(source)) {
    const message = 'The front matter is nested too deeply. Write it flat.';
    return { problem: { kind: 'limit', message, span: { start: begin, end: begin + 1 } } };
  }
  const document = parseDocument(source, { uniqueKeys: false, logLevel: 'silent' });
  const error = document.errors[0];
  if (error) {
    const message = `The front matter can't be read as YAML: ${error.message.split('\n', 1)[0]!.split(/ at line \d/, 1)[0]}. Put quotes around a text that holds “: ” or “#”.`;
    const [start, stop] = error.pos;
    return {
      problem: {
        kind: 'syntax',
        message,
        span: { start: begin + start, end: begin + Math.max(stop, start + 1) },
      },
    };
  }
  const { contents } = document;
  if (contents !== null && !isMap(contents)) return undefined;
  const spanOf = (key: string): Span<'file'> | undefined => {
    const node = contents?.get(key, true) as Node | undefined;
    return node?.range && isScalar(node) && typeof node.value === 'string'
      ? { start: begin + node.range[0], end: begin + node.range[1] }
      : undefined;
  };
  try {
    const data =
      contents === null ? new Map() : (document.toJS({ mapAsMap: true, maxAliasCount: 100 }) as unknown);
    return { front: { fields: plainData(data, 0) as Record<string, unknown>, end, spanOf } };
  } catch {
    const message = 'The front matter repeats itself through too many aliases. Write the values out.';
    return { problem: { kind: 'limit', message, span: { start: begin, end: begin + 1 } } };
  }
}

/** Counts brackets that are open, and the signs of lists in one line; those in quotes count too. */
function isTooDeep(source: string): boolean {
  let open = 0;
  let signs = 0;
  for (const [sign] of source.matchAll(/[[{\]}\n]|[-?:](?=[ \t])/g)) {
    if (sign === '[' || sign === '{') open++;
    else if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
    else signs = sign === '\n' ? 0 : signs + 1;
    if (open > NESTED || signs > NESTED) return true;
  }
  return false;
}

function emptyRecord(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

/** Maps become null-prototype objects, so that a key of `__proto__` is a key. */
function plainData(data: unknown, depth: number): unknown {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(data)) return data.map((item) => plainData(item, depth + 1));
  if (data instanceof Date) return data.toISOString();
  if (!(data instanceof Map)) return data;
  const record = emptyRecord();
  for (const [key, value] of data) record[String(key)] = plainData(value, depth + 1);
  return record;
}
