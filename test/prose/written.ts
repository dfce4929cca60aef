import fc from 'fast-check';
import { STAND_IN } from '../../src/model/reply.ts';

/** How often a law is tried, and from which seed; the long run tries more. */
export const runs = {
  seed: Number(process.env['SEED'] ?? 20_261_122),
  numRuns: process.env['LONG'] ? 20_000 : 500,
  verbose: 1,
} as const;
console.info(`prose: seed ${runs.seed}, ${runs.numRuns} cases a law`);

/** A piece of running text as it is written, and as the customer reads it. */
export interface Atom {
  readonly source: string;
  readonly text: string;
}

const same = (text: string): Atom => ({ source: text, text });

/** Words of many scripts, with emoji, combining marks and surrogate pairs. */
export const word = fc
  .constantFrom(
    'refund',
    'We’re',
    "don't",
    'naïve',
    'cafe\u0301',
    '😀',
    '👩‍👩‍👧',
    'שלום',
    'مرحبا',
    'お世話',
    'ǆ',
    '𝒳y',
    'a.b',
    '10%',
    '(soon)',
    'e-mail',
    'x,y;',
    '«so»',
    'Ünïcode?',
  )
  .map(same);

export const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&mdash;', '—'],
  ['&#x1F600;', '😀'],
  ['&eacute;', 'é'],
  ['&rsquo;', '’'],
  ['&#39;', "'"],
  ['&lt;', '<'],
  ['&nbsp;', '\u00A0'],
]);

export const entity = fc.constantFrom(...entities).map(([source, text]): Atom => ({ source, text }));

export const placeholder = fc
  .constantFrom(
    '{{ticket.requester.first_name}}',
    '{{ name | default: "<b>you</b> & me" }}',
    '{%customer.firstName,fallback=there%}',
    '[ORDER NUMBER]',
    '{{a}}{{b}}',
  )
  .map((source): Atom => ({ source, text: source === '{{a}}{{b}}' ? STAND_IN + STAND_IN : STAND_IN }));

/** Atoms that touch: one word of several pieces. */
export function glued(atom: fc.Arbitrary<Atom>): fc.Arbitrary<Atom> {
  return fc.array(atom, { minLength: 1, maxLength: 3 }).map((atoms) => ({
    source: atoms.map((each) => each.source).join(''),
    text: atoms.map((each) => each.text).join(''),
  }));
}

/** What white space and markup around a text come to: one blank, none at the ends. */
export function squeezed(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}
