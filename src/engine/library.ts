import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Facts, Kind, LibraryRule } from '../model/rule.ts';
import { undeclaredBlanks } from './blank-style.ts';
import { silenced } from './directives.ts';
import { activeRule } from './judge-reply.ts';
import type { Judged, Linted, LocatedFact, Parts, Silence, Verdict } from './linter.ts';
import { byPlace, fingerprinted } from './locate.ts';
import { type Located, underOneCause } from './one-cause.ts';
import { unusedOutcomes } from './outcomes-use.ts';
import { fill } from './quote.ts';
import type { RuleState } from './rule-state.ts';
import type { Selector } from './select.ts';
import type { Settings } from './settings.ts';

/** Lets every library rule judge the facts that it gathered. */
export function judgeLibrary(
  results: Iterable<Linted>,
  settings: Settings,
  parts: Parts,
  selector: Selector,
): Verdict {
  const silences = new Map<string, readonly Silence[]>();
  const byRule = new Map<string, LocatedFact[]>();
  const judged: Judged[] = [];
  for (const result of results) {
    judged.push(...result.judged);
    silences.set(result.file, result.silences);
    for (const fact of result.facts) pushTo(byRule, fact.rule, fact);
  }
  const byFile = new Map<string, Located[]>();
  const problems: Problem[] = [];
  const context = {
    today: parts.today,
    platform: undefined,
    platforms: parts.platforms,
    settings: settings.shared,
    outcomes: [],
  };
  for (const [id, facts] of byRule) {
    const state = selector.selection('').states.get(id);
    if (state === undefined || !isLibrary(state)) continue;
    const { rule, context: held } = activeRule(state, context);
    const report = (at: LocatedFact, kind: string, quoted: Facts = {}): void => {
      const finding = findingOf(at, kind, quoted, selector.selection(at.selection).states.get(id));
      if (finding) pushTo(byFile, at.file, finding);
    };
    try {
      rule.judge(facts, held, (at, kind, quoted) => report(at as LocatedFact, kind, quoted));
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      problems.push({
        kind: 'crash',
        message: `The rule “${id}” broke while it compared the replies: ${said}`,
      });
    }
  }
  const findings = [...byFile].map(
    ([file, located]) => [file, finished(located, file, silences.get(file) ?? [])] as const,
  );
  const notices = [...unusedOutcomes(judged, settings), ...undeclaredBlanks(judged, settings)];
  return { findings: new Map(findings), problems, notices };
}

function pushTo<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}

type LibraryState = RuleState & { readonly rule: LibraryRule };

function isLibrary(state: RuleState): state is LibraryState {
  return state.rule.looksAt === 'library';
}

function finished(
  located: readonly Located[],
  file: string,
  silences: readonly Silence[],
): readonly Finding[] {
  const sorted = [...located].sort((a, b) => byPlace(a.finding, b.finding));
  return underOneCause(silenced(fingerprinted(sorted, file), silences));
}

function findingOf(
  at: LocatedFact,
  kind: string,
  facts: Facts,
  state: RuleState | undefined,
): Located | undefined {
  const { rule, kinds } = state ?? {};
  const held: Kind | undefined = rule && Object.hasOwn(rule.kinds, kind) ? rule.kinds[kind] : undefined;
  if (!rule || !held) throw new RangeError(`it reported “${kind}”, which is none of its kinds`);
  const severity = kinds?.get(kind) ?? 'off';
  if (severity === 'off') return undefined;
  const finding: Finding = {
    rule: rule.id,
    kind,
    severity,
    message: fill(held.message, facts),
    why: fill(held.why ?? rule.why, facts),
    instead: fill(held.instead ?? '', facts),
    reply: { id: at.reply.id, title: at.reply.title, pointer: at.pointer },
    span: at.span,
    start: at.start,
    end: at.end,
    quote: at.quote,
    remedies: at.remedies,
    fingerprint: '',
    signature: '',
  };
  return { finding, reply: at.reply.id, part: 0, sentence: '' };
}
