import type { Usage } from '../../model/first-run.ts';
import type { Uses } from '../../model/reply.ts';
import { replyKey } from './faults.ts';
import type { Observed } from './observe.ts';

/** The few that are told make at least so much of what is sent. */
const MOST = 0.9;

/** Which templates are sent, as far as the files count it; undefined: none counts, or nothing was sent. */
export function usageOf(observed: readonly Observed[]): Usage | undefined {
  const templates = usesByTemplate(observed);
  const counted = [...templates.values()].filter((uses) => uses !== undefined);
  const times = counted.map((uses) => uses.times).sort((a, b) => b - a);
  const all = times.reduce((sum, one) => sum + one, 0);
  if (all === 0) return undefined;
  const { replies, sent } = fewest(times, MOST * all);
  const days = counted[0]?.days;
  return {
    counted: counted.length,
    complete: counted.length === templates.size,
    most: { replies, share: sent / all },
    unused: times.filter((one) => one === 0).length,
    ...(days !== undefined && counted.every((uses) => uses.days === days) && { days }),
  };
}

/** One entry for each record: its chat and its mail text are counted together. */
function usesByTemplate(observed: readonly Observed[]): ReadonlyMap<string, Uses | undefined> {
  return new Map(
    observed.flatMap(({ file, replies }) =>
      replies.map(({ record, uses }) => [replyKey(file, record), uses] as const),
    ),
  );
}

/** How many of these, the greatest first, it takes to reach a sum. */
function fewest(times: readonly number[], sum: number): { readonly replies: number; readonly sent: number } {
  let [replies, sent] = [0, 0];
  while (sent < sum && replies < times.length) sent += times[replies++]!;
  return { replies, sent };
}
