import type { Finding } from '../model/finding.ts';
import { hash } from '../model/hash.ts';
import type { Lines } from '../model/place.ts';
import type { Comment } from '../model/problem.ts';
import type { Reply } from '../model/reply.ts';
import type { Span } from '../model/span.ts';
import { actions, readComment, readFront, type Written } from './exception.ts';
import type { Silence } from './linter.ts';
import { hint } from './nearest.ts';
import type { Located } from './one-cause.ts';
import type { Settings } from './settings.ts';
import { type Resolved, type Stretch, stretches } from './silence.ts';

/** The name under which faults of exceptions are reported. */
const EXCEPTION = 'replylint/exception';

/** What the exceptions of one file are read from. */
export interface Page {
  readonly text: string;
  readonly lines: Lines;
  readonly comments: readonly Comment[];
  readonly replies: readonly Reply[];
}

/** The exceptions of one file, and what is wrong with how they are written. */
export interface Exceptions {
  readonly silences: readonly Silence[];
  readonly findings: readonly Located[];
}

/** What can be wrong with an exception. */
type Fault =
  | { readonly kind: 'unknown-word' | 'unknown-rule'; readonly message: string }
  | { readonly kind: 'no-reason' }
  | { readonly kind: 'unused'; readonly rule: string | undefined };

/** Reads the exceptions of a file. */
export function readExceptions(page: Page, settings: Settings): Exceptions {
  const comments = page.comments.flatMap((comment) => readComment(comment) ?? []);
  const written = [...comments, ...page.replies.flatMap((reply) => readFront(reply) ?? [])];
  const findings: Located[] = [];
  const resolved = written.flatMap((one) =>
    resolve(one, settings, (fault) => findings.push(located(page, one.span, fault))),
  );
  return { silences: stretches(resolved, page.text, page.replies).map(silenceOf), findings };
}

/** Marks what the exceptions silence. */
export function silenced(all: readonly Located[], silences: readonly Silence[]): readonly Located[] {
  if (silences.length === 0) return all;
  return all.map((one) => {
    const silence = silences.find((held) => covers(held, one.finding));
    return silence ? { ...one, finding: { ...one.finding, suppressed: { reason: silence.reason } } } : one;
  });
}

/** A finding for each exception, and each rule that it names, that silences nothing. Library rules speak later. */
export function unused(
  page: Page,
  silences: readonly Silence[],
  all: readonly Located[],
  settings: Settings,
): readonly Located[] {
  return silences.flatMap((silence) => {
    const idle = (rule: string | undefined): boolean =>
      !all.some(({ finding }) => (rule === undefined || finding.rule === rule) && covers(silence, finding));
    const names = silence.rules.length === 0 ? [undefined] : silence.rules;
    const waiting = (rule: string | undefined) =>
      rule !== undefined && settings.rules.get(rule)?.looksAt === 'library';
    return names
      .filter((rule) => !waiting(rule) && idle(rule))
      .map((rule) => located(page, silence.at, { kind: 'unused', rule }));
  });
}

/** True if a silence holds for a finding. */
function covers({ rules, span, reply }: Silence, finding: Pick<Finding, 'rule' | 'span' | 'reply'>): boolean {
  return (
    (rules.length === 0 || rules.includes(finding.rule)) &&
    span.start <= finding.span.start &&
    finding.span.start < span.end &&
    (reply === undefined || reply === finding.reply.id)
  );
}

/** Looks up the rules of an exception; one whose rules are all unknown silences nothing. */
function resolve(written: Written, settings: Settings, tell: (fault: Fault) => void): readonly Resolved[] {
  const { action, rules, reason } = written;
  if (typeof action !== 'string') {
    const message = `“replylint-${action.unknown}” is no exception.${hint(action.unknown, actions)}`;
    tell({ kind: 'unknown-word', message });
    return [];
  }
  const found = rules.flatMap((name) => ruleNamed(name, settings, tell) ?? []);
  if (reason === '' && action !== 'enable' && settings.reasonsRequired) tell({ kind: 'no-reason' });
  return found.length === 0 && rules.length > 0 ? [] : [{ written: { ...written, action }, rules: found }];
}

function ruleNamed(
  name: string,
  { rules, plugins }: Settings,
  tell: (fault: Fault) => void,
): string | undefined {
  if (rules.has(name)) return name;
  for (const rule of rules.values()) if (rule.formerly?.includes(name)) return rule.id;
  const leftOut = plugins.length > 0 && name.includes('/') && !isLoaded(name, rules.keys());
  if (!leftOut)
    tell({ kind: 'unknown-rule', message: `There is no rule “${name}”.${hint(name, [...rules.keys()])}` });
  return undefined;
}

/** True if some rule of the same name space (`our/…`, `phrases/…`) is there. */
function isLoaded(name: string, ids: Iterable<string>): boolean {
  const space = name.slice(0, name.indexOf('/') + 1);
  return space === 'phrases/' || [...ids].some((id) => id.startsWith(space));
}

function silenceOf({ from, rules, span }: Stretch): Silence {
  return {
    rules,
    span,
    at: from.span,
    reason: from.reason,
    ...(from.reply !== undefined && { reply: from.reply }),
  };
}

function located(page: Page, span: Span<'file'>, fault: Fault): Located {
  const finding: Finding = {
    rule: EXCEPTION,
    kind: fault.kind,
    ...wording(fault),
    reply: { id: '', title: '', pointer: '' },
    span,
    start: page.lines.place(span.start),
    end: page.lines.place(span.end),
    quote: page.text.slice(span.start, Math.min(span.end, span.start + 160)).replace(/\s+/g, ' '),
    remedies: [],
    fingerprint: '',
    signature: '',
  };
  return { finding, reply: '', part: 0, sentence: hash(finding.message + finding.quote) };
}

function wording(fault: Fault): Pick<Finding, 'severity' | 'message' | 'why' | 'instead'> {
  switch (fault.kind) {
    case 'no-reason':
      return {
        severity: 'error',
        message: 'This exception does not say why.',
        why: 'Your config asks for a reason, so that the next person knows whether it still holds.',
        instead: 'Add it after two hyphens: “-- approved by legal”.',
      };
    case 'unused':
      return {
        severity: 'warn',
        message:
          fault.rule === undefined
            ? 'This exception silences nothing.'
            : `“${fault.rule}” finds nothing here, so this exception silences nothing.`,
        why: 'An exception that nothing needs hides the next real finding.',
        instead: 'Delete it.',
      };
    default:
      return {
        severity: 'warn',
        message: fault.message,
        why: 'An exception that is misspelt silences nothing.',
        instead: '',
      };
  }
}
