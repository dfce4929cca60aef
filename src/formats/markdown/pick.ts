import type { Source } from '../../model/format.ts';
import { greets, hasWords, isMessage } from './greeting.ts';
import { type Fence, type Heading, type Item, linesFrom, type Quote } from './outline.ts';
import { messagesBetweenRules } from './rules.ts';
import { type Section, sectionsIn } from './sections.ts';

/** What a reply of a page is: the inside of a fence or quotation, or a stretch of the page. */
export interface Picked {
  readonly title: string;
  /** The heading above the reply's own. */
  readonly category: string | undefined;
  /** What stands between the heading, or the reply before, and this one: a note for the agent. */
  readonly notesFrom: number;
  readonly at: Fence | Quote | { readonly kind: 'stretch'; readonly from: number; readonly to: number };
}

/** Why a page was read as it was. */
export interface Choice {
  readonly replies: readonly Picked[];
  /** True: nothing in the page tells what a reply is, so the writer is asked. */
  readonly unsure: boolean;
}

const PROSE_FENCE = /^(?:markdown|md|gfm)\b/i;
const TEXT_FENCE = /^(?:text|txt|plain|plaintext|none|email|mail|html|\{code\}\s*(?:none|text|markdown))?$/i;

/** Text of the page between two offsets; what a fence or quotation holds, without its signs. */
export interface PageText {
  readonly text: string;
  readonly start: number;
  readonly items: readonly Item[];
  inside(item: Fence | Quote): string;
}

type Replies = NonNullable<Source['replies']>;

/** Finds the replies of a page; `asked` is the config's answer, `titled` that its front matter names a title. */
export function pick(page: PageText, asked: Replies | undefined, titled: boolean): Choice {
  const sections = sectionsIn(page.items, page.text.length);
  if (asked) return { replies: byAnswer(page, asked, sections), unsure: false };
  if (sections.length <= 1) return { replies: oneReply(page, sections[0]), unsure: false };
  const fences = fencesWithReplies(page, false);
  const isSure = fences.length >= 2 || fences.some((fence) => greets(page.inside(fence)));
  if (isSure) return { replies: picked(sections, fences, page.start), unsure: false };
  const quotes = sections.flatMap((section) => quoteOf(page, section) ?? []);
  if (quotes.length >= 2) return { replies: picked(sections, quotes, page.start), unsure: false };
  const greeting = greetingSections(page, sections);
  if (greeting.length >= 2) return { replies: greeting, unsure: false };
  if (titled && greets(bodyAfter(page, sections[0]!.heading)))
    return { replies: [whole(page)], unsure: false };
  return { replies: isDocument(page, sections) ? [] : [whole(page, sections[0]?.heading)], unsure: true };
}

function byAnswer(page: PageText, asked: Replies, sections: readonly Section[]): readonly Picked[] {
  if (asked === 'fences') return picked(sections, fencesWithReplies(page, true), page.start);
  if (asked === 'quotes') {
    const quotes = page.items.filter((item) => item.kind === 'quote');
    return picked(
      sections,
      quotes.filter((quote) => hasWords(page.inside(quote))),
      page.start,
    );
  }
  if (asked === 'sections') return sectionsAt(page, sections, replyLevel(page, sections));
  return [whole(page, sections.length === 1 ? sections[0]!.heading : undefined)];
}

/** A page without sections: all of it, or the one fence or quotation that greets, with notes for the agent around it. */
function oneReply(page: PageText, section: Section | undefined): readonly Picked[] {
  const wrapped = page.items.filter((item) => item.kind !== 'heading');
  const [first] = wrapped;
  if (
    first &&
    wrapped.filter((item) => greets(page.inside(item))).length === 1 &&
    greets(page.inside(first))
  ) {
    const before = page.text.slice(section?.heading.to ?? page.start, first.from);
    if (!greets(before)) return picked(section ? [section] : [], [first], page.start);
  }
  const all = whole(page, section?.heading);
  const messages = messagesBetweenRules(page.text, linesFrom(page.text, all.at.from));
  if (messages.length === 0) return [all];
  return messages.map(({ span }) => ({ ...all, at: { kind: 'stretch', from: span.start, to: span.end } }));
}

function fencesWithReplies(page: PageText, asked: boolean): readonly Fence[] {
  const fences = page.items.filter((item) => item.kind === 'fence');
  return fences.filter((fence) => {
    const inside = page.inside(fence);
    if (!hasWords(inside)) return false;
    if (PROSE_FENCE.test(fence.info)) return true;
    return TEXT_FENCE.test(fence.info) && (asked || isMessage(inside));
  });
}

/** The only quotation of a section, if it greets, or is most of what the section holds and reads like a message. */
function quoteOf(page: PageText, { heading, textEnd, wrapped }: Section): Quote | undefined {
  const quotes = wrapped.filter((item) => item.kind === 'quote');
  const [quote] = quotes;
  if (!quote || quotes.length > 1) return undefined;
  const inside = page.inside(quote);
  const most = (quote.to - quote.from) * 2 >= page.text.slice(heading.to, textEnd).trim().length;
  return hasWords(inside) && (greets(inside) || (most && isMessage(inside))) ? quote : undefined;
}

/** The sections of the first level of which two at least begin with a greeting. */
function greetingSections(page: PageText, sections: readonly Section[]): readonly Picked[] {
  for (let level = 1; level <= 6; level++) {
    const all = sectionsAt(page, sections, level).map((section) => ({
      section,
      text: textOf(page, section),
    }));
    if (all.filter(({ text }) => greets(text)).length < 2) continue;
    return all.filter(({ text }) => greets(text) || isMessage(text)).map(({ section }) => section);
  }
  return [];
}

function textOf(page: PageText, { at }: Picked): string {
  return page.text.slice(at.from, at.to);
}

/** The highest level of which two sections hold text. */
function replyLevel(page: PageText, sections: readonly Section[]): number {
  const levels = [1, 2, 3, 4, 5, 6];
  return (
    levels.find((level) => sectionsAt(page, sections, level).length >= 2) ?? sections[0]?.heading.level ?? 1
  );
}

function sectionsAt(page: PageText, sections: readonly Section[], level: number): readonly Picked[] {
  return sections
    .filter(
      ({ heading, end }) =>
        heading.level === level && hasWords(page.text.slice(heading.to, Math.min(end, heading.to + 2_000))),
    )
    .map(({ heading, category, end }) => ({
      title: heading.title,
      category,
      notesFrom: heading.to,
      at: { kind: 'stretch', from: heading.to, to: end },
    }));
}

/** The whole page; a heading that it begins with is its title, not the customer's to read. */
function whole(page: PageText, first?: Heading): Picked {
  const begins = first && page.text.slice(page.start, first.from).trim() === '';
  const from = begins ? first.to : page.start;
  return {
    title: begins ? first.title : '',
    category: undefined,
    notesFrom: from,
    at: { kind: 'stretch', from, to: page.text.length },
  };
}

function bodyAfter(page: PageText, first: Heading): string {
  const before = page.text.slice(page.start, first.from);
  return before.trim() === '' ? page.text.slice(first.to) : before;
}

/** Several sections and no paragraph that greets: a page about something, not a reply. */
function isDocument(page: PageText, sections: readonly Section[]): boolean {
  return (
    sections.length >= 3 &&
    !page.text
      .slice(page.start)
      .split(/\n[ \t\r]*\n/)
      .some(greets)
  );
}

/** Each fence or quotation under its heading. */
function picked(
  sections: readonly Section[],
  items: readonly (Fence | Quote)[],
  start: number,
): readonly Picked[] {
  let n = -1;
  let past = start;
  return items.map((at) => {
    while (n + 1 < sections.length && sections[n + 1]!.heading.from < at.from) n++;
    const section = sections[n];
    const notesFrom = Math.max(section?.heading.to ?? start, past);
    past = at.to;
    return { title: section?.heading.title ?? '', category: section?.category, notesFrom, at };
  });
}
