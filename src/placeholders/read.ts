import type { Placeholder, PlaceholderFault } from '../model/placeholder.ts';
import type { Platform } from '../model/platform.ts';
import { type Dialect, type Shape, shapes, unclosedName } from './grammars.ts';
import { clean, matchAt, skipInvisible } from './inside.ts';

/** The longest inside that is read; what is longer was never meant as one placeholder. */
const LONGEST = 600;
/** An element that ends a paragraph ends a placeholder that nobody closed. */
const BLOCK_TAG = /<\/?(?:p|div|li|ul|ol|td|tr|th|table|h[1-6]|blockquote|hr)\b/iy;

/** Reads a placeholder whose opening stands at `at`; undefined if none does. */
export function readPlaceholder(
  value: string,
  at: number,
  platform: Platform | undefined,
): Placeholder | undefined {
  const opening = openingAt(value, at);
  if (!opening) return undefined;
  const { shape, from } = opening;
  const closing = closingAfter(value, from, shape);
  if (!closing) return from - at > shape.open.length ? undefined : unclosed(value, at, shape);
  const broken = closing.broken || from - at > shape.open.length;
  return inside(value, { start: at, from, to: closing.from, end: closing.to }, shape, broken, platform);
}

/** The shape that opens at an offset; an editor may have put a tag between its two signs. */
function openingAt(value: string, at: number): { shape: Shape; from: number } | undefined {
  const shape = shapes.find((each) => value.startsWith(each.open, at));
  if (shape) return { shape, from: at + shape.open.length };
  if (value[at] !== '{') return undefined;
  const next = skipInvisible(value, at + 1);
  if (next === at + 1 || (value[next] !== '{' && value[next] !== '%') || value[next + 1] === '{')
    return undefined;
  const open = `{${value[next]}`;
  return { shape: shapes.find((each) => each.open === open)!, from: next + 1 };
}

interface Closing {
  readonly from: number;
  readonly to: number;
  readonly broken: boolean;
}

/** Where a shape closes; undefined if another one opens, the block ends or the text is too long before that. */
function closingAfter(value: string, from: number, shape: Shape): Closing | undefined {
  const limit = Math.min(value.length, from + LONGEST);
  for (let at = from; at < limit; at++) {
    const char = value[at]!;
    if (char === shape.close[0]) {
      const closing = closingAt(value, at, shape);
      if (closing) return closing;
    }
    if (char === '{' && shape.open !== '{!' && /[{%]/.test(value[at + 1] ?? '')) return undefined;
    if (char === '\n' && endsAt(value, at, shape)) return undefined;
    if (char === '<' && matchAt(BLOCK_TAG, value, at) !== undefined) return undefined;
  }
  return undefined;
}

function closingAt(value: string, at: number, shape: Shape): Closing | undefined {
  const { close } = shape;
  if (value.startsWith(close, at)) return { from: at, to: at + close.length, broken: false };
  if (close.length !== 2) return undefined;
  const next = skipInvisible(value, at + 1);
  return next > at + 1 && value[next] === close[1] ? { from: at, to: next + 1, broken: true } : undefined;
}

function endsAt(value: string, at: number, shape: Shape): boolean {
  return shape.oneLine === true || /^\r?\n[ \t]{0,20}\r?\n/.test(value.slice(at, at + 24));
}

interface Extent {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** Reads what stands between the delimiters. */
function inside(
  value: string,
  extent: Extent,
  shape: Shape,
  broken: boolean,
  platform: Platform | undefined,
): Placeholder | undefined {
  const { start, from, to } = extent;
  const raw = value.slice(from, to);
  const cleaned = clean(raw);
  const tidy = cleaned.broken ? cleaned.text.replace(/ ?\. ?/g, '.') : cleaned.text;
  const text = tidy
    .trim()
    .replace(/^[-~]|[-~]$/g, '')
    .trim();
  const wrong = shape.open === '{{' && value[extent.end] === '}';
  const end = wrong ? extent.end + 1 : extent.end;
  const span = { start, end };
  const whole = value.slice(start, end);
  const found = text === '' ? undefined : fitting(text, shape, platform);
  if (!found && shape.oneLine && !/^[\w.$]/.test(text)) return undefined;
  const name = found?.name ?? looseName(text);
  const fault = faultOf({
    text,
    raw,
    wrong,
    broken: broken || cleaned.broken,
    fits: found !== undefined,
    platform,
    grammar: found?.grammar,
  });
  return {
    kind: found?.kind ?? (shape.open === '{%' && !/^[\w.]*$/.test(text) ? 'tag' : 'output'),
    text: whole,
    name,
    ...(found?.fallback !== undefined && { fallback: found.fallback }),
    grammar: found?.grammar ?? shape.dialects.at(-1)!.grammar,
    span,
    nameSpan: nameSpan(value, from, to, name),
    ...(fault && { fault }),
  };
}

interface Fit {
  readonly grammar: string;
  readonly kind: 'output' | 'tag';
  readonly name: string;
  readonly fallback: string | undefined;
}

/** The first dialect that the text fits; on a platform that has a dialect of its own for it, that one. */
function fitting(text: string, shape: Shape, platform: Platform | undefined): Fit | undefined {
  const parts = splitFilters(text);
  let first: Fit | undefined;
  for (const dialect of shape.dialects) {
    const found = fitDialect(text, parts, dialect);
    if (found && (!platform || platform.grammars.includes(found.grammar))) return found;
    first ??= found;
  }
  return first;
}

function fitDialect(text: string, parts: readonly string[], dialect: Dialect): Fit | undefined {
  const { filter, grammar, kind } = dialect;
  if (filter && parts.length < 2) return undefined;
  const groups = dialect.form.exec(filter ? parts[0]! : text);
  if (!groups) return undefined;
  const filters = filter ? parts.slice(1).map((part) => filter.exec(part)) : [];
  if (filters.includes(null)) return undefined;
  const { name, named } = groups.groups ?? {};
  return { grammar, kind, name: (name ?? named ?? '').trim(), fallback: fallbackOf([groups, ...filters]) };
}

/** The first fallback that the inside or one of its filters gives. */
function fallbackOf(matches: readonly (RegExpExecArray | null)[]): string | undefined {
  for (const match of matches) {
    const { fallback, single } = match?.groups ?? {};
    const text = fallback ?? single;
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Splits at every `|` outside quotes; `||` splits nothing. */
function splitFilters(text: string): readonly string[] {
  if (!text.includes('|')) return [text];
  const parts: string[] = [];
  let quote = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '|' && text[at + 1] === '|') at++;
    else if (char === '|') {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  parts.push(text.slice(from).trim());
  return parts;
}

interface Symptoms {
  readonly text: string;
  readonly raw: string;
  readonly wrong: boolean;
  readonly broken: boolean;
  readonly fits: boolean;
  readonly platform: Platform | undefined;
  readonly grammar: string | undefined;
}

function faultOf(symptoms: Symptoms): PlaceholderFault | undefined {
  if (symptoms.broken) return 'broken';
  if (symptoms.text === '') return 'empty';
  if (symptoms.wrong) return 'unclosed';
  return symptoms.fits && spacingFits(symptoms) ? undefined : 'syntax';
}

/** Some desks compare the placeholder as a whole, blanks included. */
function spacingFits({ raw, platform, grammar }: Symptoms): boolean {
  if (!platform?.spacing || !grammar || !platform.grammars.includes(grammar)) return true;
  const before = raw.length - raw.trimStart().length;
  const after = grammar.endsWith('-fallback') ? before : raw.length - raw.trimEnd().length;
  return platform.spacing.includes(before) && platform.spacing.includes(after);
}

/** The name that a faulty inside begins with. */
function looseName(text: string): string {
  return /^[\w.$-]+/.exec(text)?.[0] ?? '';
}

/** Where the name stands; a name that an editor broke reaches from its first to its last character. */
function nameSpan(value: string, from: number, to: number, name: string): { start: number; end: number } {
  const raw = value.slice(from, to);
  const at = name === '' ? -1 : raw.indexOf(name);
  if (at >= 0) return { start: from + at, end: from + at + name.length };
  const start = from + (raw.length - raw.trimStart().length);
  return { start: Math.min(start, to), end: Math.max(Math.min(start, to), from + raw.trimEnd().length) };
}

/** A placeholder that was opened and never closed: its signs, its name, and one closing sign if there is one. */
function unclosed(value: string, at: number, shape: Shape): Placeholder | undefined {
  const from = at + shape.open.length;
  unclosedName.lastIndex = from;
  const match = unclosedName.exec(value);
  const name = match?.[1] ?? '';
  if (shape.oneLine && !/\w\.\w/.test(name)) return undefined;
  if (shape.open === '{#' || (shape.open === '{%' && name === '')) return undefined;
  const stop = match ? unclosedName.lastIndex : from;
  const spaces = /^[ \t]{0,4}/.exec(value.slice(stop, stop + 4))![0].length;
  const half = value[stop + spaces] === shape.close[0] ? stop + spaces + 1 : stop;
  return {
    kind: 'output',
    text: value.slice(at, half),
    name,
    grammar: shape.dialects.at(-1)!.grammar,
    span: { start: at, end: half },
    nameSpan: { start: stop - name.length, end: stop },
    fault: 'unclosed',
  };
}
