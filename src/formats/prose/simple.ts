import { unmask } from './mask.ts';
import type { ProseWriter } from './writer.ts';

/** Signs that may mean something other than themselves in a line, and line ends that may be more. */
const SIGNS = /[\\`*[\]|\t]|&#?\w{1,40};|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[ \t]\r?(?:\n|$)/;
/** What a line may begin with that is no text. */
const LINE_SIGNS = /^(?:[#>=+-]|\d{1,9}[.)](?:[ \r\n]|$)|~~~)/m;
const ITEMS = /^(?:([-*]) +|\d{1,9}([.)]) +)/;
const HEADING = /^#{1,6} +(?=[^ #])/;

/** Running text with letters at both ends; private-use letters are placeholders. */
const INNER = String.raw`[\p{L}\p{N}\p{Co}](?:[^\\${'`'}*_[\]<&|\t\n\r]*[\p{L}\p{N}\p{Co}.!?:%])?`;
/** Bold, emphasis, a link and code in their usual form, beside blanks or usual punctuation. */
const INLINE = new RegExp(
  [
    String.raw`(?<=^|[ \n(])\*\*(?<bold>${INNER})\*\*(?=$|[ \r\n.,;:!?)])`,
    String.raw`(?<=^|[ \n(])\*(?<soft>${INNER})\*(?=$|[ \r\n.,;:!?)])`,
    String.raw`(?<!!)\[(?<words>${INNER})\]\((?<url>[\w:/?#@$',;=.%~+\p{Co}-]+)\)`,
    String.raw`(?<!${'`'})${'`'}(?<code>[^${'`'}\n\r]+)${'`'}(?!${'`'})`,
  ].join('|'),
  'gu',
);

/**
 * Cuts a paragraph, heading or flat list that holds no sign whose meaning the parser must find out; exactly what
 * the parser would give, several times as fast. False if it is not so simple: then nothing was written.
 * `first` is called before anything is written.
 */
export function cutSimple(writer: ProseWriter, chunk: string, base: number, first: () => void): boolean {
  const text = chunk.endsWith('\r') ? chunk.slice(0, -1) : chunk;
  const plans = linesOf(text);
  if (!plans) return false;
  first();
  for (const { kind, depth, from, to, inline } of plans) {
    writer.block(kind, depth);
    writeInline(writer, inline, base + from, base + to);
    writer.end();
  }
  return true;
}

interface Plan {
  readonly kind: 'paragraph' | 'heading' | 'item';
  readonly depth: number;
  readonly from: number;
  readonly to: number;
  readonly inline: readonly RegExpExecArray[];
}

/** The blocks of a simple chunk; undefined if it is not simple. */
function linesOf(text: string): readonly Plan[] | undefined {
  const item = ITEMS.exec(text);
  if (item) return itemsOf(text, (item[1] ?? item[2])!);
  const heading = HEADING.exec(text)?.[0];
  if (heading !== undefined) {
    if (/[\n#]/.test(text.slice(heading.length))) return undefined;
    return plan(text, 'heading', 0, heading.length, text.length);
  }
  return LINE_SIGNS.test(text) ? undefined : plan(text, 'paragraph', 0, 0, text.length);
}

/** Every line an item of the same list. */
function itemsOf(text: string, sign: string): readonly Plan[] | undefined {
  const plans: Plan[] = [];
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : text[feed - 1] === '\r' ? feed - 1 : feed;
    const line = text.slice(at, end);
    const marker = ITEMS.exec(line);
    if (!marker || (marker[1] ?? marker[2]) !== sign || marker[0].length > 5) return undefined;
    const from = at + marker[0].length;
    const inside = text.slice(from, end);
    if (inside === '' || LINE_SIGNS.test(inside) || ITEMS.test(inside) || inside.startsWith(' '))
      return undefined;
    const one = plan(text, 'item', 1, from, end);
    if (!one) return undefined;
    plans.push(...one);
    at = feed < 0 ? text.length : feed + 1;
  }
  return plans;
}

function plan(
  text: string,
  kind: Plan['kind'],
  depth: number,
  from: number,
  to: number,
): readonly Plan[] | undefined {
  const inline = inlineOf(text.slice(from, to));
  return inline && [{ kind, depth, from, to, inline }];
}

/** The bold parts, links and codes of a text; undefined if it holds any other sign. */
function inlineOf(text: string): readonly RegExpExecArray[] | undefined {
  if (!SIGNS.test(text)) return [];
  if (!/[*[`]/.test(text) || text.length > 20_000) return undefined;
  const found = Array.from(text.matchAll(INLINE)) as RegExpExecArray[];
  let rest = '';
  let at = 0;
  for (const match of found) {
    rest += `${text.slice(at, match.index)}x`;
    at = match.index + match[0].length;
  }
  rest += text.slice(at);
  return SIGNS.test(rest) ? undefined : found;
}

function writeInline(
  writer: ProseWriter,
  inline: readonly RegExpExecArray[],
  from: number,
  to: number,
): void {
  let at = from;
  for (const match of inline) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (start > at) writer.put(at, start);
    writePhrase(writer, match, start, end);
    at = end;
  }
  if (to > at) writer.put(at, to);
}

function writePhrase(
  writer: ProseWriter,
  { groups = {} }: RegExpExecArray,
  start: number,
  end: number,
): void {
  const { bold, soft, words, url, code } = groups;
  if (code !== undefined) {
    writer.apart(start, end, 'span');
    writer.standIn('code', start, end);
  } else if (soft !== undefined) writer.put(start + 1, end - 1);
  else if (bold !== undefined) {
    writer.mark();
    writer.put(start + 2, end - 2);
    writer.close();
  } else if (words !== undefined && url !== undefined) {
    writer.mark(unmask(url, writer.masked, start, end));
    writer.put(start + 1, start + 1 + words.length);
    writer.close();
  }
}
