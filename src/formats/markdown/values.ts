import type { TextNode } from '../containers/node.ts';
import { draw } from '../containers/node.ts';
import type { Line } from './outline.ts';

/** The text of some lines of a page without what stands before each: indentation of a list, quote signs. */
export function unwrapped(text: string, lines: readonly Line[], prefix: RegExp): TextNode {
  const kept = lines.map((line) => ({
    ...line,
    from: line.from + (prefix.exec(text.slice(line.from, line.end))?.[0].length ?? 0),
  }));
  return nodeOf(text, kept);
}

/** The text of a page from `from` to `to`, without blank lines around it. */
export function stretch(text: string, from: number, to: number): TextNode {
  const source = text.slice(from, to);
  const begin = /^(?:[ \t]*\r?\n)*/.exec(source)![0].length;
  const start = begin === source.length ? from : from + begin;
  const end = start + text.slice(start, to).trimEnd().length;
  return nodeOf(text, [{ from: start, end, next: end }]);
}

/** The text of some lines of a page, other lines left out. */
export function nodeOf(text: string, lines: readonly Line[]): TextNode {
  const last = lines.at(-1);
  const trimmed = last ? [...lines.slice(0, -1), { ...last, next: last.end }] : [];
  const value = trimmed.map((line) => text.slice(line.from, line.next)).join('');
  const span = { start: lines[0]?.from ?? 0, end: last?.end ?? 0 };
  return {
    kind: 'text',
    text: value,
    span,
    map: () => {
      const drawing = draw(text);
      for (const line of trimmed) drawing.keep(line.from, line.next);
      return drawing.guarded(value, span);
    },
  };
}
