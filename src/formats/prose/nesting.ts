import type { Block } from '../../model/reply.ts';
import type { ProseWriter } from './writer.ts';

/** The lists, cells and headings that are open, which say what kind of block text is, and the links and bold parts. */
export class Nesting {
  private readonly writer: ProseWriter;
  private readonly lists: { item: boolean }[] = [];
  private readonly marks: string[] = [];
  /** How many marks of a name are open, so that an end without one is known at once. */
  private readonly counts = new Map<string, number>();
  private heading = false;
  private cells = 0;

  constructor(writer: ProseWriter) {
    this.writer = writer;
  }

  /** An element that begins a block. */
  open(name: string): void {
    this.turn(name, true);
  }

  close(name: string): void {
    this.turn(name, false);
  }

  /** Opens a link or, without an address, a bold part. */
  mark(name: string, href?: string): void {
    this.marks.push(name);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    this.writer.mark(href);
  }

  /** Closes the mark of a name, and those that were left open inside it. */
  unmark(name: string): void {
    if (!this.counts.get(name)) return;
    for (let last = this.marks.pop(); last !== undefined; last = this.marks.pop()) {
      this.counts.set(last, this.counts.get(last)! - 1);
      this.writer.close();
      if (last === name) return;
    }
  }

  private turn(name: string, opens: boolean): void {
    if (/^h[1-6]$/.test(name)) this.heading = opens;
    else if (name === 'td' || name === 'th') this.cells = Math.max(0, this.cells + (opens ? 1 : -1));
    else if (name === 'table' || name === 'tr') this.cells = 0;
    else if (name === 'ul' || name === 'ol') this.turnList(opens);
    else if (name === 'li') {
      const list = this.lists.at(-1);
      if (list) list.item = opens;
    }
    this.writer.block(this.kind(), this.lists.length);
  }

  private turnList(opens: boolean): void {
    if (opens) this.lists.push({ item: false });
    else this.lists.pop();
  }

  private kind(): Block['kind'] {
    if (this.heading) return 'heading';
    if (this.cells > 0) return 'cell';
    return this.lists.at(-1)?.item ? 'item' : 'paragraph';
  }
}
