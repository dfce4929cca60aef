import type { Placeholder } from '../../src/model/placeholder.ts';
import type { Platform } from '../../src/model/platform.ts';
import { defineRule } from '../../src/model/rule.ts';
import { valuesOf } from '../bodies.ts';

export default defineRule({
  id: 'no-internal-placeholder',
  category: 'placeholders',
  summary: 'Send customers no placeholder whose value is meant for colleagues.',
  why: 'Notes, tags and private comments are written for colleagues. Once they are in a sent reply, nobody gets them back.',
  recommended: true,
  looksAt: 'reply',
  anyRole: true,
  anyLanguage: true,
  kinds: {
    internal: {
      severity: 'error',
      message: '“{text}” prints what colleagues wrote for each other, and the customer gets this text.',
      instead: '{way}',
    },
    agent: {
      severity: 'error',
      message: '“{text}” prints the agent’s own “{name}”, not the ticket’s.',
      why: '{desk} lays the fields of the agent over those of the ticket, so the customer reads an internal account name or date.',
      instead: 'Write the words themselves, or use a field that only the ticket has.',
    },
  },
  options: {},
  bad: [
    {
      text: 'You told us: [|{{ticket.latest_comment}}|]',
      kind: 'internal',
      platform: 'zendesk',
    },
    { text: 'Ticket [|{{ name }}|] is closed.', kind: 'agent', platform: 'frappe-helpdesk' },
  ],
  good: [
    { text: 'You told us: {{ticket.latest_public_comment}}', platform: 'zendesk' },
    { text: 'Ticket {{ subject }} is closed.', platform: 'frappe-helpdesk' },
  ],
  check(reading, { platform }, report) {
    if (reading.audience === 'colleague') return;
    for (const part of valuesOf(reading)) {
      for (const placeholder of part.placeholders) {
        const { kind, name, text, span } = placeholder;
        if (kind === 'blank' || name === '') continue;
        const facts = { text, name, desk: platform?.name ?? '', way: wayOut(placeholder, platform) };
        if (isInternal(placeholder, platform)) report({ part, span }, 'internal', facts);
        else if (printsAgent(placeholder, platform)) report({ part, span }, 'agent', facts);
      }
    }
  },
});

/** Names that say so themselves, on any desk. */
const SAYS_SO =
  /(?:^|[._\s])(?:internal|private|agent|staff|admin)[._\s]?(?:notes?|comments?|remarks?|memo)(?:$|[._\s[])/i;

const forms = new WeakMap<Platform, readonly RegExp[]>();

function isInternal({ kind, name, local, grammar }: Placeholder, platform: Platform | undefined): boolean {
  if (kind !== 'output' || local) return false;
  if (SAYS_SO.test(name.replace(/(?<=[a-z])(?=[A-Z])/g, '_'))) return true;
  if (!platform?.internal || !platform.grammars.includes(grammar)) return false;
  const held = forms.get(platform) ?? platform.internal.map((form) => new RegExp(`^(?:${form})$`));
  forms.set(platform, held);
  return held.some((form) => form.test(name));
}

function printsAgent({ kind, name, local, fault }: Placeholder, platform: Platform | undefined): boolean {
  return kind === 'output' && !local && !fault && (platform?.agentsOwn ?? []).includes(name);
}

/** The same thing as everybody may read it, where the desk has it. */
function wayOut({ name }: Placeholder, platform: Platform | undefined): string {
  const open = name.replace(/latest_(?:private_)?comment/, 'latest_public_comment');
  return open !== name && platform?.variables.includes(open)
    ? `“${open}” prints only what the customer may read.`
    : 'Take it out, or move the text to an internal note.';
}
