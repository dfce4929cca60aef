import type { Placeholder } from '../../src/model/placeholder.ts';
import { judgeName, type Platform } from '../../src/model/platform.ts';
import type { Part } from '../../src/model/reply.ts';
import { defineRule, type Facts } from '../../src/model/rule.ts';
import { valuesOf } from '../bodies.ts';

export default defineRule({
  id: 'no-misplaced-placeholder',
  category: 'placeholders',
  summary: 'Put placeholders where your helpdesk fills them in.',
  why: 'A placeholder with the right name is still not filled in where the helpdesk doesn’t look for one.',
  recommended: true,
  looksAt: 'reply',
  anyRole: true,
  anyLanguage: true,
  kinds: {
    code: {
      severity: 'error',
      message: '“{text}” stands in code, and there {desk} prints the placeholder as typed{when}.',
      instead: 'Take it out of the code, or write the value itself.',
    },
    elsewhere: {
      severity: 'error',
      message: '“{text}” is filled in {where} only. In this {template} the customer sees {shown}.',
      instead: 'Write the words themselves, or use a placeholder of the ticket.',
    },
    subject: {
      severity: 'warn',
      message: '“{text}” prints a whole text, and this is a subject.',
      why: 'A subject has one line. What doesn’t fit is cut, or the mail goes out with half a conversation for a subject.',
      instead: 'Name the matter in a few words, and print the text in the body.',
    },
  },
  options: {},
  bad: [
    {
      text: '<p>Please run this:</p><pre>reset --ticket [|{{ticket.id}}|]</pre>',
      kind: 'code',
      markup: 'html',
      platform: 'zendesk',
    },
    { text: 'You wrote: [|{{comment.body}}|]', kind: 'elsewhere', platform: 'freshdesk' },
    {
      text: 'Thanks for writing.',
      subject: 'Re: [|{{ticket.latest_public_comment}}|]',
      kind: 'subject',
      platform: 'zendesk',
    },
  ],
  good: [
    { text: '<p>About ticket {{ticket.id}}:</p><pre>reset --all</pre>', markup: 'html', platform: 'zendesk' },
    { text: 'Thanks for writing.', subject: 'Re: {{ticket.title}}', platform: 'zendesk' },
    { text: 'You wrote: {{ticket.latest_public_comment}}', platform: 'freshdesk' },
  ],
  check(reading, { platform }, report) {
    if (!platform) return;
    for (const part of valuesOf(reading)) {
      for (const placeholder of part.placeholders) {
        if (!isPrinted(placeholder, platform)) continue;
        const found = inCode(placeholder, platform) ?? misplaced(placeholder, part, platform);
        if (!found) continue;
        const { kind, facts, sure } = found;
        const { text, span } = placeholder;
        report({ part, span }, kind, { text, desk: platform.name, ...facts }, { sure });
      }
    }
  },
});

interface Misplaced {
  readonly kind: 'code' | 'elsewhere' | 'subject';
  readonly facts: Facts;
  readonly sure: boolean;
}

function isPrinted({ kind, fault, local, grammar }: Placeholder, { grammars }: Platform): boolean {
  return kind === 'output' && !fault && !local && grammars.includes(grammar);
}

/** Of code inside a line nobody has written whether a desk fills it in. A name that it doesn’t know is meant as code. */
function inCode({ code, name }: Placeholder, platform: Platform): Misplaced | undefined {
  const { rawInCode: when } = platform;
  if (code === undefined || when === undefined || judgeName(platform, name) === 'unknown') return undefined;
  return { kind: 'code', facts: { when }, sure: code === 'block' && when === '' };
}

function misplaced({ name }: Placeholder, { role }: Part, platform: Platform): Misplaced | undefined {
  const { elsewhere = [], texts = [], template, onUnknown: shown } = platform;
  const place = elsewhere.find(({ names }) => isOne(name, names));
  if (place) return { kind: 'elsewhere', facts: { where: place.where, template, shown }, sure: true };
  const isText = role === 'subject' && texts.some((form) => isOne(name, form));
  return isText ? { kind: 'subject', facts: {}, sure: true } : undefined;
}

const forms = new Map<string, RegExp>();

function isOne(name: string, form: string): boolean {
  const whole = forms.get(form) ?? new RegExp(`^(?:${form})$`);
  forms.set(form, whole);
  return whole.test(name);
}
