import type { Mapped, Run } from '../../model/mapped.ts';
import type { Placeholder } from '../../model/placeholder.ts';
import { type Block, type Link, STAND_IN, type StandIn } from '../../model/reply.ts';
import type { Span } from '../../model/span.ts';
import type { Mask, Masked } from './mask.ts';

/** What cutting the markup away leaves, and where text stood that is no prose (code, quotations, comments). */
export interface Cut {
  readonly prose: Mapped;
  readonly blocks: readonly Block[];
  readonly standIns: readonly StandIn[];
  readonly links: readonly Link[];
  readonly strong: readonly Span[];
  readonly apart: readonly Apart[];
}

/** A stretch of the value that is no prose, and what kind of code it is, if it is code. */
export interface Apart extends Span<'value'> {
  readonly code?: Placeholder['code'];
}

interface Mark {
  readonly href?: string;
  start: number;
}

/**
 * Takes what a markup reader finds, in the order of the value, and writes the prose with its map. White space is
 * written as one space, and only between two visible things; blocks are separated by one `\n`.
 */
export class ProseWriter {
  readonly masked: Masked;
  /** Above 0, text is passed over: inside a quotation, a script. */
  quiet = 0;
  /** The text so far, piece by piece: a string that grows and is looked into is copied each time. */
  private readonly pieces: string[] = [];
  private length = 0;
  /** True: the block that is being written holds more than blanks. */
  private visible = false;
  private readonly runs: Run[] = [];
  private readonly blocks: Block[] = [];
  private readonly standIns: StandIn[] = [];
  private readonly links: Link[] = [];
  private readonly strongs: Span[] = [];
  private readonly aparts: Apart[] = [];
  private readonly open: Mark[] = [];
  private kind: Block['kind'] = 'paragraph';
  private depth = 0;
  private blockStart = 0;
  private pending: { from: number; to: number; line: boolean } | undefined;
  private nextMask = 0;

  constructor(masked: Masked) {
    this.masked = masked;
  }

  /** Ends the block that is being written and says what the next one is. */
  block(kind: Block['kind'], depth: number): void {
    this.end();
    this.kind = kind;
    this.depth = depth;
  }

  /** Ends the block that is being written; a block without anything visible is none. */
  end(): void {
    this.pending = undefined;
    const start = this.blockStart;
    if (this.length <= start) return;
    if (!this.visible) {
      this.takeBack(start);
      return;
    }
    this.blocks.push({ kind: this.kind, span: { start, end: this.length }, depth: this.depth });
    this.blockStart = this.length + 1;
    this.visible = false;
  }

  /** Text that stands in the value as it is; placeholders become stand-ins, what is not taken is left out. */
  put(from: number, to: number): void {
    if (this.quiet > 0) return;
    const { masks } = this.masked;
    let at = from;
    for (let mask = this.maskFrom(at); mask && mask.start < to; mask = masks[++this.nextMask]) {
      if (mask.start > at) this.words(at, mask.start);
      if (mask.placeholder && mask.start >= at) this.standIn('placeholder', mask.start, mask.end, mask);
      at = Math.max(at, mask.end);
      if (at > to) break;
    }
    if (at < to) this.words(at, to);
  }

  /** Text that `from..to` of the value stands for: an entity, an escape. */
  decoded(text: string, from: number, to: number): void {
    if (this.quiet > 0 || text === '') return;
    if (/^[ \t\r\n\f]+$/.test(text)) this.space(from, to);
    else this.write(text, from, to, false);
  }

  /** White space; written if something visible follows in this block. */
  space(from: number, to: number): void {
    if (this.quiet > 0) return;
    if (this.pending) this.pending.to = to;
    else this.pending = { from, to, line: false };
  }

  /** A hard line break; the second in a row ends the block. */
  line(from: number, to: number, ends = false): void {
    if (this.quiet > 0) return;
    if (ends && this.pending?.line) this.end();
    else this.pending = { from: this.pending?.from ?? from, to, line: true };
  }

  /** One character in place of something that is not text. */
  standIn(what: StandIn['for'], from: number, to: number, mask?: Mask): void {
    if (this.quiet > 0) return;
    this.write(STAND_IN, from, to, false);
    const at = this.length - 1;
    this.standIns.push({ at, for: what, ...(mask?.placeholder && { placeholder: mask.placeholder }) });
  }

  /** Opens a link or, without an address, a bold part; `close` ends the one opened last. */
  mark(href?: string): void {
    this.open.push({ ...(href !== undefined && { href }), start: -1 });
  }

  close(): void {
    const mark = this.open.pop();
    if (!mark || mark.start < 0 || mark.start >= this.length) return;
    const span = { start: mark.start, end: this.length };
    if (mark.href === undefined) this.strongs.push(span);
    else this.links.push({ span, href: mark.href });
  }

  /** Text that is no prose. */
  apart(from: number, to: number, code?: Apart['code']): void {
    this.aparts.push({ start: from, end: to, ...(code && { code }) });
  }

  /** The prose; its map is trusted only if every exact run reads the same in both texts. */
  finish(): Cut {
    this.end();
    while (this.open.length > 0) this.close();
    if (this.pieces.at(-1)?.endsWith('\n')) this.takeBack(this.length - 1);
    const { runs, masked } = this;
    const text = this.pieces.join('');
    const same = runs.every(
      (run) => !run.exact || masked.value.startsWith(text.slice(run.at, run.at + run.length), run.from),
    );
    const whole = { at: 0, length: text.length, from: 0, to: masked.value.length, exact: false };
    const prose = same ? { text, runs, trusted: true } : { text, runs: [whole], trusted: false };
    return {
      prose,
      blocks: this.blocks,
      standIns: this.standIns,
      links: this.links,
      strong: this.strongs,
      apart: this.aparts,
    };
  }

  private maskFrom(at: number): Mask | undefined {
    const { masks } = this.masked;
    while (this.nextMask > 0 && masks[this.nextMask - 1]!.end > at) this.nextMask--;
    while (this.nextMask < masks.length && masks[this.nextMask]!.end <= at) this.nextMask++;
    return masks[this.nextMask];
  }

  /** Visible text and white space, without placeholders. */
  private words(from: number, to: number): void {
    const { value } = this.masked;
    let start = from;
    for (let at = from; at < to; at++) {
      const unit = value.charCodeAt(at);
      if (unit > 32 || !isSpace(unit)) continue;
      if (unit === 32 && at > start && at + 1 < to && value.charCodeAt(at + 1) > 32) continue;
      if (at > start) this.write(value.slice(start, at), start, at, true);
      let end = at + 1;
      while (end < to && isSpace(value.charCodeAt(end))) end++;
      this.space(at, end);
      start = end;
      at = end - 1;
    }
    if (start < to) this.write(value.slice(start, to), start, to, true);
  }

  private write(text: string, from: number, to: number, exact: boolean): void {
    this.flush(from);
    for (let n = this.open.length - 1; n >= 0 && this.open[n]!.start < 0; n--)
      this.open[n]!.start = this.length;
    this.push(text, from, to, exact);
  }

  /** Writes the white space or the separator that stands before visible text. */
  private flush(from: number): void {
    const { pending } = this;
    this.pending = undefined;
    if (this.length < this.blockStart) {
      const past = this.runs.at(-1)?.to ?? 0;
      this.push('\n', past, Math.max(past, from), false);
      return;
    }
    if (!pending || this.length === this.blockStart) return;
    const sign = pending.line ? '\n' : ' ';
    const exact = pending.to - pending.from === 1 && this.masked.value[pending.from] === sign;
    this.push(sign, pending.from, Math.max(pending.to, pending.from), exact);
  }

  private push(text: string, from: number, to: number, exact: boolean): void {
    const last = this.runs.at(-1);
    const at = this.length;
    this.pieces.push(text);
    this.length += text.length;
    this.visible ||= text.trim() !== '';
    if (exact && last?.exact && last.to === from) {
      this.runs[this.runs.length - 1] = {
        at: last.at,
        length: last.length + text.length,
        from: last.from,
        to,
        exact,
      };
    } else {
      this.runs.push({ at, length: text.length, from, to, exact });
    }
  }

  private takeBack(to: number): void {
    for (let last = this.pieces.pop(); last !== undefined; last = this.pieces.pop()) {
      this.length -= last.length;
      if (this.length >= to) continue;
      this.pieces.push(last.slice(0, to - this.length));
      break;
    }
    this.length = to;
    for (let last = this.runs.at(-1); last && last.at + last.length > to; last = this.runs.at(-1)) {
      this.runs.pop();
      if (last.at < to)
        this.runs.push({
          ...last,
          length: to - last.at,
          to: last.exact ? last.from + (to - last.at) : last.to,
        });
    }
    while (this.standIns.length > 0 && this.standIns.at(-1)!.at >= to) this.standIns.pop();
  }
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13 && unit !== 11);
}
