import type { Finding } from '../../model/finding.ts';
import type { Repeated } from '../../model/first-run.ts';
import type { FileResult } from '../../model/result.ts';
import { faultKey, grouped, heads, replyKey, sentenceFinder } from './faults.ts';
import type { Observed } from './observe.ts';

/** A sentence in so many replies is one decision, not many. */
const OFTEN = 3;
const MOST = 5;

/** A fault is the sentence's own if it is found nearly wherever the sentence stands. */
const OWN = 3 / 4;

/** A sentence with what is found in it. */
interface Standing {
  readonly text: string;
  readonly reply: string;
  readonly findings: Finding[];
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
  const found = new Map(results.map((result) => [result.file, heads(result)]));
  const standings = observed.flatMap((file) => standingsIn(file, found.get(file.file) ?? []));
  return [...grouped(standings, ({ text }) => fold(text)).values()]
    .filter((places) => places.length >= OFTEN)
    .map((places) => ({ text: places[0]!.text, replies: countOf(places), finding: faultOf(places) }))
    .filter(({ replies, finding }) => replies >= OFTEN && !(finding && told.has(faultKey(finding))))
    .sort((a, b) => Number(!a.finding) - Number(!b.finding) || b.replies - a.replies)
    .slice(0, MOST)
    .map(({ finding, ...one }) => (finding ? { ...one, finding } : one));
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

function standingsIn({ file, replies }: Observed, findings: readonly Finding[]): readonly Standing[] {
  const byReply = grouped(findings, ({ reply }) => reply.id);
  return replies.flatMap(({ id, sentences }) => {
    const standings = sentences.map(({ text, at }) => ({
      text,
      at,
      reply: replyKey(file, id),
      findings: [] as Finding[],
    }));
    const sentenceOf = sentenceFinder(standings);
    for (const finding of byReply.get(id) ?? []) sentenceOf(finding)?.findings.push(finding);
    return standings;
  });
}

function countOf(places: readonly Standing[]): number {
  return new Set(places.map(({ reply }) => reply)).size;
}

/** What is found in a sentence nearly wherever it stands, an error before a warning. */
function faultOf(places: readonly Standing[]): Finding | undefined {
  const inside = places.flatMap(({ findings }) => findings);
  const own = [...grouped(inside, ({ rule, kind }) => `${rule} ${kind}`).values()]
    .filter((same) => same.length >= OWN * places.length)
    .map(([first]) => first!);
  return own.find(({ severity }) => severity === 'error') ?? own[0];
}
