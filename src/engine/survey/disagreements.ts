import type { Disagreement } from '../../model/first-run.ts';
import { grouped } from './faults.ts';
import type { Observed, ObservedReply } from './observe.ts';
import type { Wait } from './waits.ts';

interface Said extends Wait {
  /** Its title, or its id where it has none. */
  readonly title: string;
}

/**
 * The matters for which replies name times that end differently, those with most replies first. A reply that names
 * several (`5 days by card, 10 by bank transfer`) knows what it does, and is left out.
 */
export function disagreementsIn(observed: readonly Observed[]): readonly Disagreement[] {
  const said = observed.flatMap(({ replies }) => replies.flatMap(decidedIn));
  return [...grouped(said, ({ matter }) => matter)]
    .map(([matter, all]) => ({ matter, all, times: timesOf(all) }))
    .filter(({ times }) => times.length > 1)
    .sort((a, b) => b.all.length - a.all.length)
    .map(({ matter, times }) => ({ matter, times }));
}

/** The matters for which a reply names one time. */
function decidedIn(reply: ObservedReply): readonly Said[] {
  return [...grouped(reply.waits, ({ matter }) => matter).values()].flatMap((waits) => {
    const [first] = waits;
    const one = first && waits.every(({ to }) => to === first.to);
    return one ? [{ ...first, title: reply.title || reply.id }] : [];
  });
}

function timesOf(all: readonly Said[]): Disagreement['times'] {
  const byEnd = [...grouped(all, ({ to }) => String(to)).values()].sort((a, b) => a[0]!.to - b[0]!.to);
  return byEnd.map((same) => ({
    text: commonest(same.map(({ text }) => text)),
    replies: same.map(({ title }) => title),
  }));
}

function commonest(texts: readonly string[]): string {
  const [most] = [...grouped(texts, (text) => text.toLowerCase()).values()].sort(
    (a, b) => b.length - a.length,
  );
  return most![0]!;
}
