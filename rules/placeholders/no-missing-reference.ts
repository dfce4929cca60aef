import { nearest } from '../../src/model/nearest.ts';
import type { Part, Reply } from '../../src/model/reply.ts';
import { defineRule, type Gathered, type GatheredAt } from '../../src/model/rule.ts';

/** What a reply says of texts that are printed into others: that it prints one, or that it is one. */
type Fact =
  | { readonly says: 'prints'; readonly name: string; readonly text: string; readonly shown: string }
  | { readonly says: 'is'; readonly name: string; readonly outdated: boolean };

/** The namespace of each desk whose names are texts of the library itself. */
const NAMESPACE: Readonly<Record<string, string>> = { zendesk: 'dc' };

export default defineRule({
  id: 'no-missing-reference',
  category: 'placeholders',
  summary: 'Print only texts that there are, in their newest words.',
  why: 'A text that is printed into many replies is missed in all of them at once, and no reply shows it.',
  recommended: true,
  looksAt: 'library',
  anyLanguage: true,
  anyAudience: true,
  kinds: {
    missing: {
      severity: 'error',
      message: '“{text}” prints a text that none of these files holds: the customer sees {shown}.',
      instead: '{meant}',
    },
    outdated: {
      severity: 'warn',
      message:
        'These words of “{name}” are marked as outdated: the text that they translate has changed since.',
      why: 'Customers in this language still get what it said before.',
      instead: 'Translate it again, and save it so that the mark goes away.',
    },
  },
  options: {},
  bad: [
    {
      text: 'Hello, [|{{dc.greting}}|]',
      kind: 'missing',
      platform: 'zendesk',
      beside: [{ text: 'Your support team', platform: 'zendesk', evidence: { defines: 'dc.greeting' } }],
    },
    {
      text: '[|Ihr Support-Team|]',
      kind: 'outdated',
      platform: 'zendesk',
      evidence: { defines: 'dc.greeting', outdated: true },
    },
  ],
  good: [
    { text: 'Hello, {{dc.greeting}}', platform: 'zendesk' },
    {
      text: 'Hello, {{dc.greeting}}',
      platform: 'zendesk',
      beside: [{ text: 'Your support team', platform: 'zendesk', evidence: { defines: 'dc.greeting' } }],
    },
  ],
  gather(reply, { platform }): readonly GatheredAt<Fact>[] {
    const namespace = NAMESPACE[platform?.id ?? ''];
    if (namespace === undefined || !platform) return [];
    return [...definitionOf(reply), ...printedBy(reply, `${namespace}.`, platform.onUnknown)];
  },
  judge(facts: readonly Gathered<Fact>[], _context, report) {
    const names = new Set(facts.flatMap(({ fact }) => (fact.says === 'is' ? [fact.name] : [])));
    if (names.size === 0) return;
    for (const at of facts) {
      const { fact } = at;
      if (fact.says === 'is') {
        if (fact.outdated) report(at, 'outdated', { name: fact.name });
      } else if (!names.has(fact.name)) {
        report(at, 'missing', { text: fact.text, shown: fact.shown, meant: meantBy(fact.name, names) });
      }
    }
  },
});

function definitionOf({ parts, evidence }: Reply): readonly GatheredAt<Fact>[] {
  const { defines, outdated = false } = evidence;
  const part = parts.find(({ role }) => role === 'body');
  if (defines === undefined || !part) return [];
  const spot = { part, span: { start: 0, end: part.value.text.length } };
  return [{ spot, fact: { says: 'is', name: defines.toLowerCase(), outdated } }];
}

function printedBy({ parts }: Reply, prefix: string, shown: string): readonly GatheredAt<Fact>[] {
  return parts.flatMap((part: Part) =>
    part.placeholders
      .filter(({ kind, fault, name }) => kind === 'output' && !fault && name.startsWith(prefix))
      .map(({ name, text, span }) => ({
        spot: { part, span },
        fact: { says: 'prints' as const, name: name.toLowerCase(), text, shown },
      })),
  );
}

function meantBy(name: string, names: Iterable<string>): string {
  const meant = nearest(name, names);
  return meant === undefined
    ? 'Write that text in your helpdesk, or take the placeholder out. Is it in an export that is not checked? Add that file to the run.'
    : `Did you mean “${meant}”?`;
}
