import type { Option } from '../model/option.ts';
import type { Rule } from '../model/rule.ts';
import { severitiesOf } from './severity.ts';

/** `.replylintrc.example.json`: a lifelike config in which every rule of `recommended` stands as it is by default. */
export function exampleConfig(rules: readonly Rule[]): string {
  const settings = rules
    .filter((rule) => severitiesOf(rule) !== 'off')
    .map((rule) => [rule.id, settingOf(rule)]);
  const config = { ...about, rules: Object.fromEntries(settings), ...more };
  return `${layout(config)}\n`;
}

const about = {
  $schema: './node_modules/replylint/schema.json',
  extends: ['replylint:recommended'],
  platform: 'zendesk',
  locale: 'en',
  files: ['macros/**/*.{md,json,yaml,csv}'],
  ignores: ['macros/archive/**'],
};

const more = {
  sources: [
    { files: 'macros/sheet.csv', fields: { title: 'Title', body: { en: 'English', es: 'Spanish' } } },
  ],
  placeholders: { allow: ['ticket.ticket_field_360055'], blanks: ['[UPPER CASE]'] },
  outcomes: [
    {
      id: 'refund-approved',
      what: ['refund', 'credit'],
      within: '5-10 business days',
      where: { replies: ['Refunds::Approved*'], tags: ['refund_approved'] },
      because: 'Refund policy v4',
      owner: 'billing-ops',
      until: '2027-06-30',
    },
  ],
  contacts: ['support@example.com', '+1 800 555 0100'],
  phrases: [
    {
      id: 'brand-sign-in',
      says: ['(log in | login) to'],
      message: 'We say “sign in”.',
      better: 'sign in to',
      hits: ['[|Log in to|] your account.'],
      passes: ['The login page'],
    },
  ],
  acts: {
    promise: {
      unless: ['refund within # days of delivery'],
      passes: ['We refund within 30 days of delivery.'],
    },
  },
  overrides: [
    { files: ['macros/chat/**'], rules: { 'offer-next-steps': 'off' } },
    { replies: ['Internal::*'], rules: { '*': 'off' } },
  ],
  reasons: 'required',
};

function settingOf(rule: Rule): unknown {
  const severity = severitiesOf(rule).startsWith('error') ? 'error' : 'warn';
  const options: readonly (readonly [string, Option])[] = Object.entries(rule.options);
  if (options.length === 0) return severity;
  return [severity, Object.fromEntries(options.map(([name, option]) => [name, option.default]))];
}

/** JSON as a person writes it: what fits on a line stands on one line. */
function layout(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1)
    .replace(/\[\n */g, '[')
    .replace(/\n *\]/g, ']')
    .replace(/\n */g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + line.length <= 90) return line;
  const deeper = `${indent}  `;
  const rows = Array.isArray(value)
    ? value.map((held) => layout(held, deeper))
    : Object.entries(value).map(([name, held]) => `${JSON.stringify(name)}: ${layout(held, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${deeper}${rows.join(`,\n${deeper}`)}\n${indent}${close}`;
}
