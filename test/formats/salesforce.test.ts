import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFor } from '../../src/formats/index.ts';
import { salesforceMeta } from '../../src/formats/salesforce.ts';
import { template } from '../../src/formats/template.ts';
import type { Reply } from '../../src/model/reply.ts';
import { folderOf, replylint } from '../cli/run.ts';
import { lintText } from '../rules/fixtures.ts';
import { facts, readsOf } from './reading.ts';

const folder = new URL('../../fixtures/desks/salesforce/email/Support_Templates/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.email'));
const source = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const path = (name: string): string => `force-app/main/default/email/Support_Templates/${name}`;

/** The template and what stands about it in the other file, each read beside the other. */
function pair(name: string): readonly Reply[] {
  const [body, meta] = [`${name}.email`, `${name}.email-meta.xml`];
  const email = readsOf(template, source(body), { path: path(body), beside: source(meta) });
  const about = readsOf(salesforceMeta, source(meta), { path: path(meta), beside: source(body) });
  expect([...email.problems, ...about.problems]).toEqual([]);
  return [...email.replies, ...about.replies];
}

describe('a Salesforce template and the file that tells about it', () => {
  it('are found by their endings', () => {
    expect(formatFor('a/Case.email')?.name).toBe('template');
    expect(formatFor('a/Case.email-meta.xml')?.name).toBe('salesforce-meta');
    expect(formatFor('a/Case.object-meta.xml')).toBeUndefined();
    expect(template.beside?.('a/Case.email')).toBe('a/Case.email-meta.xml');
    expect(salesforceMeta.beside?.('a/Case.email-meta.xml')).toBe('a/Case.email');
    expect(template.beside?.('a/case.liquid')).toBeUndefined();
  });

  it('are a body with title, folder, state and desk, and a subject', () => {
    expect(pair('Case_Received').map(facts)).toMatchObject([
      {
        ...{ title: 'Case received', category: 'Support_Templates', active: true, markup: 'plain' },
        ...{ platform: 'salesforce-classic', description: 'First answer to every case', writable: true },
      },
      {
        title: 'Case received (subject)',
        subject: 'Case {!Case.CaseNumber}: {!Case.Subject}',
      },
    ]);
    expect(facts(pair('Case_Received')[0]!)).not.toHaveProperty('twin');
    expect(pair('Warranty_Ended').map(({ evidence }) => evidence.active)).toEqual([false, false]);
    expect(pair('Visit_Confirmed').map(facts)).toMatchObject([
      { platform: 'salesforce-lightning', markup: 'html' },
      { subject: 'Your visit <{{{Case.CaseNumber}}}> & what to prepare' },
    ]);
  });

  it('are one reply with its plain copy where it is HTML', () => {
    const [email, subject] = pair('Part_Delayed');
    expect(facts(email!)['twin']).toMatch(
      /^Dear \{!Contact\.FirstName\},\r\n\r\nThe part for your R&D press - the "bearing set"/,
    );
    expect(subject?.parts.map(({ role }) => role)).toEqual(['subject']);
    expect(subject?.parts[0]?.value.text).toBe("Your R&D press — we've looked into case {!Case.CaseNumber}");
  });

  it('are no reply where the template is a program', () => {
    expect(pair('Statement')).toEqual([]);
  });

  it('give the plain copy alone where the template is not there', () => {
    const { replies } = readsOf(salesforceMeta, source('Part_Delayed.email-meta.xml'), {
      path: 'Part.email-meta.xml',
    });
    expect(replies.map(facts)).toMatchObject([{ title: 'Part delayed', markup: 'plain' }]);
  });

  it.each(names)('%s: every piece of a text is the file’s', (name) => {
    const text = source(`${name}-meta.xml`);
    const { replies } = readsOf(salesforceMeta, text, { path: path(`${name}-meta.xml`) });
    for (const { value } of replies.flatMap(({ parts }) => parts)) {
      expect(value.trusted).toBe(true);
      for (const { at, length, from, to, exact } of value.runs)
        if (exact) expect(text.slice(from, to)).toBe(value.text.slice(at, at + length));
    }
  });

  it('are linted together, each finding in its own file', async () => {
    const { stdout } = await replylint(new URL('../../', folder).pathname, [
      '-f',
      'unix',
      '--no-config',
      '.',
    ]);
    const found = stdout.split('\n').filter((line) => /html-matches-text|placeholder/.test(line));
    expect(found).toEqual([expect.stringContaining('Invoice_Corrected.email:1:')]);
    expect(found[0]).toContain('“You have 30 days from today to pay it” is not in the plain copy');
  });
});

it('a text whose plain copy stands in the other file gets advice, one without a copy is fixed', async () => {
  const html = '<p>Thank you for wri\u200bting to us.</p>';
  const meta = (copy: string) =>
    `<EmailTemplate><name>a</name><subject>He\u200bllo</subject>${copy}<type>html</type></EmailTemplate>`;
  const copied = meta('<textOnly>Thank you for wri\u200bting to us.</textOnly>');
  const cwd = folderOf({
    'a.email': html,
    'a.email-meta.xml': copied,
    'b.email': html,
    'b.email-meta.xml': meta(''),
  });
  await replylint(cwd, ['--fix', '--no-config', '.']);
  const now = (name: string): string => readFileSync(join(cwd, name), 'utf8');
  expect(now('a.email')).toBe(html);
  expect(now('a.email-meta.xml')).toBe(copied.replace('He\u200bllo', 'Hello'));
  expect(now('b.email')).toBe(html.replace('\u200b', ''));
});

it('a subject that stands alone is looked through for its placeholders and signs', async () => {
  const subject = 'Case {{{Case.CaseNumber}}}: wh\u200bat is next &amp; {!Case.Subjct';
  const text = `<EmailTemplate><name>a</name><subject>${subject}</subject><type>text</type></EmailTemplate>`;
  const { findings } = await lintText('a.email-meta.xml', text);
  expect(findings.map(({ rule, span }) => [rule, text.slice(span.start, span.end)])).toEqual([
    ['no-foreign-placeholder', '{{{Case.CaseNumber}}}'],
    ['no-suspicious-characters', '\u200b'],
    ['no-malformed-placeholder', '{!Case.Subjct'],
  ]);
});

describe('a file about a template that is none', () => {
  it.each([
    ['<EmailTemplate><name>a</EmailTemplate>', 'is not closed before this'],
    ['<EmailTemplate><name>a</name>', 'is never closed'],
    ['<EmailTemplate><name>a < b</name></EmailTemplate>', 'This is not XML'],
    ['<EmailTemplate><subject><![CDATA[a</subject></EmailTemplate>', 'never closed'],
    ['', 'there is no element in it'],
  ])('is a problem: %s', (text, said) => {
    const { problems } = readsOf(salesforceMeta, text, { path: 'a.email-meta.xml' });
    expect(problems).toMatchObject([{ kind: 'syntax', message: expect.stringContaining(said) as string }]);
  });

  it('is passed over: a folder, a template without texts', () => {
    for (const text of [
      '<EmailFolder><name>a</name></EmailFolder>',
      '<EmailTemplate><name/></EmailTemplate>',
    ])
      expect(readsOf(salesforceMeta, text, { path: 'a.email-meta.xml' })).toEqual({
        replies: [],
        notices: [],
        problems: [],
      });
  });
});
