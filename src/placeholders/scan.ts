import type { Placeholder } from '../model/placeholder.ts';
import type { Platform } from '../model/platform.ts';
import { readAttribute } from './attribute.ts';
import { readBlank } from './blanks.ts';
import { matchAt } from './inside.ts';
import { readPlaceholder } from './read.ts';
import { type Branch, balance } from './tags.ts';
import { capitals } from './vocabulary.ts';

/** Wherever a placeholder or a blank may begin; everything else is passed over by the regular expression engine. */
const BEGINNING = new RegExp(
  String.raw`[{}[<«]|%[7{}A-Za-z]|[$#]\{|\$[A-Z]{2}|#[#A-Z][A-Z]|&lt;|\*\||(?<!_)__|(?<![\w.@/-])@[a-zA-Z]|(?<![\w])(?:XXX|TB[DC]\b|[Ll]orem ipsum|(?:${capitals})\b)`,
  'g',
);
const BRACE_DOLLAR = /\{\s{0,3}(\$[A-Za-z]\w*(?:\.\w+)*)\s{0,3}\}/y;
const BRACE = /\{\s{0,3}([A-Za-z][\w.]{0,60})\s{0,3}\}(?!\})/y;
const PERL = /\{[^{}\n]{1,300}\}/y;

/** Everything that stands in a value, and the branches that its tags make. */
export interface Scanned {
  /** In order, without overlaps. */
  readonly placeholders: readonly Placeholder[];
  readonly branches: readonly Branch[];
}

/**
 * Finds every placeholder, template tag and hand-fill blank of a decoded value, in order. The delimiters of all
 * desks are known; the platform settles what several could have written, and how many blanks may stand inside.
 * Never throws: what is wrong with a placeholder is its `fault`. Linear in the length of the value.
 */
export function scan(value: string, platform: Platform | undefined): readonly Placeholder[] {
  return scanBranches(value, platform).placeholders;
}

/** `scan`, with the template branches. */
export function scanBranches(value: string, platform: Platform | undefined): Scanned {
  const found: Placeholder[] = [];
  const beginning = new RegExp(BEGINNING);
  const defined = definedIn(value);
  let past = 0;
  for (let hit = beginning.exec(value); hit; hit = beginning.exec(value)) {
    const placeholder = readAt(value, hit.index, past, platform, defined);
    if (!placeholder) {
      beginning.lastIndex = hit.index + 1;
      continue;
    }
    found.push(placeholder);
    past = placeholder.name === 'raw' ? rawEnd(value, placeholder) : placeholder.span.end;
    beginning.lastIndex = past;
  }
  return balance(found);
}

function readAt(
  value: string,
  at: number,
  past: number,
  platform: Platform | undefined,
  defined: ReadonlySet<string>,
): Placeholder | undefined {
  const sign = value[at];
  if (sign === '}') return unopened(value, at, past, '}}');
  if (sign === '%' && value[at + 1] === '}') return unopened(value, at, past, '%}');
  if (sign === '<') return readAttribute(value, at) ?? readBlank(value, at, defined);
  if (sign === '{' || sign === '%' || sign === '#' || sign === '$') {
    return (
      readPlaceholder(value, at, platform) ?? ownBrace(value, at, platform) ?? readBlank(value, at, defined)
    );
  }
  return readBlank(value, at, defined);
}

const DEFINITION = /^ {0,3}\[([^[\]\r\n]{1,100})\]:[ \t]+\S/gm;

/** The labels of Markdown link definitions: `[Help page]` is then a link. */
function definedIn(value: string): ReadonlySet<string> {
  if (!value.includes(']: ')) return new Set();
  return new Set(Array.from(value.matchAll(DEFINITION), (match) => match[1]!));
}

/** Single braces: a variable with a `$`, or whatever the platform itself reads between braces. */
function ownBrace(value: string, at: number, platform: Platform | undefined): Placeholder | undefined {
  if (value[at] !== '{' || value[at - 1] === '\\') return undefined;
  const dollar = named(value, at, BRACE_DOLLAR, 'brace-dollar');
  if (dollar) return dollar;
  if (platform?.grammars.includes('brace')) return named(value, at, BRACE, 'brace');
  if (!platform?.grammars.includes('perl')) return undefined;
  const text = matchAt(PERL, value, at);
  if (text === undefined) return undefined;
  const span = { start: at, end: at + text.length };
  return { kind: 'output', text, name: '', grammar: 'perl', span, nameSpan: span };
}

function named(value: string, start: number, form: RegExp, grammar: string): Placeholder | undefined {
  form.lastIndex = start;
  const match = form.exec(value);
  if (!match) return undefined;
  const [text, name] = match as unknown as [string, string];
  const at = start + text.indexOf(name);
  return {
    kind: 'output',
    text,
    name,
    grammar,
    span: { start, end: start + text.length },
    nameSpan: { start: at, end: at + name.length },
  };
}

/** `name}}` that nothing opened. */
function unopened(value: string, at: number, past: number, close: string): Placeholder | undefined {
  if (!value.startsWith(close, at)) return undefined;
  const before = value.slice(Math.max(past, at - 80), at);
  const name = before
    .replace(/ $/, '')
    .split(/[^\w.]/)
    .at(-1)!
    .replace(/^[\d.]+/, '');
  if (!name || (close === '%}' && !name.includes('.'))) return undefined;
  const start = at - before.length + before.lastIndexOf(name);
  const end = at + close.length;
  const text = value.slice(start, end);
  const grammar = close === '}}' ? 'curly' : 'percent';
  return {
    kind: 'output',
    text,
    name,
    grammar,
    span: { start, end },
    nameSpan: { start, end: start + name.length },
    fault: 'unopened',
  };
}

/** What stands in `{% raw %}` is printed as it is; the scan goes on at its end. */
function rawEnd(value: string, tag: Placeholder): number {
  if (tag.kind !== 'tag' || tag.grammar !== 'tag') return tag.span.end;
  const end = /\{%-?\s*endraw\b/g;
  end.lastIndex = tag.span.end;
  return end.exec(value)?.index ?? tag.span.end;
}
