import type { Finding } from '../../model/finding.ts';
import type { Placeholder } from '../../model/placeholder.ts';
import type { Comment } from '../../model/problem.ts';
import type { Edit } from '../../model/remedy.ts';
import type { Part, Reply } from '../../model/reply.ts';
import type { Span } from '../../model/span.ts';
import type { Contents } from '../read.ts';
import { spliced } from './choose.ts';
import { firstPast, offsetInValue } from './edit.ts';

type Edits = readonly Edit<'file'>[];

/**
 * True if a file that was read again holds what was meant: the edited values are the intended ones, every other text,
 * title, tag and comment is as it was and stands where it has to stand, and no placeholder or link is gone.
 */
export function readsAsMeant(before: Contents, after: Contents, made: Edits): boolean {
  const edits = [...made].sort((a, b) => a.span.start - b.span.start);
  const move = mover(edits);
  return (
    after.problems.length <= before.problems.length &&
    after.replies.length === before.replies.length &&
    before.comments.length === after.comments.length &&
    before.comments.every((comment, i) => sameComment(comment, after.comments[i]!, move)) &&
    before.replies.every((reply, i) => sameReply(reply, after.replies[i]!, edits, move))
  );
}

/** True if some fault of error level is there more often than before. */
export function addsErrors(before: readonly Finding[], after: readonly Finding[]): boolean {
  const counts = errorCounts(before);
  return [...errorCounts(after)].some(([fault, count]) => count > (counts.get(fault) ?? 0));
}

function errorCounts(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, kind, severity, suppressed } of findings) {
    if (severity !== 'error' || suppressed) continue;
    const fault = `${rule} ${kind}`;
    counts.set(fault, (counts.get(fault) ?? 0) + 1);
  }
  return counts;
}

/** Where a stretch of the file stands after the edits; those inside it make it longer or shorter. */
type Move = (span: Span<'file'>) => Span<'file'>;

function mover(sorted: Edits): Move {
  const totals = [0];
  for (const { span, text } of sorted) totals.push(totals.at(-1)! + text.length - (span.end - span.start));
  const before = (isBefore: (edit: Edit<'file'>) => boolean): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(sorted[middle]!)) low = middle + 1;
      else high = middle;
    }
    return totals[low]!;
  };
  return ({ start, end }) => ({
    start: start + before(({ span }) => span.start < start),
    end: end + before(({ span }) => span.start < end || span.end <= end),
  });
}

function sameComment(a: Comment, b: Comment, move: Move): boolean {
  return a.text === b.text && move(a.span).start === b.span.start;
}

function sameReply(a: Reply, b: Reply, edits: Edits, move: Move): boolean {
  return (
    facts(a) === facts(b) &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, i) => samePart(part, b.parts[i]!, edits, move))
  );
}

/** What the file says of a reply apart from its texts. The id may be made of the text; a subject is one of the texts. */
function facts({ title, locale, platform, origin, evidence }: Reply): string {
  const { front, ...said } = evidence;
  const { subject: _, ...rest } = front;
  return JSON.stringify([
    title,
    locale,
    platform,
    origin.pointer,
    origin.channel,
    origin.variants,
    said,
    rest,
  ]);
}

function samePart(a: Part, b: Part, edits: Edits, move: Move): boolean {
  const own = editsIn(a.source, edits);
  const { start, end } = move(a.source);
  return (
    a.role === b.role &&
    a.markup === b.markup &&
    b.value.text === intended(a, own) &&
    start === b.source.start &&
    end === b.source.end &&
    b.value.trusted === a.value.trusted &&
    keepsPlaceholders(a, b, own) &&
    keepsLinks(a, b) &&
    keepsBlocks(a, b, own) &&
    (a.twin === undefined
      ? b.twin === undefined
      : b.twin !== undefined && samePart(a.twin, b.twin, edits, move))
  );
}

/** The edits inside a stretch of the file; all edits are sorted and apart from each other. */
function editsIn(source: Span<'file'>, edits: Edits): Edits {
  const own: Edit<'file'>[] = [];
  for (let i = firstPast(edits, source.start - 1, ({ span }) => span.end); i < edits.length; i++) {
    const { span } = edits[i]!;
    if (span.end > source.end) break;
    if (span.start >= source.start) own.push(edits[i]!);
  }
  return own;
}

/** The value with the edits of the file made in it; undefined if one of them cuts an escape. */
function intended({ value }: Part, edits: Edits): string | undefined {
  const inValue = edits.map((edit) => ({ span: spanInValue(value, edit), text: edit.means ?? edit.text }));
  const known = inValue.every(({ span }) => span.start <= span.end);
  return known ? spliced(value.text, inValue) : undefined;
}

function spanInValue(value: Part['value'], { span }: Edit<'file'>): Span<'value'> {
  return { start: offsetInValue(value, span.start), end: offsetInValue(value, span.end) };
}

/** As many as before, and those that no edit touched letter by letter; what was touched in brackets may turn out to be prose. */
function keepsPlaceholders(a: Part, b: Part, edits: Edits): boolean {
  const touched = edits.map((edit) => spanInValue(a.value, edit));
  const isTouched = ({ span }: Placeholder): boolean =>
    touched.some(({ start, end }) => start < span.end && span.start < end);
  const kept = a.placeholders.filter((each) => !isTouched(each));
  const owed = a.placeholders.filter((each) => each.kind !== 'blank' || !isTouched(each));
  let next = 0;
  for (const { text } of b.placeholders) if (text === kept[next]?.text) next++;
  return next === kept.length && b.placeholders.length >= owed.length;
}

function keepsLinks(a: Part, b: Part): boolean {
  return a.passages.every((passage, i) => (b.passages[i]?.links.length ?? -1) >= passage.links.length);
}

/** Words that are put in the place of others make no heading and no item of a list, however they begin. */
function keepsBlocks(a: Part, b: Part, edits: Edits): boolean {
  if (edits.some(({ text }) => text.trim() === '' || /[\r\n]/.test(text))) return true;
  const kinds = ({ passages }: Part): string =>
    passages.map(({ blocks }) => blocks.map(({ kind, depth }) => `${kind}${depth}`).join()).join(';');
  return edits.length === 0 || kinds(a) === kinds(b);
}
