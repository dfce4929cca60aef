import type { Format, Hints, Read } from '../model/format.ts';
import type { Notice } from '../model/problem.ts';
import type { TextNode } from './containers/node.ts';
import { pageEncoder } from './encode/page.ts';
import { frontTitle } from './evidence.ts';
import type { Front } from './frontmatter.ts';
import { type Fence, type Line, linesFrom, outlineOf, type Quote, titleOf } from './markdown/outline.ts';
import { type PageText, type Picked, pick } from './markdown/pick.ts';
import { nodeOf, stretch, unwrapped } from './markdown/values.ts';
import { type PageRead, type PageReply, readPage } from './page.ts';

/** Markdown files: one reply, or a page of many in fences, quotations or sections. */
export const markdown: Format = {
  name: 'markdown',
  extensions: ['.md', '.mdx', '.markdown'],
  encoder: pageEncoder,
  read: (text, hints): Iterable<Read> => readPage(text, hints, (front) => findReplies(text, hints, front)),
};

const QUOTE_SIGN = /^ {0,3}> ?/;

function findReplies(text: string, hints: Hints, front: Front): PageRead {
  const page: PageText = {
    text,
    start: front.end,
    items: outlineOf(text, front.end),
    inside: (item) => insideOf(text, item).text,
  };
  const { replies, unsure } = pick(page, hints.source?.replies, frontTitle(front.fields) !== undefined);
  const several = new Set<string>();
  return {
    replies: replies.map((picked) => replyOf(picked, text, hints, several)),
    notices: unsure ? [askForReplies(hints, replies.length > 0)] : [],
  };
}

function replyOf(picked: Picked, text: string, hints: Hints, titles: Set<string>): PageReply {
  const { at, category } = picked;
  const description = at.kind === 'stretch' ? undefined : noteOf(text.slice(picked.notesFrom, at.from));
  const isTaken = titles.has(picked.title) && description !== undefined;
  titles.add(picked.title);
  const title = isTaken ? `${picked.title}: ${firstSentence(description)}` : picked.title;
  return {
    node: at.kind === 'stretch' ? pageNode(text, at.from, at.to, hints) : insideOf(text, at),
    markup: at.kind === 'fence' && !/^(?:markdown|md|gfm)\b/i.test(at.info) ? 'guess' : 'markdown',
    title,
    category,
    description,
    pointer: at.kind === 'stretch' && at.from <= 0 ? '' : picked.title,
  };
}

function insideOf(text: string, item: Fence | Quote): TextNode {
  if (item.kind === 'quote') return unwrapped(text, item.lines, QUOTE_SIGN);
  const signs = item.prefix.match(/>/g)?.length ?? 0;
  const indent = item.prefix.length;
  return unwrapped(
    text,
    item.lines,
    signs > 0 ? new RegExp(`^(?:[ \\t]*> ?){0,${signs}}`) : new RegExp(`^[ \\t]{0,${indent}}`),
  );
}

const MODULE =
  /^(?:import\s(?:[^'"]{0,500}\sfrom\s+)?['"]|export\s+(?:default|const|let|var|function|async|class|\{|\*))/;

/** A stretch of the page; in MDX, without its modules and comments. */
function pageNode(text: string, from: number, to: number, { path }: Hints): TextNode {
  const node = stretch(text, from, to);
  if (!path.endsWith('.mdx')) return node;
  const lines = linesFrom(text.slice(0, node.span.end), node.span.start);
  return nodeOf(text, withoutModules(text, lines));
}

/** An `import` or `export` reaches to the next empty line. */
function withoutModules(text: string, lines: readonly Line[]): readonly Line[] {
  let inModule = false;
  return lines.filter((line) => {
    const source = text.slice(line.from, line.end);
    inModule = source.trim() !== '' && (inModule || MODULE.test(source));
    return !inModule && !/^\s*\{\/\*.*\*\/\}\s*$/.test(source);
  });
}

/** The words of a note for the agent, without what stands in fences; undefined if there are none. */
function noteOf(page: string): string | undefined {
  const source = page.slice(0, 20_000).replace(/^[ \t]*(```|~~~)[\s\S]*?^[ \t]*\1[`~]*[ \t]*$/gm, '');
  const note = titleOf(
    source
      .slice(0, 1_000)
      .replace(/^[ \t]*(?:>|[-*+][ \t]|-{3,}|:{3}\w*)[ \t]*/gm, ' ')
      .replace(/\s+/g, ' '),
  );
  return note === '' ? undefined : note;
}

function firstSentence(note: string): string {
  const sentence = /^.*?[.!?](?=\s|$)/.exec(note)?.[0] ?? note;
  return sentence.length > 80 ? `${sentence.slice(0, 80).replace(/\s\S*$/, '')} …` : sentence;
}

/** Pages that were passed over are told of once a run: a folder of documents is no reason for a wall of notices. */
function askForReplies({ path }: Hints, wasRead: boolean): Notice {
  const config = `"sources": [{ "files": ${JSON.stringify(path)}, "replies": "sections" }]`;
  const way = 'Say in the config what a reply is: “fences”, “quotes”, “sections” or the whole “file”.';
  if (wasRead) {
    return {
      id: `replies:${path}`,
      message: `${path} has several sections and was read as one reply. ${way}`,
      config,
    };
  }
  const message = `${path} and pages like it have sections, but nothing that reads like a reply, so they were passed over. ${way}`;
  return { id: 'pages-without-replies', message, config };
}
