import { hash } from '../model/hash.ts';
import { below } from '../model/mapped.ts';
import { type Reply, STAND_IN } from '../model/reply.ts';
import type { Facts, Spot } from '../model/rule.ts';
import type { Reading } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { asWritten } from '../model/stand-in.ts';
import type { Found } from './linter.ts';

/** The longest quotation, in UTF-16 code units. */
const LONGEST = 160;

/** As much of a text as its quotation can come from, white space included. */
const ENOUGH = 20 * LONGEST;

type Standing = Pick<Found, 'part' | 'span' | 'quote' | 'sentence'>;

/** Where a spot stands in its reply, and its words. A spot outside the reply is the rule's mistake: it throws. */
export function standing(reply: Reply, spot: Spot, whole: boolean): Standing {
  const held = 'reading' in spot ? spot.reading.part : spot.part;
  const text = 'reading' in spot ? spot.reading.prose.text : spot.part.value.text;
  const part = reply.parts.indexOf(held);
  const { start, end } = spot.span;
  if (part < 0) throw new RangeError('it reported a place in another reply');
  if (!(start >= 0 && start <= end && end <= text.length))
    throw new RangeError(`it reported the place ${start}..${end} of ${text.length}`);
  if ('part' in spot) {
    const words = text.slice(start, end);
    return { part, span: { start, end }, quote: shorten(words), sentence: hash(fold(words)) };
  }
  const span = below<'value'>(spot.reading.prose, spot.span, { start: 0, end: held.value.text.length });
  const sentence = whole ? '' : hashOf(spot.reading, sentenceAt(spot.reading, start));
  return { part, span, quote: shorten(asWritten(spot.reading, spot.span)), sentence };
}

/** Hashes of sentences by their start: one with a thousand findings is read once, not a thousand times. */
const hashes = new WeakMap<Reading, Map<number, string>>();

function hashOf(reading: Reading, sentence: Span): string {
  const known = hashes.get(reading) ?? new Map<number, string>();
  hashes.set(reading, known);
  const held = known.get(sentence.start) ?? hash(fold(asWritten(reading, sentence)));
  known.set(sentence.start, held);
  return held;
}

/** Fills `{name}` in a message with the facts; a name without a fact stays. */
export function fill(template: string, facts: Facts, spot?: Spot): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    return fact === undefined ? whole : shorten(named(String(fact), spot));
  });
}

/** A fact that quotes the reply's prose, with its stand-ins named. */
function named(fact: string, spot: Spot | undefined): string {
  if (!fact.includes(STAND_IN)) return fact;
  const reading = spot && 'reading' in spot ? spot.reading : undefined;
  const from = Math.max(0, (spot?.span.start ?? 0) - fact.length);
  // It stands near the spot, or nowhere: the rest of a long reply is not searched.
  const near = reading?.prose.text.slice(from, from + 3 * fact.length) ?? '';
  const start = near.includes(fact) ? from + near.indexOf(fact) : -1;
  if (reading && start >= 0) return asWritten(reading, { start, end: start + fact.length });
  return fact.replaceAll(STAND_IN, '…');
}

function shorten(text: string): string {
  const line = text.slice(0, ENOUGH).trim().replace(/\s+/g, ' ');
  if (line.length <= LONGEST) return line;
  return `${line
    .slice(0, LONGEST - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();
}

/** The sentence that holds an offset; the offset alone if none does. */
function sentenceAt({ sentences }: Reading, offset: number): Span {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.span.start <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low]?.span ?? { start: offset, end: offset };
}
