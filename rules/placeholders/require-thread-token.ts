import type { Reply } from '../../src/model/reply.ts';
import { defineRule } from '../../src/model/rule.ts';

export default defineRule({
  id: 'require-thread-token',
  category: 'placeholders',
  summary: 'Put the token into mail about a case that leads the customer’s answer back to it.',
  why: 'Where the helpdesk finds a case by the token alone, an answer without it opens a second case, and nobody sees the first.',
  recommended: false,
  looksAt: 'reply',
  anyLanguage: true,
  kinds: {
    missing: {
      severity: 'warn',
      message: 'This {template} is about a case, and holds no “{token}”.',
      instead:
        'Write it at the end of the text: “[ ref:{token} ]”. If your helpdesk tells cases by the headers of the mail, switch this rule off.',
    },
  },
  options: {},
  bad: [
    {
      text: '[|Your case {!Case.CaseNumber} is closed.|]',
      platform: 'salesforce-classic',
    },
  ],
  good: [
    {
      text: 'Your case {!Case.CaseNumber} is closed.\n\n[ ref:{!Case.Thread_Id} ]',
      platform: 'salesforce-classic',
    },
    { text: 'Dear {!Contact.FirstName}, thanks for your order.', platform: 'salesforce-classic' },
    { text: 'Your case {{ticket.id}} is closed.', platform: 'zendesk' },
  ],
  check(reading, { platform }, report) {
    const { thread, template = '' } = platform ?? {};
    const last = reading.sentences.at(-1);
    if (!thread || !last || reading.arm !== 0 || reading.audience === 'colleague') return;
    const names = namesIn(reading.reply);
    const holds = (form: string): boolean =>
      names.some((name) => new RegExp(`^(?:${form})$`, 'i').test(name));
    if (holds(thread.about) && !holds(thread.token))
      report({ reading, span: last.span }, 'missing', { template, token: thread.write });
  },
});

function namesIn({ parts }: Reply): readonly string[] {
  return parts.flatMap(({ placeholders }) => placeholders.map(({ name }) => name));
}
