import type { Finding } from '../../model/finding.ts';
import type { Repeated } from '../../model/first-run.ts';
import type { FileResult } from '../../model/result.ts';
import { faultKey, grouped, heads, replyKey } from './faults.ts';
import type { Observed, ObservedSentence } from './observe.ts';

/** A sentence in so many replies is one decision, not many. */
const OFTEN = 3;
const MOST = 5;

/** A fault is the sentence's own if it is found nearly wherever the sentence stands. */
const OWN = 3 / 4;

interface Standing extends ObservedSentence {
  readonly reply: string;
}

/**
 * The sentences that many replies say: those with a fault first, the commonest first. `told`: faults, by their key,
 * that were shown already.
 */
export function repeatedIn(
  observed: readonly Observed[],
  results: readonly FileResult[],
  told: ReadonlySet<string>,
): readonly Repeated[] {
  const findings = findingsByReply(results);
  return [...grouped(standings(observed), ({ text }) => text.toLowerCase().replaceAll('’', "'")).values()]
    .filter((places) => places.length >= OFTEN)
    .map((places) => ({
      text: places[0]!.text,
      replies: countOf(places),
      finding: faultOf(places, findings),
    }))
    .filter(({ replies, finding }) => replies >= OFTEN && !(finding && told.has(faultKey(finding))))
    .sort(
      (a, b) => Number(b.finding !== undefined) - Number(a.finding !== undefined) || b.replies - a.replies,
    )
    .slice(0, MOST)
    .map(({ finding, ...one }) => (finding ? { ...one, finding } : one));
}

function* standings(observed: readonly Observed[]): Generator<Standing> {
  for (const { file, replies } of observed)
    for (const { id, sentences } of replies)
      for (const sentence of sentences) yield { ...sentence, reply: replyKey(file, id) };
}

function countOf(places: readonly Standing[]): number {
  return new Set(places.map(({ reply }) => reply)).size;
}

function findingsByReply(results: readonly FileResult[]): ReadonlyMap<string, readonly Finding[]> {
  const all = results.flatMap((result) => heads(result).map((finding) => ({ finding, file: result.file })));
  const groups = grouped(all, ({ finding, file }) => replyKey(file, finding.reply.id));
  return new Map([...groups].map(([key, held]) => [key, held.map(({ finding }) => finding)]));
}

/** What is found in a sentence nearly wherever it stands, an error before a warning. */
function faultOf(
  places: readonly Standing[],
  findings: ReadonlyMap<string, readonly Finding[]>,
): Finding | undefined {
  const inside = places.flatMap(({ reply, at }) =>
    (findings.get(reply) ?? []).filter(({ span }) => span.start >= at.start && span.start < at.end),
  );
  const own = [...grouped(inside, ({ rule, kind }) => `${rule} ${kind}`).values()]
    .filter((same) => same.length >= OWN * places.length)
    .map(([first]) => first!);
  return own.find(({ severity }) => severity === 'error') ?? own[0];
}
