import type { Reply } from '../model/reply.ts';
import type { Span } from '../model/span.ts';
import type { Action, Written } from './exception.ts';

/** Where an exception silences rules. */
export interface Stretch {
  readonly from: Resolved['written'];
  readonly rules: readonly string[];
  readonly span: Span<'file'>;
}

/** An exception whose rules were looked up. */
export interface Resolved {
  readonly written: Omit<Written, 'action'> & { readonly action: Action };
  /** Ids as the rules have them now; empty: all. */
  readonly rules: readonly string[];
}

/** What each exception of a file covers; `resolved` is in the order of the file. */
export function stretches(
  resolved: readonly Resolved[],
  text: string,
  replies: readonly Reply[],
): readonly Stretch[] {
  const values = replies.flatMap(({ parts }) => parts.map(({ source }) => [source.start, source] as const));
  const starts = new Map(values);
  return resolved.flatMap((one, i) => stretchesOf(one, resolved.slice(i + 1), text, starts));
}

type Starts = ReadonlyMap<number, Span<'file'>>;

function stretchesOf(
  { written, rules }: Resolved,
  later: readonly Resolved[],
  text: string,
  starts: Starts,
): readonly Stretch[] {
  const { span } = written;
  const over = (covered: Span<'file'>): readonly Stretch[] => [{ from: written, rules, span: covered }];
  switch (written.action) {
    case 'enable':
      return [];
    case 'disable-file':
      return over({ start: 0, end: text.length + 1 });
    case 'disable-line':
      return over(lineAround(text, span));
    case 'disable-next-line':
      return over(withValue(nextLine(text, endOfLine(text, span.end)), text, starts));
    case 'disable':
      return untilEnabled(later, span.end, rules, text.length + 1).map((held) => ({
        from: written,
        ...held,
      }));
  }
}

/** A block is switched off up to the `enable` that names its rules, or all; each rule may end elsewhere. */
function untilEnabled(later: readonly Resolved[], start: number, rules: readonly string[], end: number) {
  const enables = later.filter(({ written }) => written.action === 'enable');
  const endFor = (rule: string | undefined): number =>
    enables.find((one) => one.rules.length === 0 || (rule !== undefined && one.rules.includes(rule)))?.written
      .span.start ?? end;
  if (rules.length === 0) return [{ rules, span: { start, end: endFor(undefined) } }];
  return rules.map((rule) => ({ rules: [rule], span: { start, end: endFor(rule) } }));
}

/** A value that begins on the line (a YAML block, a quoted reply) is covered to its end: no comment fits inside it. */
function withValue(line: Span<'file'>, text: string, starts: Starts): Span<'file'> {
  for (let at = line.start; at < Math.min(line.end, text.length); at++) {
    const value = starts.get(at);
    if (value) return { start: line.start, end: Math.max(line.end, value.end) };
  }
  return line;
}

function lineAround(text: string, { start, end }: Span<'file'>): Span<'file'> {
  let first = start;
  while (first > 0 && !isBreak(text, first - 1)) first--;
  return { start: first, end: endOfLine(text, end) };
}

function nextLine(text: string, end: number): Span<'file'> {
  const start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  return { start, end: endOfLine(text, start) };
}

/** Offset of the line break at or after `from`, one past the end of the text if there is none. */
function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text, at)) at++;
  return at;
}

function isBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}
