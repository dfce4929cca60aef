import { cutSimple } from './simple.ts';
import { cutTree } from './tree.ts';
import type { ProseWriter } from './writer.ts';

/**
 * What one part of a page can do to another: indentation goes on with a list, a fence or element reaches over
 * empty lines, a definition is used anywhere. Without any of it, what empty lines part can be read part by part.
 */
const REACHES = /^[ \t]+[^ \t\r\n]|^(?:```|~~~)|^\[[^\]\r\n\u2028\u2029]*\]:|<[a-zA-Z/!?]|\r(?!\n)|\0/m;

/** Cuts the Markdown that stands from `from` to `to` of the value. */
export function cutMarkdown(writer: ProseWriter, from: number, to: number): void {
  const source = withoutDirectives(writer.masked.text.slice(from, to));
  if (REACHES.test(source)) {
    cutTree(writer, source, from);
    return;
  }
  let waiting = 0;
  for (let at = 0; at < source.length; ) {
    const end = chunkEnd(source, at);
    const chunk = source.slice(at, end.text);
    if (chunk !== '' && cutSimple(writer, chunk, from + at, () => flush(writer, source, waiting, at, from)))
      waiting = end.next;
    at = end.next;
  }
  flush(writer, source, waiting, source.length, from);
}

/** What was not simple goes to the parser in one piece. */
function flush(writer: ProseWriter, source: string, start: number, end: number, from: number): void {
  const rest = source.slice(start, end);
  if (rest.trim() !== '') cutTree(writer, rest, from + start);
}

/** The end of the lines up to an empty one, and the start of what follows it. */
function chunkEnd(source: string, start: number): { text: number; next: number } {
  for (let line = start; line < source.length; ) {
    const feed = source.indexOf('\n', line);
    const end = feed < 0 ? source.length : feed;
    if (isEmpty(source, line, end)) return { text: Math.max(start, line - 1), next: end + 1 };
    line = end + 1;
  }
  return { text: source.endsWith('\n') ? source.length - 1 : source.length, next: source.length };
}

function isEmpty(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at);
    if (unit !== 32 && unit !== 9 && unit !== 13) return false;
  }
  return true;
}

/** Lines like `:::note` begin and end boxes; they become empty lines, of the same length. */
function withoutDirectives(source: string): string {
  if (!source.includes(':::')) return source;
  return source.replace(/^[ \t]*:{3,}[^\r\n]*$/gm, (line) => ' '.repeat(line.length));
}
