import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { unmask } from './mask.ts';
import { Nesting } from './nesting.ts';
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

/** An element that is being passed over, and how many of its name are open inside it. */
interface Passing {
  readonly name: string;
  readonly from: number;
  count: number;
}

interface Tag {
  readonly name: string;
  readonly from: number;
  href: string | undefined;
  classes: string;
}

/**
 * Feeds HTML to a writer, piece by piece: what one piece opens, the next may close. Never moves, closes or
 * invents an element.
 */
export class HtmlCutter {
  private readonly writer: ProseWriter;
  private readonly nesting: Nesting;
  private base = 0;
  private text = '';
  private tag: Tag | undefined;
  private attribute = '';
  private attributeValue = '';
  private passing: Passing | undefined;

  constructor(writer: ProseWriter) {
    this.writer = writer;
    this.nesting = new Nesting(writer);
  }

  /** Cuts `from..to` of the value. */
  cut(from: number, to: number): void {
    this.base = from;
    this.text = this.writer.masked.text.slice(from, to);
    const tokenizer = new Tokenizer({ decodeEntities: true }, this.callbacks());
    tokenizer.write(this.text);
    tokenizer.end();
  }

  private callbacks(): TokenizerCallbacks {
    const { writer } = this;
    return {
      ...this.tagCallbacks(),
      onclosetag: (start, end) => this.close(this.text.slice(start, end).toLowerCase(), end + 1),
      // After an unfinished tag the tokenizer gives no start; nobody can say what is text there.
      ontext: (start, end) => {
        if (start >= 0) writer.put(this.base + start, this.base + end);
      },
      ontextentity: (codepoint, end) => {
        const start = this.text.lastIndexOf('&', end - 1);
        writer.decoded(String.fromCodePoint(codepoint), this.base + start, this.base + end);
      },
      oncomment: (start, end, offset) => {
        writer.apart(this.base + Math.max(0, start - 4), this.base + end + Math.max(0, offset));
      },
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    };
  }

  private tagCallbacks() {
    return {
      onopentagname: (start: number, end: number) => {
        const name = this.text.slice(start, end).toLowerCase();
        this.tag = { name, from: start - 1, href: undefined, classes: '' };
      },
      onattribname: (start: number, end: number) => {
        this.attribute = this.text.slice(start, end).toLowerCase();
        this.attributeValue = '';
      },
      onattribdata: (start: number, end: number) => {
        this.attributeValue += this.text.slice(start, end);
      },
      onattribentity: (codepoint: number) => {
        this.attributeValue += String.fromCodePoint(codepoint);
      },
      onattribend: (_quote: unknown, end: number) => this.endAttribute(end + 1),
      onopentagend: (end: number) => this.open(end + 1),
      onselfclosingtag: (end: number) => this.open(end + 1),
    };
  }

  private endAttribute(end: number): void {
    const { tag, base, attribute, attributeValue } = this;
    if (!tag) return;
    if (attribute === 'href') {
      tag.href = unmask(attributeValue, this.writer.masked, base + tag.from, base + end);
    } else if (attribute === 'class' || attribute === 'id') tag.classes += ` ${attributeValue}`;
  }

  private open(end: number): void {
    const { tag, passing, writer, base } = this;
    this.tag = undefined;
    if (!tag) return;
    const from = base + tag.from;
    if (passing) {
      if (passing.name === tag.name && !VOID.has(tag.name)) passing.count++;
    } else if (tag.name === 'br') writer.line(from, base + end, true);
    else if (tag.name === 'img') writer.standIn('image', from, base + end);
    else this.openElement(tag, from);
  }

  private openElement({ name, href, classes }: Tag, from: number): void {
    if (BLOCKS.has(name)) this.nesting.open(name);
    if (CODE.has(name)) this.writer.standIn('code', from, from + 1);
    if (CODE.has(name) || PASSED_OVER.has(name) || QUOTED.test(classes)) {
      this.passing = { name, from, count: 1 };
      this.writer.quiet++;
    } else if (STRONG.has(name)) this.nesting.mark(name);
    else if (name === 'a' && href !== undefined) this.nesting.mark(name, href);
  }

  private close(name: string, end: number): void {
    const { passing, writer, base } = this;
    if (passing) {
      if (passing.name !== name || --passing.count > 0) return;
      writer.apart(passing.from, base + end, codeOf(name));
      writer.quiet--;
      this.passing = undefined;
    }
    if (name === 'br') writer.line(base + end, base + end, true);
    else if (BLOCKS.has(name)) this.nesting.close(name);
    else this.nesting.unmark(name);
  }
}

function codeOf(element: string): 'block' | 'span' | undefined {
  if (element === 'pre') return 'block';
  return CODE.has(element) ? 'span' : undefined;
}

/** Cuts a value that is HTML as a whole. */
export function cutHtml(writer: ProseWriter): void {
  new HtmlCutter(writer).cut(0, writer.masked.text.length);
}
