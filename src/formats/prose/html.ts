import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Block } from '../../model/reply.ts';
import { unmask } from './mask.ts';
import type { ProseWriter } from './writer.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin a new block. */
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p pre section select summary table tbody td tfoot th thead title tr ul',
);
/** Elements whose text the customer does not read, or did not get from us. */
const PASSED_OVER = words(
  'applet audio blockquote datalist head iframe math noscript object pre q script select style svg template textarea title video',
);
/** Elements without an end tag. */
const VOID = words('area base br col embed hr img input link meta param source track wbr');
const CODE = words('code kbd samp tt var');
const STRONG = words('b strong');
/** What mail programs put around the text that is answered. */
const QUOTED =
  /\b(?:gmail_quote|gmail_extra|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra|quoted-text)\b/;

/** Feeds HTML to a writer, piece by piece: what one piece opens, the next may close. */
export interface HtmlCutter {
  /** Cuts `from..to` of the value. */
  cut(from: number, to: number): void;
}

/** An element that is being passed over, and how many of its name are open inside it. */
interface Passing {
  readonly name: string;
  readonly from: number;
  readonly code: boolean;
  count: number;
}

interface Tag {
  readonly name: string;
  readonly from: number;
  href: string | undefined;
  classes: string;
}

/** Cuts HTML, and the HTML inside Markdown; never moves, closes or invents an element. */
export function htmlCutter(writer: ProseWriter): HtmlCutter {
  let base = 0;
  let text = '';
  let tag: Tag | undefined;
  let attribute = '';
  let attributeValue = '';
  let passing: Passing | undefined;
  const nest = nesting(writer);

  const pass = (name: string, from: number, code = false): void => {
    passing = { name, from, code, count: 1 };
    writer.quiet++;
  };
  const opened = (end: number): void => {
    if (!tag) return;
    const { name, from } = tag;
    if (passing) {
      if (passing.name === name && !VOID.has(name)) passing.count++;
    } else if (name === 'br') writer.line(base + from, base + end, true);
    else if (name === 'img') writer.standIn('image', base + from, base + end);
    else {
      if (BLOCKS.has(name)) nest.open(name);
      if (CODE.has(name)) writer.standIn('code', base + from, base + from + 1);
      if (CODE.has(name) || PASSED_OVER.has(name) || QUOTED.test(tag.classes))
        pass(name, base + from, CODE.has(name));
      else if (STRONG.has(name)) nest.mark(name);
      else if (name === 'a' && tag.href !== undefined) nest.mark(name, tag.href);
    }
    tag = undefined;
  };
  const closed = (name: string, end: number): void => {
    if (passing) {
      if (passing.name !== name || --passing.count > 0) return;
      writer.apart(passing.from, base + end);
      writer.quiet--;
      passing = undefined;
    }
    if (name === 'br') writer.line(base + end, base + end, true);
    else if (BLOCKS.has(name)) nest.close(name);
    else nest.unmark(name);
  };

  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tag = { name: text.slice(start, end).toLowerCase(), from: start - 1, href: undefined, classes: '' };
    },
    onattribname(start, end) {
      attribute = text.slice(start, end).toLowerCase();
      attributeValue = '';
    },
    onattribdata(start, end) {
      attributeValue += text.slice(start, end);
    },
    onattribentity(codepoint) {
      attributeValue += String.fromCodePoint(codepoint);
    },
    onattribend(_quote, end) {
      if (!tag) return;
      if (attribute === 'href')
        tag.href = unmask(attributeValue, writer.masked, base + tag.from, base + end + 1);
      if (attribute === 'class' || attribute === 'id') tag.classes += ` ${attributeValue}`;
    },
    onopentagend: (end) => opened(end + 1),
    onselfclosingtag: (end) => opened(end + 1),
    onclosetag: (start, end) => closed(text.slice(start, end).toLowerCase(), end + 1),
    // After an unfinished tag the tokenizer gives no start; nobody can say what is text there.
    ontext(start, end) {
      if (start >= 0) writer.put(base + start, base + end);
    },
    ontextentity(codepoint, end) {
      writer.decoded(String.fromCodePoint(codepoint), base + text.lastIndexOf('&', end - 1), base + end);
    },
    oncomment: (start, end, offset) =>
      writer.apart(base + Math.max(0, start - 4), base + end + Math.max(0, offset)),
    oncdata() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {},
  };
  return {
    cut(from, to) {
      base = from;
      text = writer.masked.text.slice(from, to);
      const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
      tokenizer.write(text);
      tokenizer.end();
      if (passing && passing.count === 0) writer.quiet = 0;
    },
  };
}

/** The lists, cells and headings that are open, which say what kind of block text is. */
function nesting(writer: ProseWriter) {
  const lists: { item: boolean }[] = [];
  const marks: string[] = [];
  const open = new Map<string, number>();
  let heading = false;
  let cells = 0;
  const begin = (): void => {
    const kind: Block['kind'] = heading
      ? 'heading'
      : cells > 0
        ? 'cell'
        : lists.at(-1)?.item
          ? 'item'
          : 'paragraph';
    writer.block(kind, lists.length);
  };
  const turn = (name: string, opens: boolean): void => {
    if (/^h[1-6]$/.test(name)) heading = opens;
    else if (name === 'td' || name === 'th') cells = Math.max(0, cells + (opens ? 1 : -1));
    else if (name === 'ul' || name === 'ol') opens ? lists.push({ item: false }) : lists.pop();
    else if (name === 'li') {
      const list = lists.at(-1);
      if (list) list.item = opens;
    } else if (name === 'table' || name === 'tr') cells = 0;
    begin();
  };
  return {
    open: (name: string): void => turn(name, true),
    close: (name: string): void => turn(name, false),
    mark(name: string, href?: string): void {
      marks.push(name);
      open.set(name, (open.get(name) ?? 0) + 1);
      writer.mark(href);
    },
    unmark(name: string): void {
      if (!open.get(name)) return;
      for (let last = marks.pop(); last !== undefined; last = marks.pop()) {
        open.set(last, open.get(last)! - 1);
        writer.close();
        if (last === name) return;
      }
    },
  };
}

/** Cuts a value that is HTML as a whole. */
export function cutHtml(writer: ProseWriter): void {
  htmlCutter(writer).cut(0, writer.masked.text.length);
}
