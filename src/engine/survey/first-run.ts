import type { FirstRun, Today } from '../../model/first-run.ts';
import type { FileResult } from '../../model/result.ts';
import type { Rule } from '../../model/rule.ts';
import { disagreementsIn } from './disagreements.ts';
import { faultKey, replyKey } from './faults.ts';
import { habitsOf } from './habits.ts';
import type { Observed } from './observe.ts';
import { repeatedIn } from './repeated.ts';
import { pickToday } from './today.ts';
import { usageOf } from './usage.ts';

/** What to show of a library at first sight: `results` are all files of a run, `observed` what was seen in them. */
export function surveyLibrary(
  observed: readonly Observed[],
  results: readonly FileResult[],
  rules: readonly Rule[],
): FirstRun {
  const seen = new Map(
    observed.flatMap(({ file, replies }) =>
      replies.map((reply) => [replyKey(file, reply.id), reply] as const),
    ),
  );
  const today = pickToday(results, new Map(rules.map((rule) => [rule.id, rule])), seen);
  const usage = usageOf(observed);
  return {
    wordless: results.reduce((sum, { replies }) => sum + (replies.wordless ?? 0), 0),
    ...(usage && { usage }),
    today,
    repeated: repeatedIn(observed, results, toldIn(today)),
    disagreements: disagreementsIn(observed),
    habits: habitsOf(observed),
    rest: countsOf(withoutToday(results, today)),
  };
}

/** What is left of a run when the faults of today are mended, in every reply that makes them: what may stay for now. */
export function withoutToday(results: readonly FileResult[], today: Today): readonly FileResult[] {
  const told = toldIn(today);
  return results.map((result) => ({
    ...result,
    findings: result.findings.filter((finding) => !told.has(faultKey(finding))),
  }));
}

function toldIn({ replies }: Today): ReadonlySet<string> {
  return new Set(replies.flatMap(({ findings }) => findings.map(faultKey)));
}

function countsOf(results: readonly FileResult[]): FirstRun['rest'] {
  const left = results.flatMap(({ file, findings }) =>
    findings.filter(({ suppressed }) => !suppressed).map(({ reply }) => replyKey(file, reply.id)),
  );
  return { findings: left.length, replies: new Set(left).size };
}
