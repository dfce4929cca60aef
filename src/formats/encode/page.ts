import type { Encode } from '../../model/format.ts';
import { readFront } from '../frontmatter.ts';

/** Texts that front matter holds without quotes or escapes. */
const PLAIN = /^[\p{L}\p{M}\p{N} .,’…]*$/u;

/**
 * Writes into a page (Markdown, HTML, text, templates), where a text stands as it is. In front matter only plain
 * words do; a line break is refused where each line begins with something that is not the text's: a quote sign, an
 * indentation.
 */
export function pageEncoder(file: string): Encode {
  const read = readFront(file);
  const start = 'front' in read ? read.front.end : file.length;
  return (text, at, { value }) => {
    if (at.start < start) return PLAIN.test(text) ? text : undefined;
    return value.runs.length > 1 && /[\r\n]/.test(text) ? undefined : text;
  };
}
