import type { Hints, Read } from '../model/format.ts';
import { composerOf } from './compose.ts';
import { needsPlatform, platformOf, unknownPlatform } from './desk.ts';
import { type Content, type Plan, type Planned, plansOf } from './plan.ts';

/** Reads the replies of a file's records; the same for every container. */
export function readContent(content: Content, hints: Hints): Iterable<Read> {
  return readPlanned(plansOf(content, hints), hints);
}

/** Carries plans out; `rest` are records that follow those a single plan was made from. */
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
    for (const [i, record] of plan.records.entries()) {
      for (const reply of compose(plan.read(record, i))) {
        unknown ||= needsPlatform(reply);
        yield { reply };
      }
    }
  }
  if (unknown) yield { notice: unknownPlatform };
}
