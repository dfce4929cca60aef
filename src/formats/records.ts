import type { Hints, Read } from '../model/format.ts';
import type { Notice } from '../model/problem.ts';
import type { Reply } from '../model/reply.ts';
import { composerOf } from './compose.ts';
import { needsPlatform, platformOf, unknownPlatform } from './desk.ts';
import { capNotice } from './part.ts';
import { type Content, type Plan, type Planned, plansOf } from './plan.ts';

/** Reads the replies of a file's records; the same for every container. */
export function readContent(content: Content, hints: Hints): Iterable<Read> {
  return readPlanned(plansOf(content, hints), hints);
}

/** Carries plans out. */
export function* readPlanned(planned: readonly Planned[], hints: Hints): Generator<Read> {
  const problem = planned.find((one) => 'problem' in one);
  if (problem) {
    yield problem;
    return;
  }
  const plans = planned.flatMap((one) => ('plan' in one ? [one.plan] : []));
  yield* readPlans(plans, hints);
  for (const one of planned) if ('notice' in one) yield one;
}

function* readPlans(plans: readonly Plan[], hints: Hints): Generator<Read> {
  const { compose } = composerOf(hints, platformOf(hints, plans[0]?.platforms));
  let unknown = false;
  for (const plan of plans) {
    let index = 0;
    for (const record of plan.records) {
      for (const reply of compose(plan.read(record, index++))) {
        unknown ||= needsPlatform(reply);
        for (const notice of capNotices(reply, hints)) yield { notice };
        yield { reply };
      }
    }
  }
  if (unknown) yield { notice: unknownPlatform };
}

function capNotices({ parts }: Reply, { path }: Hints): readonly Notice[] {
  return parts.flatMap((part) => capNotice(part, path) ?? []);
}
