import { expect, test } from 'vitest';
import rule from '../../rules/placeholders/no-missing-reference.ts';
import type { Example } from '../../src/model/rule.ts';
import { lintTogether } from './fixtures.ts';
import { type Row, table } from './marked.ts';

const item = (name: string): Example => ({
  text: 'Your support team',
  platform: 'zendesk',
  evidence: { defines: name },
});
const items = { beside: [item('dc.greeting'), item('dc.sign_off'), item('dc.refund_terms')] };

const missing = [
  'Hello, [|{{dc.greting}}|]',
  'Hello, [|{{dc.greetings}}|]',
  'Hello, [|{{ dc.greting }}|]',
  'Hello, [|{{dc.signoff}}|]',
  '[|{{dc.refund_term}}|]',
  '[|{{dc.closing}}|]',
  '[|{{dc.a_text_that_nobody_wrote}}|]',
  'First [|{{dc.one}}|], then [|{{dc.two}}|].',
  '{{dc.greeting}} [|{{dc.greting}}|]',
  '[|{{dc.greting | upcase}}|]',
  '{% if ticket.id %}[|{{dc.one}}|]{% else %}[|{{dc.two}}|]{% endif %}',
  '[|{{dc.Greting}}|]',
  '[|{{dc.sign-off}}|]',
  '[|{{dc.refund_terms_de}}|]',
  '[|{{dc.x}}|]',
].map((text): Row => ['zendesk', text, items]);
const markup = [
  '<p>Hello,</p><p>[|{{dc.greting}}|]</p>',
  '<p><b>[|{{dc.greting}}|]</b></p>',
  '<p>{{dc.greeting}}<br>[|{{dc.sign_of}}|]</p>',
  '<ul><li>[|{{dc.one}}|]</li></ul>',
  '<p><a href="[|{{dc.link}}|]">here</a></p>',
].map((text): Row => ['zendesk', text, { ...items, markup: 'html' }]);
const outdated = [
  '[|Ihr Support-Team|]',
  '[|Votre équipe|]',
  '[|Su equipo\n\ny nosotros|]',
  '[|{{ticket.brand.name}}|]',
  '[|Tu equipo de {{ticket.brand.name}}|]',
].map((text): Row => ['zendesk', text, { evidence: { defines: 'dc.greeting', outdated: true } }]);

const there = [
  'Hello, {{dc.greeting}}',
  'Hello, {{ dc.greeting }}',
  '{{dc.sign_off}}',
  '{{dc.Greeting}}',
  '{{dc.greeting | upcase}}',
  '{{dc.refund_terms}} and {{dc.sign_off}}',
  'Hi {{ticket.requester.first_name}}',
  'Hi [FIRST NAME]',
  'No placeholder at all.',
  '{{dc.greeting',
  '{{dcx.greting}}',
  '{{ticket.ticket_field_360}}',
].map((text): Row => ['zendesk', text, items]);
const alone = ['{{dc.greting}}', '{{dc.greeting}}', '{{dc.x}} {{dc.y}}', '<p>{{dc.greting}}</p>'].map(
  (text): Row => ['zendesk', text],
);
const elsewhere = ['freshdesk', 'intercom', 'gorgias', 'chatwoot', 'dixa', ''].map(
  (platform): Row => [platform, '{{dc.greting}}', items],
);
const fresh: readonly Row[] = [
  ['zendesk', 'Your support team', { evidence: { defines: 'dc.greeting' } }],
  ['zendesk', 'Ihr Support-Team', { evidence: { defines: 'dc.greeting' }, ...items }],
  ['zendesk', 'Your team, {{dc.greeting}}', { evidence: { defines: 'dc.sign_off' }, ...items }],
];

table(rule, { missing: [...missing, ...markup], outdated }, [...there, ...alone, ...elsewhere, ...fresh]);

const macros = JSON.stringify({
  macros: [{ id: 1, title: 'Hello', actions: [{ field: 'comment_value', value: 'Hello, {{dc.greting}}' }] }],
});
const texts = JSON.stringify({
  items: [
    {
      id: 47,
      name: 'Greeting',
      placeholder: '{{dc.greeting}}',
      variants: [{ content: 'Ihr Support-Team', locale_id: 8, active: true, outdated: true }],
    },
  ],
});

test('a run with the texts tells what is missing, a run without them says nothing', async () => {
  const files = { 'zendesk-macros.json': macros, 'zendesk-dynamic-content.json': texts };
  expect(await lintTogether(files)).toEqual([
    `zendesk-macros.json 1:${macros.indexOf('{{dc') + 1} no-missing-reference missing “{{dc.greting}}”`,
    `zendesk-dynamic-content.json 1:${texts.indexOf('Ihr') + 1} no-missing-reference outdated “Ihr Support-Team”`,
  ]);
  expect(await lintTogether({ 'zendesk-macros.json': macros })).toEqual([]);
});
