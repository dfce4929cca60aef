import type { Finding } from '../../model/finding.ts';
import { type Today, type Urgency, type Urgent, urgencies } from '../../model/first-run.ts';
import type { FileResult } from '../../model/result.ts';
import type { Rule } from '../../model/rule.ts';
import { faultKey, grouped, heads, type Places, placesByFault, replyKey } from './faults.ts';
import type { ObservedReply } from './observe.ts';
import { urgencyOf } from './urgency.ts';

/** More than these nobody mends in a day. */
const MOST = 15;

/** So many of one urgency are taken before the others have had their turn. */
const SHARE = 5;

/** What was seen of the replies that were looked at, by `replyKey`. */
export type Seen = ReadonlyMap<string, Pick<ObservedReply, 'stake' | 'uses'>>;

/** A reply that has something urgent. */
interface Case {
  readonly file: string;
  readonly reply: string;
  readonly grave: boolean;
  /** How often it was sent; 0 if nobody counted. */
  readonly times: number;
  /** The most urgent first. */
  readonly faults: readonly Fault[];
}

interface Fault {
  readonly finding: Finding;
  readonly key: string;
  readonly urgency: Urgency;
  /** The replies that make it. */
  readonly places: Places;
  /** How often those were sent, together. */
  readonly sent: number;
}

/**
 * Picks the replies to mend first: by urgency, then those in which a lot is at stake, then what is sent most, then
 * what most replies say, then those with most to mend. A reply stands for all that make the same fault in the same words.
 */
export function pickToday(
  results: readonly FileResult[],
  rules: ReadonlyMap<string, Rule>,
  seen: Seen,
): Today {
  const placesOf = placesByFault(results);
  const sentOf = new Map([...placesOf].map(([key, places]) => [key, timesOf(places, seen)]));
  const cases = results.flatMap((result) => casesOf(result, { rules, seen, placesOf, sentOf }));
  const standing = withoutRepeats(cases.toSorted(byRank)).toSorted(byRank);
  const shown = fairShare(standing);
  return {
    replies: shown.map(urgent),
    touched: new Set(shown.flatMap(({ faults }) => faults.flatMap(({ places }) => [...places.keys()]))).size,
    waiting: standing.length - shown.length,
  };
}

interface Known {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly seen: Seen;
  readonly placesOf: ReadonlyMap<string, Places>;
  /** How often the replies of a fault were sent, together. */
  readonly sentOf: ReadonlyMap<string, number>;
}

function casesOf(result: FileResult, { rules, seen, placesOf, sentOf }: Known): readonly Case[] {
  const { file } = result;
  return [...grouped(heads(result), ({ reply }) => reply.id)].flatMap(([reply, findings]) => {
    const known = seen.get(replyKey(file, reply));
    const grave = known?.stake === 'grave';
    const faults = findings.flatMap((finding): readonly Fault[] => {
      const urgency = urgencyOf(finding, rules.get(finding.rule)?.category ?? 'library', grave);
      const key = faultKey(finding);
      const places = placesOf.get(key) ?? new Map<string, string>();
      return urgency ? [{ finding, key, urgency, places, sent: sentOf.get(key) ?? 0 }] : [];
    });
    const worstFirst = faults.toSorted((a, b) => rank(a) - rank(b));
    const times = known?.uses?.times ?? 0;
    return faults.length === 0 ? [] : [{ file, reply, grave, times, faults: worstFirst }];
  });
}

function rank({ urgency }: Fault): number {
  return urgencies.indexOf(urgency);
}

/** The worst first; equal ones stay in the order of the files. */
function byRank(a: Case, b: Case): number {
  return (
    rankOf(a) - rankOf(b) ||
    Number(b.grave) - Number(a.grave) ||
    sent(b) - sent(a) ||
    spread(b) - spread(a) ||
    b.times - a.times ||
    b.faults.length - a.faults.length
  );
}

function rankOf({ faults }: Case): number {
  return rank(faults[0]!);
}

function timesOf(places: Places, seen: Seen): number {
  return [...places.keys()].reduce((sum, key) => sum + (seen.get(key)?.uses?.times ?? 0), 0);
}

/** How often the fault that customers met most was sent. */
function sent({ faults }: Case): number {
  return Math.max(...faults.map((fault) => fault.sent));
}

/** In how many replies its commonest fault is. */
function spread({ faults }: Case): number {
  return Math.max(...faults.map(({ places }) => places.size));
}

/** Cases without the faults that one before them has, and those that have others left. */
function withoutRepeats(ranked: readonly Case[]): readonly Case[] {
  const told = new Set<string>();
  return ranked.flatMap((one) => {
    const faults = one.faults.filter(({ key }) => !told.has(key));
    for (const { key } of faults) told.add(key);
    return faults.length === 0 ? [] : [{ ...one, faults }];
  });
}

/** The first of each urgency take turns, so that a library full of one fault shows the others too. */
function fairShare(ranked: readonly Case[]): readonly Case[] {
  const rounds = [...grouped(ranked, (one) => String(rankOf(one))).values()].flatMap((same) =>
    same.map((one, i) => ({ one, round: Math.floor(i / SHARE) })),
  );
  const chosen = new Set(
    rounds
      .toSorted((a, b) => a.round - b.round)
      .slice(0, MOST)
      .map(({ one }) => one),
  );
  return ranked.filter((one) => chosen.has(one));
}

function urgent({ file, reply, faults }: Case): Urgent {
  const [first, ...rest] = faults.map(({ finding }) => finding);
  const alike = new Map(faults.flatMap(({ places }) => [...places]));
  alike.delete(replyKey(file, reply));
  return { urgency: faults[0]!.urgency, file, findings: [first!, ...rest], alike: [...alike.values()] };
}
