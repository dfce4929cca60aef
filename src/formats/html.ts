import type { Format, Read } from '../model/format.ts';
import { pageEncoder } from './encode/page.ts';
import type { Front } from './frontmatter.ts';
import { stretch } from './markdown/values.ts';
import { type PageRead, readPage } from './page.ts';

/** HTML files: one reply a file. */
export const html: Format = {
  name: 'html',
  extensions: ['.html', '.htm'],
  encoder: pageEncoder,
  read: (text, hints): Iterable<Read> => readPage(text, hints, (front) => findReply(text, front)),
};

const TITLE = /<title\b[^<>]{0,200}>([^<]{1,300})<\/title/i;

function findReply(text: string, front: Front): PageRead {
  const title = TITLE.exec(text.slice(0, 20_000))?.[1]?.replace(/\s+/g, ' ').trim();
  return {
    replies: [{ node: stretch(text, front.end, text.length), markup: 'html', title }],
  };
}
