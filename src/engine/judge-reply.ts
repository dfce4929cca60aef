import type { Severity } from '../model/finding.ts';
import type { Options, Values } from '../model/option.ts';
import type { Reply } from '../model/reply.ts';
import type { Context, Kind, LibraryRule, ReplyRule, Report, Rule, SentenceRule } from '../model/rule.ts';
import type { Reading } from '../model/sentence.ts';
import { acrossBranches } from './branches.ts';
import { type Found, type Judged, MOST_FINDINGS, type Noted } from './linter.ts';
import { fill, standing } from './quote.ts';
import { lower } from './rule-setting.ts';
import type { RuleState } from './rule-state.ts';

/** A rule that speaks about a reply, with what it may ask for. */
export interface Active<R extends Rule = Rule> {
  readonly rule: R;
  readonly state: RuleState;
  readonly context: Context<Values<Options>>;
}

type Judgement = Pick<Judged, 'found' | 'noted' | 'crashes'>;

/** What the active rules say about a reply; a rule that throws is noted and the others go on. */
export function judgeReply(reply: Reply, readings: readonly Reading[], active: readonly Active[]): Judgement {
  const bodies = readings.filter((reading) => reading.part.role === 'body');
  const told = ({ anyRole }: Rule): readonly Reading[] =>
    bodies.length === 0 && anyRole ? readings : bodies;
  const crashes: { rule: string; message: string }[] = [];
  const found: Found[] = [];
  const noted: Noted[] = [];
  for (const one of active) {
    try {
      if (isLibrary(one)) noted.push(...gathered(reply, readings, one));
      else if (isSentence(one)) checkSentences(one, readings, reporter(reply, one, found));
      else if (isReply(one)) found.push(...checkReply(reply, one, told(one.rule)));
    } catch (error) {
      crashes.push({ rule: one.rule.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { found: once(found), noted, crashes };
}

const isLibrary = (one: Active): one is Active<LibraryRule> => one.rule.looksAt === 'library';
const isSentence = (one: Active): one is Active<SentenceRule> => one.rule.looksAt === 'sentence';
const isReply = (one: Active): one is Active<ReplyRule> => one.rule.looksAt === 'reply';

function checkSentences(
  { rule, context }: Active<SentenceRule>,
  readings: readonly Reading[],
  report: Report,
): void {
  for (const reading of readings) {
    for (const sentence of reading.sentences) rule.check(sentence, reading, context, report);
  }
}

function checkReply(reply: Reply, one: Active<ReplyRule>, bodies: readonly Reading[]): readonly Found[] {
  return acrossBranches(
    bodies.map((reading) => {
      const found: Found[] = [];
      one.rule.check(reading, one.context, reporter(reply, one, found));
      return { reading, found };
    }),
  );
}

/** Turns what a rule reports into findings of the severity that the settings give. */
function reporter(reply: Reply, { rule, state }: Active, found: Found[]): Report {
  return (spot, kind, facts = {}, more = {}) => {
    const held: Kind | undefined = Object.hasOwn(rule.kinds, kind) ? rule.kinds[kind] : undefined;
    if (held === undefined) throw new RangeError(`it reported “${kind}”, which is none of its kinds`);
    const level = state.kinds.get(kind) ?? 'off';
    if (level === 'off' || found.length > MOST_FINDINGS) return;
    found.push({
      rule: rule.id,
      kind,
      severity: more.sure === false ? (lower(level, 'warn') as Severity) : level,
      message: fill(held.message, facts, spot),
      why: fill(held.why ?? rule.why, facts, spot),
      instead: `${fill(held.instead ?? '', facts, spot)} ${more.besides ?? ''}`.trim(),
      ...standing(reply, spot, rule.looksAt === 'reply'),
      remedies: more.remedies ?? [],
    });
  };
}

/** The same fault on the same words, seen in several readings, is one. */
function once(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter(({ rule, kind, part, span }) => {
    const key = `${rule} ${kind} ${part} ${span.start} ${span.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function gathered(
  reply: Reply,
  readings: readonly Reading[],
  { rule, context }: Active<LibraryRule>,
): readonly Noted[] {
  return rule.gather(reply, context, readings).map(({ spot, fact, remedies = [] }) => {
    const { part, span, quote } = standing(reply, spot, false);
    return { rule: rule.id, part, span, quote, fact, remedies };
  });
}

/** What the rules of a selection need: their states that are not off, each with its context. */
export function activeRules(
  states: Iterable<RuleState>,
  context: Omit<Context, 'options'>,
): readonly Active[] {
  const active: Active[] = [];
  for (const state of states) {
    if (state.severity !== 'off') active.push(activeRule(state, context));
  }
  return active.sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
}

/** A rule with what it may ask for; the options were checked against its declaration. */
export function activeRule<R extends Rule>(
  state: RuleState & { readonly rule: R },
  context: Omit<Context, 'options'>,
): Active<R> {
  return { rule: state.rule, state, context: { ...context, options: state.options as Values<Options> } };
}
