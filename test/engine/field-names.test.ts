import { expect, test } from 'vitest';
import { checkConfig } from '../../src/engine/check-config.ts';
import { fieldNames } from '../../src/engine/field-names.ts';
import { settle } from '../../src/engine/settle.ts';
import { known, sourceOf } from './desk.ts';

test.each([
  [
    'Zendesk ticket fields',
    { ticket_fields: [{ id: 360, type: 'text', title: 'Order', raw_title: 'Order' }] },
    ['ticket.ticket_field_360', 'ticket.ticket_field_option_title_360'],
  ],
  [
    'Zendesk organization fields',
    { organization_fields: [{ id: 1, key: 'plan', title: 'Plan' }] },
    ['ticket.organization.custom_fields.plan', 'ticket.requester.organization.custom_fields.plan'],
  ],
  ['Freshdesk ticket fields', [{ id: 3, name: 'cf_colour', label: 'Colour' }], ['ticket.cf_colour']],
  [
    'Intercom data attributes',
    { type: 'list', data: [{ model: 'company', name: 'plan', full_name: 'custom_attributes.plan' }] },
    ['company.custom_attributes.plan'],
  ],
  ['a list of names', ['order.number', 'order.date', ''], ['order.number', 'order.date']],
  ['fields with names', { fields: [{ name: 'order_number' }, {}, null, 7] }, ['order_number']],
])('%s', (_what, data, names) => {
  expect(fieldNames(data)).toEqual(names);
});

test.each([[{}], [null], ['text'], [7], [{ __proto__: { fields: [] } }], [{ fields: 'x' }]])(
  'no list of fields: %j',
  (data) => {
    expect(fieldNames(data)).toBeUndefined();
  },
);

const config = { placeholders: { fields: 'fields.json', allow: ['x.*'] } };

test('names of the file are allowed besides those of the config', () => {
  const source = { ...sourceOf(config), fields: new Map([['fields.json', ['ticket.cf_colour']]]) };
  const { value, faults } = checkConfig(source, known);
  expect(faults).toEqual([]);
  const { shared } = settle(value, { cwd: '/replies', rules: [] });
  expect(shared.placeholders.allow).toEqual(['x.*', 'ticket.cf_colour']);
});

test('fields may be named in the config itself, and are told apart from what is only allowed', () => {
  const named = { placeholders: { fields: ['ticket.cf_plan', './own/fields.JSON'], allow: ['x.*'] } };
  const source = { ...sourceOf(named), fields: new Map([['./own/fields.JSON', ['ticket.cf_colour']]]) };
  const { value, faults } = checkConfig(source, known);
  expect(faults).toEqual([]);
  const { placeholders } = settle(value, { cwd: '/replies', rules: [] }).shared;
  expect(placeholders.fields).toEqual(['ticket.cf_plan', 'ticket.cf_colour']);
  expect(placeholders.allow).toEqual(['x.*', ...placeholders.fields]);
});

test('a file that cannot be read is a fault of the config', () => {
  const fields = new Map([['fields.json', { trouble: 'it is no JSON.' }]]);
  const { faults } = checkConfig({ ...sourceOf(config), fields }, known);
  expect(faults.map(({ at, message }) => `${at}: ${message}`)).toEqual([
    'placeholders.fields: “fields.json” could not be read: it is no JSON.',
  ]);
});
