import type { Finding } from '../model/finding.ts';
import { hash } from '../model/hash.ts';
import { below } from '../model/mapped.ts';
import type { Lines } from '../model/place.ts';
import type { Part, Reply } from '../model/reply.ts';
import type { Span } from '../model/span.ts';
import type { Found, LocatedFact, Noted } from './linter.ts';
import { placeRemedy, type Target } from './mend/place.ts';
import type { Located } from './one-cause.ts';

/** What findings of one file are placed with. */
export interface Site {
  readonly file: string;
  readonly lines: Lines;
  readonly target: Target;
}

/** A finding with its place in the file; its fingerprint is still to come. */
export function locate(found: Found, reply: Reply, key: string, site: Site): Located {
  const { part: index, span: inValue, sentence, remedies, ...said } = found;
  const part = reply.parts[index]!;
  const span = inFile(part, inValue);
  const finding: Finding = {
    ...said,
    reply: replyOf(reply),
    span,
    start: site.lines.place(span.start),
    end: site.lines.place(span.end),
    remedies: remedies.flatMap((remedy) => placeRemedy(remedy, inValue, part, site.target) ?? []),
    fingerprint: '',
    signature: '',
  };
  return { finding, reply: key, part: index, sentence };
}

/** A fact of a library rule with its place in the file. */
export function locateFact(
  { rule, part: index, span, quote, fact, remedies }: Noted,
  reply: Reply,
  selection: string,
  site: Site,
): LocatedFact {
  const part = reply.parts[index]!;
  const place = inFile(part, span);
  return {
    rule,
    file: site.file,
    reply: { id: reply.id, title: reply.title, locale: reply.locale },
    pointer: reply.origin.pointer,
    selection,
    span: place,
    start: site.lines.place(place.start),
    end: site.lines.place(place.end),
    quote,
    fact,
    remedies: remedies.flatMap((remedy) => placeRemedy(remedy, span, part, site.target) ?? []),
  };
}

/** By place, then by rule and kind. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compare(a.rule, b.rule) ||
    compare(a.kind, b.kind) ||
    compare(a.message, b.message)
  );
}

/** Gives sorted findings their signature (rule, kind, sentence or reply) and fingerprint: that, the file and which of these it is. */
export function fingerprinted(located: readonly Located[], file: string): readonly Located[] {
  const counts = new Map<string, number>();
  return located.map((one) => {
    const { rule, kind, reply } = one.finding;
    const sentence = one.sentence === '' ? `reply ${reply.id}` : one.sentence;
    const cause = [rule, kind, file, sentence].join('\n');
    const nth = counts.get(cause) ?? 0;
    counts.set(cause, nth + 1);
    const signature = hash([rule, kind, sentence].join('\n'));
    return { ...one, finding: { ...one.finding, signature, fingerprint: hash(`${cause}\n${nth}`) } };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function replyOf({ id, title, origin }: Reply): Finding['reply'] {
  return { id, title, pointer: origin.pointer };
}

function inFile(part: Part, span: Span<'value'>): Span<'file'> {
  return below<'file'>(part.value, { start: span.start, end: span.end }, part.source);
}
