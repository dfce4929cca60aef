import { expect, test } from 'vitest';
import { lintText } from './fixtures.ts';

/** What is said of a macro of Gorgias with these two texts. */
async function said(html: string, plain: string): Promise<readonly string[]> {
  const actions = [{ name: 'setResponseText', arguments: { body_html: html, body_text: plain } }];
  const file = JSON.stringify({ data: [{ name: 'Late', actions }] });
  const { findings } = await lintText('gorgias.json', file);
  return findings
    .filter(({ rule }) => rule === 'html-matches-text')
    .map(({ kind, span, message }) => {
      const words = JSON.parse(`"${file.slice(span.start, span.end)}"`) as string;
      return kind === 'missing' ? words : message;
    });
}

test.each([
  [
    'mark-up and its signs',
    '<p>We <b>have</b> it.</p><ol><li>Open it</li></ol>',
    'We have it.\n\n1. Open it',
  ],
  [
    'links written out',
    '<p>See <a href="https://example.com/x">this</a>.</p>',
    'See this (https://example.com/x).',
  ],
  ['glued lines', '<p>Hi there,</p><p>Thanks.</p>', 'Hi there,Thanks.'],
  ['signs of typography', '<p>It&rsquo;s &ldquo;late&rdquo; &mdash; sorry</p>', 'It\'s "late" - sorry'],
  ['code', '<p>Run <code>reset</code> now.</p>', 'Run reset now.'],
  ['quotations', '<p>You wrote:</p><blockquote>Where is it?</blockquote>', 'You wrote:\n> Where is it?'],
  ['placeholders', '<p>Hi {{ticket.customer.firstname}},</p>', 'Hi {{ ticket.customer.firstname }},'],
  ['another order', '<table><tr><td>One two</td><td>Three four</td></tr></table>', 'Three four\nOne two'],
  ['no copy at all', '<p>Thanks for writing.</p>', ''],
  ['letter case', '<h1>THANK YOU</h1>', 'Thank you'],
])('the same words in another dress are the same: %s', async (_what, html, plain) => {
  expect(await said(html, plain)).toEqual([]);
});

test.each([
  ['<p>Thanks.</p><p>You have 30 days.</p>', 'Thanks.\nYou have 14 days.', 'You have 30 days.'],
  [
    '<p>Hi {{ticket.customer.firstname}},</p>',
    'Hi {{ticket.customer.name}},',
    'Hi {{ticket.customer.firstname}},',
  ],
  ['<p>We do not refund it.</p>', 'We do refund it.', 'We do not refund it.'],
])('%s is not %s', async (html, plain, words) => {
  expect(await said(html, plain)).toEqual([words]);
});

test('what the copy alone says is quoted', async () => {
  expect(await said('<p>Thanks.</p>', 'Thanks.\n\nHi {{ticket.customer.name}}, call us.')).toEqual([
    'The plain copy of this text says “Hi {ticket.customer.name}, call us.”, and the text itself doesn’t.',
  ]);
});
