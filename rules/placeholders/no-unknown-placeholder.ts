import { nearest } from '../../src/model/nearest.ts';
import type { Placeholder } from '../../src/model/placeholder.ts';
import { judgeName, type Platform } from '../../src/model/platform.ts';
import type { Remedy } from '../../src/model/remedy.ts';
import type { Part } from '../../src/model/reply.ts';
import { defineRule } from '../../src/model/rule.ts';
import { valuesOf } from '../bodies.ts';

export default defineRule({
  id: 'no-unknown-placeholder',
  category: 'placeholders',
  summary: 'Use placeholders that your helpdesk knows.',
  why: 'A name that the helpdesk doesn’t know is not filled in: the customer gets a gap, or the braces.',
  recommended: true,
  looksAt: 'reply',
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
  ],
  good: [
    {
      text: 'Hi {{ticket.requester.first_name}}, about {{ticket.ticket_field_360055}}.',
      platform: 'zendesk',
    },
    { text: 'Hi {{customer_name}}, thanks for writing.' },
  ],
  check(reading, context, report) {
    const { platform } = context;
    if (!platform || platform.variables.length === 0) return;
    const allowed = context.settings.placeholders.allow.map(globOf);
    for (const part of valuesOf(reading)) {
      const own = namesMadeIn(part);
      for (const placeholder of part.placeholders) {
        const name = printed(placeholder, platform);
        if (!name || own.has(head(name)) || allowed.some((form) => form.test(name))) continue;
        const judged = judgeName(platform, name);
        if (judged === 'known') continue;
        const loose = judged === 'loose';
        const meant = loose ? spelling(name, platform) : nearest(name, platform.variables);
        if (loose && meant === undefined) continue;
        report(
          { part, span: placeholder.span },
          loose ? 'doubtful' : 'unknown',
          {
            name,
            desk: platform.name,
            shown: platform.onUnknown,
            meant: meant ? `Did you mean “${meant}”?` : 'Pick its name from the list in your helpdesk.',
          },
          { sure: !loose, remedies: renaming(placeholder, meant) },
        );
      }
    }
  },
});

/** The name that the desk looks up; undefined for blanks, tags, faults and other desks' grammars. */
function printed({ kind, name, fault, grammar }: Placeholder, platform: Platform): string | undefined {
  return kind === 'output' && !fault && platform.grammars.includes(grammar) && name !== '' ? name : undefined;
}

/** A known name that differs in underscores and letter case alone. */
function spelling(name: string, platform: Platform): string | undefined {
  const bare = (of: string): string => of.replaceAll('_', '').toLowerCase();
  return platform.variables.find((known) => bare(known) === bare(name));
}

function renaming(placeholder: Placeholder, meant: string | undefined): readonly Remedy[] {
  if (meant === undefined) return [];
  return [
    { label: `Write “${meant}”`, grade: 'manual', edits: [{ span: placeholder.nameSpan, text: meant }] },
  ];
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

/** `*` stands for anything, everything else for itself. */
function globOf(name: string): RegExp {
  return new RegExp(
    `^${name
      .split('*')
      .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
}
