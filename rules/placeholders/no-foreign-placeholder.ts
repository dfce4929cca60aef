import type { Placeholder } from '../../src/model/placeholder.ts';
import { judgeName, type Platform } from '../../src/model/platform.ts';
import type { Remedy } from '../../src/model/remedy.ts';
import { type Context, defineRule } from '../../src/model/rule.ts';
import { valuesOf } from '../bodies.ts';
import { bareForm, deskOf, deskThatNames, equivalent, seenOn, written } from '../desks.ts';
import { allowedBy, spelledLike } from '../names.ts';

export default defineRule({
  id: 'no-foreign-placeholder',
  category: 'placeholders',
  summary: 'Write placeholders the way your own helpdesk does.',
  why: 'Replies that move from one helpdesk to another keep its placeholders, and nothing fills them any more.',
  recommended: true,
  looksAt: 'reply',
  anyRole: true,
  anyLanguage: true,
  anyAudience: true,
  kinds: {
    syntax: {
      severity: 'error',
      message: '“{text}” is how {other} writes it. On {desk} the customer sees {shown}.',
      instead: '{way}',
    },
    fallback: {
      severity: 'error',
      message: '“{text}” gives a fallback the way {other} does. On {desk} the customer sees {shown}.',
      instead: '{way}',
    },
    spelling: {
      severity: 'error',
      message: '“{name}” is what {other} calls it. On {desk} the customer sees {shown}.',
      instead: 'Write “{own}”. A field of your own? Add it under “placeholders.allow” in the config.',
    },
  },
  options: {},
  bad: [
    { text: 'Hi [|{!Contact.FirstName}|], thanks for writing.', kind: 'syntax', platform: 'zendesk' },
    {
      text: 'Hi [|{%customer.firstName,fallback=there%}|], thanks for writing.',
      kind: 'fallback',
      platform: 'freescout',
    },
    {
      text: 'Hi [|{{ticket.requester.first_name | fallback: "there"}}|], thanks for writing.',
      kind: 'fallback',
      platform: 'zendesk',
    },
    {
      text: 'Hi [|{{ticket.requester.firstname}}|], thanks for writing.',
      kind: 'spelling',
      platform: 'zendesk',
    },
  ],
  good: [
    { text: 'Hi {%customer.firstName,fallback=there%}, thanks for writing.', platform: 'helpscout' },
    { text: 'Hi {{ticket.requester.first_name}}, thanks for writing.', platform: 'zendesk' },
    { text: 'Hi {!Contact.FirstName}, thanks for writing.' },
  ],
  check(reading, context, report) {
    const { platform: desk } = context;
    if (!desk || desk.id === 'generic') return;
    const allowed = allowedBy(context);
    for (const part of valuesOf(reading)) {
      for (const placeholder of part.placeholders) {
        const found = foreign(placeholder, desk, context);
        if (!found || allowed(placeholder.name)) continue;
        const { kind, facts, becomes, sure } = found;
        const remedies = becomes === undefined ? [] : rewriting(placeholder, becomes);
        report({ part, span: placeholder.span }, kind, { desk: desk.name, ...facts }, { remedies, sure });
      }
    }
  },
});

interface Foreign {
  readonly kind: 'syntax' | 'fallback' | 'spelling';
  readonly facts: Readonly<Record<string, string>>;
  /** What it may be replaced with. */
  readonly becomes?: string;
  readonly sure: boolean;
}

/** What is another desk's about a placeholder; blanks and faults are for other rules. */
function foreign(placeholder: Placeholder, desk: Platform, context: Context): Foreign | undefined {
  const { kind, fault, grammar } = placeholder;
  if (kind === 'blank' || (fault && fault !== 'unbalanced')) return undefined;
  if (!desk.grammars.includes(grammar)) return otherSyntax(placeholder, desk, context);
  return kind === 'output' && !placeholder.local ? otherSpelling(placeholder, desk, context) : undefined;
}

function otherSyntax(placeholder: Placeholder, desk: Platform, { platforms }: Context): Foreign | undefined {
  const other = deskOf(placeholder, desk, platforms);
  if (!other) return undefined;
  const facts = {
    text: shortened(placeholder.text),
    other: other.name,
    shown: seenOn(desk, placeholder.text),
  };
  const bare = bareForm(placeholder, desk);
  if (bare !== undefined && placeholder.fallback !== undefined) {
    const becomes = withFallback(placeholder, desk) ?? bare;
    const way =
      becomes === bare
        ? `${desk.name} has no fallback: write “${bare}”, in a sentence that also reads well without it.`
        : `Write “${becomes}”.`;
    // Liquid passes over a filter that it does not know, and prints the value.
    const shown = desk.grammars.includes('liquid') ? 'nothing where there is no value' : facts.shown;
    return { kind: 'fallback', facts: { ...facts, shown, way }, becomes, sure: true };
  }
  const own = equivalent(placeholder.name, desk);
  const becomes = own === undefined || placeholder.kind === 'tag' ? undefined : written(own, desk);
  const way = becomes === undefined ? wayOut(placeholder, desk) : `Write “${becomes}”.`;
  return { kind: 'syntax', facts: { ...facts, way }, ...(becomes && { becomes }), sure: true };
}

function withFallback({ name, fallback = '' }: Placeholder, desk: Platform): string | undefined {
  return desk.fallback?.replace('NAME', () => name).replace('there', () => fallback);
}

function wayOut({ kind }: Placeholder, desk: Platform): string {
  if (desk.grammars.length === 0) return `${desk.name} fill in nothing: write the words themselves.`;
  if (kind === 'tag')
    return `${desk.name} doesn’t read conditions like this: make two ${desk.template}s of it.`;
  return `Pick the name from the list of ${desk.name}.`;
}

function otherSpelling(
  placeholder: Placeholder,
  desk: Platform,
  { platforms, settings }: Context,
): Foreign | undefined {
  const { name } = placeholder;
  const judged = desk.variables.length === 0 ? 'known' : judgeName(desk, name, settings.placeholders.fields);
  if (judged === 'known') return undefined;
  const other = deskThatNames(name, desk, platforms);
  const own = spelledLike(name, desk.variables);
  if (!other || own === undefined) return undefined;
  const facts = { name, own, other: other.name, shown: desk.onUnknown };
  const at = placeholder.nameSpan.start - placeholder.span.start;
  const becomes = placeholder.text.slice(0, at) + own + placeholder.text.slice(at + name.length);
  return { kind: 'spelling', facts, becomes, sure: judged === 'unknown' };
}

function rewriting({ span }: Placeholder, text: string): readonly Remedy[] {
  return [{ label: `Write “${text}”`, grade: 'manual', edits: [{ span, text }] }];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)} …` : line;
}
