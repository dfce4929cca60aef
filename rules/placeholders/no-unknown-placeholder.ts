import { nearest, onlySlip } from '../../src/model/nearest.ts';
import type { Placeholder } from '../../src/model/placeholder.ts';
import { judgeName, type Platform } from '../../src/model/platform.ts';
import type { Remedy } from '../../src/model/remedy.ts';
import type { Part } from '../../src/model/reply.ts';
import { defineRule } from '../../src/model/rule.ts';
import { valuesOf } from '../bodies.ts';
import { allowedBy, slipOf, spelledLike } from '../names.ts';

export default defineRule({
  id: 'no-unknown-placeholder',
  category: 'placeholders',
  summary: 'Use placeholders that your helpdesk knows.',
  why: 'A name that the helpdesk doesn’t know is not filled in: the customer gets a gap, or the braces.',
  recommended: true,
  looksAt: 'reply',
  anyRole: true,
  anyLanguage: true,
  anyAudience: true,
  kinds: {
    unknown: {
      severity: 'error',
      message: '{desk} knows no “{name}”; in its place the customer sees {shown}.',
      instead: '{meant} A field of your own? Add it under “placeholders.allow” in the config.',
    },
    doubtful: {
      severity: 'warn',
      message: '“{name}” is not in the list of {desk}, and very near to a name that is.',
      instead: '{meant} A field of your own? Add it under “placeholders.allow” in the config.',
    },
    undeclared: {
      severity: 'error',
      message: '“{name}” is none of the fields that you listed; in its place the customer sees {shown}.',
      instead: '{meant} A new field? Export your fields again, or add it under “placeholders.fields”.',
    },
  },
  options: {},
  bad: [
    {
      text: 'Hi [|{{ticket.requester.firstname}}|], thanks for writing.',
      kind: 'unknown',
      platform: 'zendesk',
    },
    {
      text: 'Hi [|{{ticket.requester.first_name}}|], thanks for writing.',
      kind: 'doubtful',
      platform: 'freshdesk',
    },
    {
      text: 'Your plan is [|{{ticket.cf_plam}}|].',
      kind: 'undeclared',
      platform: 'freshdesk',
      fields: ['ticket.cf_plan'],
    },
  ],
  good: [
    {
      text: 'Hi {{ticket.requester.first_name}}, about {{ticket.ticket_field_360055}}.',
      platform: 'zendesk',
    },
    { text: 'Hi {{customer_name}}, thanks for writing.' },
    { text: 'Your plan is {{ticket.cf_plan}}.', platform: 'freshdesk', fields: ['ticket.cf_plan'] },
  ],
  check(reading, context, report) {
    const { platform, settings } = context;
    if (!platform || platform.variables.length === 0) return;
    const { fields } = settings.placeholders;
    const allowed = allowedBy(context);
    for (const part of valuesOf(reading)) {
      const own = namesMadeIn(part);
      for (const placeholder of part.placeholders) {
        const name = printed(placeholder, platform);
        if (!name || own.has(head(name)) || allowed(name)) continue;
        const found = judged(name, platform, fields);
        if (!found) continue;
        const { kind, meant, closed } = found;
        const facts = {
          name,
          desk: platform.name,
          shown: platform.onUnknown,
          meant: meant ? `Did you mean “${meant}”?` : 'Pick its name from the list in your helpdesk.',
        };
        const remedies = renaming(placeholder, meant, closed);
        report({ part, span: placeholder.span }, kind, facts, { sure: kind !== 'doubtful', remedies });
      }
    }
  },
});

interface Judged {
  readonly kind: 'unknown' | 'doubtful' | 'undeclared';
  readonly meant: string | undefined;
  /** Every name that there is; empty if there may be others. */
  readonly closed: readonly string[];
}

/** What is wrong with a name; undefined if nothing is, or nobody can say. */
function judged(name: string, platform: Platform, fields: readonly string[]): Judged | undefined {
  const { variables } = platform;
  const verdict = judgeName(platform, name, fields);
  if (verdict === 'known') return undefined;
  if (verdict === 'loose') {
    const meant = spelledLike(name, variables) ?? slipOf(name, variables);
    return meant === undefined ? undefined : { kind: 'doubtful', meant, closed: [] };
  }
  const all = verdict === 'undeclared' ? [...variables, ...fields] : variables;
  return { kind: verdict, meant: nearest(name, all), closed: all };
}

/** The name that the desk looks up; undefined for blanks, tags, faults, other desks' grammars, and in code that it passes over. */
function printed(
  { kind, name, fault, grammar, code }: Placeholder,
  { grammars, rawInCode }: Platform,
): string | undefined {
  if (kind !== 'output' || fault || !grammars.includes(grammar)) return undefined;
  return (code && rawInCode === '') || name === '' ? undefined : name;
}

/** A rename that can be written unseen only where the desk's names are all known, and one alone is a slip away. */
function renaming(
  { name, nameSpan }: Placeholder,
  meant: string | undefined,
  all: readonly string[],
): readonly Remedy[] {
  if (meant === undefined) return [];
  const grade = onlySlip(name, all) === meant ? 'unsafe' : 'manual';
  return [{ label: `Write “${meant}”`, grade, edits: [{ span: nameSpan, text: meant }] }];
}

/** Names that the template makes itself: `assign x = …`, `for item in …`. */
function namesMadeIn(part: Part): ReadonlySet<string> {
  const tags = part.placeholders.filter((placeholder) => placeholder.kind === 'tag');
  const names = tags.map(
    ({ text }) => /\b(?:assign|capture|for|tablerow|set)\s+([\w-]+)/.exec(text)?.[1] ?? '',
  );
  return new Set(['forloop', ...names].filter((name) => name !== ''));
}

function head(name: string): string {
  return name.split(/[.[]/, 1)[0]!;
}
