import type { Placeholder, PlaceholderFault } from '../../src/model/placeholder.ts';
import type { Remedy } from '../../src/model/remedy.ts';
import { defineRule } from '../../src/model/rule.ts';
import { valuesOf } from '../bodies.ts';

export default defineRule({
  id: 'no-malformed-placeholder',
  category: 'placeholders',
  summary: 'Write placeholders so that the helpdesk can read them.',
  why: 'A placeholder that the helpdesk can’t read is sent to the customer as it stands, braces and all.',
  recommended: true,
  looksAt: 'reply',
  anyRole: true,
  anyLanguage: true,
  anyAudience: true,
  kinds: {
    unclosed: {
      severity: 'error',
      message: '“{text}” is opened and not closed.',
      instead: 'Close it the way it was opened.',
    },
    unopened: {
      severity: 'error',
      message: '“{text}” is closed and never opened.',
      instead: 'Open it in front of the name, or delete the signs behind it.',
    },
    broken: {
      severity: 'error',
      message: '“{text}” holds something that an editor put inside: {what}.',
      instead: 'Write it as “{clean}”, in plain letters.',
    },
    empty: {
      severity: 'error',
      message: '“{text}” names nothing.',
      instead: 'Put the name of the placeholder inside, or delete it.',
    },
    syntax: {
      severity: 'error',
      message: '“{text}” is not written the way {desk} reads placeholders.',
      instead:
        'Pick it from the list in the editor of your helpdesk, so that the name and the signs are right.',
    },
    unbalanced: {
      severity: 'error',
      message: '“{text}” has no other half: a condition needs its beginning and its end.',
      instead: 'Add the missing half, or delete this one.',
    },
  },
  options: {},
  bad: [
    {
      text: 'Hi [|{{ticket.requester.first_name}|], thanks for writing.',
      kind: 'unclosed',
      platform: 'zendesk',
    },
    {
      text: '<p>Hi [|{{<b>ticket.requester.first_name</b>}}|], thanks for writing.</p>',
      markup: 'html',
      kind: 'broken',
      platform: 'zendesk',
      fixed: '<p>Hi {{ticket.requester.first_name}}, thanks for writing.</p>',
    },
    {
      text: 'Hi [|ticket.requester.first_name}}|], thanks for writing.',
      kind: 'unopened',
      platform: 'zendesk',
    },
    { text: 'About [|{{ticket..id}}|]: thanks for writing.', kind: 'syntax', platform: 'zendesk' },
    { text: 'Hi [|{{ }}|], thanks for writing.', kind: 'empty', platform: 'zendesk' },
    { text: '[|{% if ticket.tags %}|]Thanks for writing.', kind: 'unbalanced', platform: 'zendesk' },
  ],
  good: [
    { text: 'Hi {{ticket.requester.first_name}}, thanks for writing.', platform: 'zendesk' },
    { text: 'A set is written {1, 2, 3}.' },
  ],
  check(reading, context, report) {
    const desk = context.platform?.name ?? 'your helpdesk';
    for (const part of valuesOf(reading)) {
      for (const placeholder of part.placeholders) {
        const { fault, text, span } = placeholder;
        if (!fault) continue;
        const clean = cleaned(placeholder);
        const facts = { text: shown(text), desk, what: intruder(text), clean };
        report({ part, span }, fault, facts, { remedies: remediesFor(fault, placeholder, clean) });
      }
    }
  },
});

const INTRUDERS: readonly (readonly [RegExp, string, string])[] = [
  [/<[^<>]*>/g, '', 'a tag'],
  [/(?<=[{%])(?:&nbsp;|\u00a0)+|(?<!&nbsp;|\u00a0)(?:&nbsp;|\u00a0)+(?=[}%])/g, '', 'a hard space'],
  [/&nbsp;|\u00a0/g, ' ', 'a hard space'],
  [/&#(?:8203|x200b);|[\u200b-\u200d\u2060\ufeff]/gi, '', 'a character that nobody sees'],
  [/[“”]|&[lr]dquo;/g, '"', 'a curly quote'],
  [/[‘’]|&[lr]squo;/g, "'", 'a curly quote'],
  [/(?<!\s)\s*[\r\n]\s*/g, ' ', 'a line break'],
];

function intruder(text: string): string {
  return INTRUDERS.find(([sign]) => text.search(sign) >= 0)?.[2] ?? 'mark-up';
}

function cleaned({ text }: Placeholder): string {
  return INTRUDERS.reduce((clean, [sign, plain]) => clean.replace(sign, plain), text);
}

function remediesFor(fault: PlaceholderFault, placeholder: Placeholder, clean: string): readonly Remedy[] {
  if (fault !== 'broken' || clean === placeholder.text || /[<>&]/.test(clean)) return [];
  return [{ label: `Write “${clean}”`, grade: 'safe', edits: [{ span: placeholder.span, text: clean }] }];
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)} …` : line;
}
