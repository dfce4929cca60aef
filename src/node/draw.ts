import { createDrawer, languages } from '../index.ts';
import type { Outcome } from './lint.ts';
import { loadFormat } from './load-format.ts';
import type { Prepared } from './prepare.ts';
import type { Session } from './session.ts';

/** Adds to each result its replies as their readers see them: a second reading of every file, for reports that draw. */
export async function* drawn(outcomes: AsyncIterable<Outcome>, { units }: Prepared): AsyncGenerator<Outcome> {
  const unitOf = new Map(units.map((unit) => [unit.file, unit]));
  const drawers = new Map<Session, ReturnType<typeof createDrawer>>();
  for await (const outcome of outcomes) {
    const unit = 'result' in outcome ? unitOf.get(outcome.result.file) : undefined;
    const format = unit && (await loadFormat(unit.path));
    if (!('result' in outcome) || outcome.text === undefined || !unit || !format) {
      yield outcome;
      continue;
    }
    const drawer = drawers.get(unit.session) ?? createDrawer(unit.session.settings, languages);
    drawers.set(unit.session, drawer);
    const { result, text } = outcome;
    yield { ...outcome, result: { ...result, drawings: drawer({ path: unit.file, text, format }) } };
  }
}
