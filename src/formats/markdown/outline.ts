/** A stretch of lines of a page that matters for finding its replies; offsets are the file's, ends exclusive. */
export type Item = Heading | Fence | Quote;

export interface Heading {
  readonly kind: 'heading';
  readonly level: number;
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

export interface Fence {
  readonly kind: 'fence';
  /** The words after the signs: `markdown`, `{code} none`. */
  readonly info: string;
  /** What stands before the signs, and before each line of the content: indentation, quote signs. */
  readonly prefix: string;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Line[];
}

export interface Quote {
  readonly kind: 'quote';
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Line[];
}

/** A line: its start, the end of its text, and the start of the next line. */
export interface Line {
  readonly from: number;
  readonly end: number;
  readonly next: number;
}

const FENCE = /^((?:[ \t]*>)*[ \t]*)(`{3,}|~{3,})([^\n]*)/;
const HEADING = /^ {0,3}(#{1,6})(?:$|[ \t])(.*)/;
const QUOTE = /^ {0,3}>/;
const UNDERLINE = /^ {0,3}(=+|-{2,})[ \t]*$/;

/** The lines of a text from an offset on. */
export function linesFrom(text: string, start: number): readonly Line[] {
  const lines: Line[] = [];
  for (let from = start; from < text.length; ) {
    const feed = text.indexOf('\n', from);
    const next = feed < 0 ? text.length : feed + 1;
    const end = feed < 0 ? text.length : feed > from && text[feed - 1] === '\r' ? feed - 1 : feed;
    lines.push({ from, end, next });
    from = next;
  }
  return lines;
}

/** The headings, fences and quotations of a page, in order; what stands inside a fence or quotation is not looked at. */
export function outlineOf(text: string, start: number): readonly Item[] {
  const lines = linesFrom(text, start);
  const items: Item[] = [];
  for (let n = 0; n < lines.length; ) {
    const line = text.slice(lines[n]!.from, lines[n]!.end);
    const item =
      fenceAt(text, lines, n, line) ?? quoteAt(text, lines, n, line) ?? headingAt(text, lines, n, line);
    if (item) items.push(item.item);
    n = item?.next ?? n + 1;
  }
  return items;
}

type Found = { readonly item: Item; readonly next: number } | undefined;

function fenceAt(text: string, lines: readonly Line[], n: number, line: string): Found {
  const open = line.length < 1_000 ? FENCE.exec(line) : null;
  if (!open) return undefined;
  const [, prefix = '', signs = '', info = ''] = open;
  if (signs.startsWith('`') && info.includes('`')) return undefined;
  const closing = new RegExp(`^[ \\t>]*${signs[0]}{${signs.length},}[ \\t]*$`);
  let close = n + 1;
  while (close < lines.length && !closing.test(text.slice(lines[close]!.from, lines[close]!.end))) close++;
  const to = lines[close]?.next ?? text.length;
  const inside = lines.slice(n + 1, close);
  return {
    item: { kind: 'fence', info: info.trim(), prefix, from: lines[n]!.from, to, lines: inside },
    next: close + 1,
  };
}

function quoteAt(text: string, lines: readonly Line[], n: number, line: string): Found {
  if (!QUOTE.test(line)) return undefined;
  let past = n + 1;
  while (past < lines.length && QUOTE.test(text.slice(lines[past]!.from, lines[past]!.end))) past++;
  const inside = lines.slice(n, past);
  return {
    item: { kind: 'quote', from: lines[n]!.from, to: inside.at(-1)!.next, lines: inside },
    next: past,
  };
}

function headingAt(text: string, lines: readonly Line[], n: number, line: string): Found {
  const { from, next } = lines[n]!;
  const signs = HEADING.exec(line);
  if (signs)
    return {
      item: { kind: 'heading', level: signs[1]!.length, title: titleOf(signs[2]!), from, to: next },
      next: n + 1,
    };
  const below = lines[n + 1];
  const rule =
    below && /\p{L}/u.test(line) && line.length < 120
      ? UNDERLINE.exec(text.slice(below.from, below.end))
      : null;
  const above = n === 0 ? '' : text.slice(lines[n - 1]!.from, lines[n - 1]!.end);
  if (!rule || above.trim() !== '' || /^[ \t]{4}|^\s*(?:[-*+|]|\d+[.)])/.test(line)) return undefined;
  const level = rule[1]!.startsWith('=') ? 1 : 2;
  return { item: { kind: 'heading', level, title: titleOf(line), from, to: below!.next }, next: n + 2 };
}

/** The words of a heading, without markup, number and closing signs. */
export function titleOf(heading: string): string {
  return heading
    .slice(0, 300)
    .replace(/[ \t]#+[ \t]*$/, '')
    .replace(/\{#[\w-]+\}/g, '')
    .replace(/!?\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/(?<![\p{L}\p{N}])[*_`~]{1,3}|[*_`~]{1,3}(?![\p{L}\p{N}])/gu, '')
    .trim()
    .replace(
      /^(?:(?:template|macro|reply|response|canned response)\s+)?(?:#?\d{1,3}(?:\.\d{1,2})*[.):]|#\d{1,3}|\d{1,3}\s+[–—-])\s+/i,
      '',
    );
}
