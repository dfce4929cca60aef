import { expect, test } from 'vitest';
import { filesOf, lintFixture } from './fixtures.ts';

/** Every fault of `fixtures/planted`, and where it stands; the rules on wording have fixtures of their own. */
const planted: Readonly<Record<string, readonly string[]>> = {
  'chatwoot.json': ['14:23-60 no-foreign-placeholder fallback'],
  'discourse-templates.json': ['7:132-142 no-unknown-placeholder unknown'],
  'dixa.json': ['14:29-36 no-malformed-placeholder unclosed'],
  'frappe-helpdesk.json': ['12:54-64 no-internal-placeholder agent'],
  'freescout.json': ['6:22-59 no-foreign-placeholder fallback'],
  'freshdesk.json': ['7:42-73 no-foreign-placeholder spelling', '7:42-73 no-unknown-placeholder doubtful'],
  'generic.csv': ['4:18-22 no-unfilled-blank stray'],
  'libredesk.json': ['19:126-140 no-foreign-placeholder syntax'],
  'osticket.csv': ['2:78-93 no-unknown-placeholder doubtful'],
  'request-tracker.txt': ['5:43-59 no-unknown-placeholder unknown'],
  'salesforce-classic.email': ['4:4-29 no-foreign-placeholder syntax'],
  'salesforce-lightning.email': ['1:86-100 no-foreign-placeholder syntax'],
  'servicenow.json': ['8:118-136 no-unknown-placeholder doubtful'],
  'uvdesk.json': ['6:58-75 no-malformed-placeholder syntax'],
  'zammad.csv': ['4:26-42 no-unknown-placeholder doubtful'],
  'zammad.json': ['6:84-107 no-malformed-placeholder broken'],
  'zendesk-dynamic-content.json': ['22:44-64 no-malformed-placeholder unclosed'],
  'zendesk-macros.json': [
    '46:20-50 no-foreign-placeholder spelling',
    '46:20-50 no-unknown-placeholder unknown',
  ],
};

test.each(filesOf('planted'))('%s: its planted faults, and no other error', async (path) => {
  const { findings } = await lintFixture(path);
  const file = path.slice('planted/'.length);
  const found = findings
    .filter(({ rule, severity }) => severity === 'error' || /placeholder|blank/.test(rule))
    .map(({ start, end, rule, kind }) => `${start.line}:${start.column}-${end.column} ${rule} ${kind}`);
  expect(found).toEqual(planted[file] ?? []);
});

test('every file with a planted fault is there', () => {
  const files = filesOf('planted').map((path) => path.slice('planted/'.length));
  expect(Object.keys(planted).filter((file) => !files.includes(file))).toEqual([]);
});
