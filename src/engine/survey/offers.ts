import type { Finding } from '../../model/finding.ts';
import type { Offer } from '../../model/first-run.ts';
import type { FileResult } from '../../model/result.ts';
import { grouped, heads, sentenceFinder } from './faults.ts';
import type { Observed, ObservedReply, ObservedSentence } from './observe.ts';

/** Kinds of promise that are none where the company has so decided before the reply is sent. */
const decidable: ReadonlySet<string> = new Set(['remedy', 'arrival', 'day', 'approval']);

/** What entries name, where it is what the promise itself names. */
const remedies: ReadonlySet<string> = new Set([
  'refund',
  'credit',
  'replacement',
  'reimbursement',
  'compensation',
  'discount',
  'voucher',
  'payout',
  'payment',
  'repair',
  'exchange',
  'upgrade',
]);

/** What entries name for a matter; the first is its name. */
const outcomesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['refund', ['refund', 'money']],
  ['payout', ['payout']],
  ['delivery', ['delivery', 'parcel', 'package', 'order']],
]);

/** More titles than these are no list to write into settings. */
const MOST_TITLES = 10;
const MOST_OFFERS = 9;

/** A promise that was found, with what it promises and where it stands. */
interface Promised {
  readonly place: Place;
  readonly reply: ObservedReply;
  readonly what: readonly string[];
  readonly within: string | undefined;
}

interface Place {
  readonly name: string;
  /** Left out: nothing but the titles tells these replies from others. */
  readonly where?: Offer['where'];
}

/** Entries for the register of outcomes, by folder and by what is promised there, those with most sentences first. */
export function offersFor(observed: readonly Observed[], results: readonly FileResult[]): readonly Offer[] {
  const found = new Map(results.map((result) => [result.file, heads(result).filter(isDecidable)]));
  const promised = observed.flatMap((file) => promisedIn(file, found.get(file.file) ?? []));
  const groups = [...grouped(promised, ({ place, what }) => `${place.name}\n${what[0]}`).values()];
  const offers = groups.sort((a, b) => b.length - a.length).flatMap((same) => offerOf(same) ?? []);
  return withOwnIds(offers.slice(0, MOST_OFFERS));
}

function isDecidable({ rule, kind }: Finding): boolean {
  return rule === 'no-promise-of-outcome' && decidable.has(kind);
}

function promisedIn({ file, replies }: Observed, findings: readonly Finding[]): readonly Promised[] {
  const byReply = grouped(findings, ({ reply }) => reply.id);
  return replies.flatMap((reply) => {
    const sentenceOf = sentenceFinder(reply.sentences);
    return (byReply.get(reply.id) ?? []).flatMap((finding) => {
      const sentence = sentenceOf(finding);
      const what = sentence && outcomeOf(sentence);
      return what ? [{ place: placeOf(file, reply), reply, what, within: sentence.within }] : [];
    });
  });
}

/** What an entry names that is about a promise; undefined if that cannot be told. */
function outcomeOf({ promises = '', matter = '' }: ObservedSentence): readonly string[] | undefined {
  return outcomesOf.get(matter) ?? (remedies.has(promises) ? [promises] : undefined);
}

/** The folder of a helpdesk that its titles begin with, else the folder of the disk, else the file. */
function placeOf(file: string, { title, folder }: ObservedReply): Place {
  if (folder !== '' && title.startsWith(`${folder}::`))
    return { name: folder, where: { replies: [`${folder}::*`] } };
  if (folder !== '') return { name: folder };
  const disk = file.slice(0, Math.max(0, file.lastIndexOf('/')));
  if (disk === '' || disk.startsWith('..')) return { name: file };
  return { name: disk, where: { files: [`${disk.replace(/[*?[\]{}()!\\]/g, '?')}/**`] } };
}

function offerOf(same: readonly Promised[]): Offer | undefined {
  const [{ place, what }] = same as readonly [Promised];
  const titles = [...new Set(same.map(({ reply }) => reply.title || reply.id))];
  if (place.where === undefined && titles.length > MOST_TITLES) return undefined;
  const within = sameTime(same);
  return {
    id: idOf(place, what),
    place: place.name,
    what,
    sentences: same.length,
    ...(within !== undefined && { within }),
    where: place.where ?? { replies: titles },
  };
}

/** The one time that all of them name which name a time. */
function sameTime(same: readonly Promised[]): string | undefined {
  const times = new Set(same.flatMap(({ within }) => within?.toLowerCase() ?? []));
  return times.size === 1 ? [...times][0] : undefined;
}

/** `refund-approved` for refunds in `Refunds::Approved`. */
function idOf({ name }: Place, [what]: readonly string[]): string {
  const last = name.split(/::|\//).at(-1);
  const words = `${what} ${last}`.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join('-');
}

function withOwnIds(offers: readonly Offer[]): readonly Offer[] {
  const taken = new Map<string, number>();
  return offers.map((offer) => {
    const times = (taken.get(offer.id) ?? 0) + 1;
    taken.set(offer.id, times);
    return times === 1 ? offer : { ...offer, id: `${offer.id}-${times}` };
  });
}
