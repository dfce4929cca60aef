import { expect, test } from 'vitest';
import { lintText } from './fixtures.ts';

/** What is said of a page for a desk. */
async function said(platform: string, body: string, subject = ''): Promise<readonly string[]> {
  const head = `---\ntitle: t\nplatform: ${platform}\n${subject === '' ? '' : `subject: ${subject}\n`}---\n\n`;
  const { findings } = await lintText('a.md', `${head}${body}\n`);
  return findings
    .filter(({ rule }) => rule === 'no-misplaced-placeholder')
    .map(({ severity, kind, quote }) => `${severity} ${kind} ${quote}`);
}

test.each([
  ['zendesk', '```\nreset {{ticket.id}}\n```\n\nRun this, please.', ['error code {{ticket.id}}']],
  ['zendesk', 'Please run `reset {{ticket.id}}` now.', ['warn code {{ticket.id}}']],
  ['zendesk', 'Please run <code>reset {{ticket.id}}</code> now.', ['warn code {{ticket.id}}']],
  ['chatwoot', 'Please run `reset {{contact.id}}` now.', ['warn code {{contact.id}}']],
  ['freshdesk', 'Please run `reset {{ticket.id}}` now.', []],
  ['zendesk', 'Please run `{{Your name}}` or `{!Case.Id}` now.', []],
])('code on %s: %s', async (platform, body, found) => {
  expect(await said(platform, body)).toEqual(found);
});

test.each([
  ['freshdesk', 'You wrote {{comment.body}} to us.', ['error elsewhere {{comment.body}}']],
  ['zammad', 'It is #{t(ticket.state.name)} now.', ['error elsewhere #{t(ticket.state.name)}']],
  ['zammad', 'It is #{ticket.state.name} now.', []],
])('a name of another kind of template on %s: %s', async (platform, body, found) => {
  expect(await said(platform, body)).toEqual(found);
});

test.each([
  ['zendesk', 'Re {{ticket.latest_public_comment}}', ['warn subject {{ticket.latest_public_comment}}']],
  ['zendesk', 'Re {{ticket.title}}', []],
  ['request-tracker', 'About {$TicketSubject}', []],
  ['gorgias', 'About {{ticket.messages[0].body_html}}', ['warn subject {{ticket.messages[0].body_html}}']],
])('a subject on %s: %s', async (platform, subject, found) => {
  expect(await said(platform, 'Hello, thank you for writing to us.', subject)).toEqual(found);
});
