import { expect, test } from 'vitest';
import { judgeName } from '../../src/model/platform.ts';
import { platforms } from '../../src/placeholders/index.ts';

const of = (desk: string, name: string, fields?: readonly string[]) =>
  judgeName(platforms.get(desk)!, name, fields);

test('without a list of fields, a name like one is known, or doubtful', () => {
  expect(of('zendesk', 'ticket.requester.first_name')).toBe('known');
  expect(of('zendesk', 'ticket.ticket_field_360')).toBe('known');
  expect(of('freshdesk', 'ticket.cf_plan')).toBe('known');
  expect(of('freshdesk', 'ticket.requester.vip')).toBe('loose');
  expect(of('zendesk', 'ticket.reqester.name')).toBe('unknown');
});

test('a list of fields closes the forms that its fields have, and no others', () => {
  const fields = ['ticket.ticket_field_360', 'ticket.ticket_field_option_title_360'];
  expect(of('zendesk', 'ticket.ticket_field_360', fields)).toBe('known');
  expect(of('zendesk', 'ticket.ticket_field_361', fields)).toBe('undeclared');
  expect(of('zendesk', 'ticket.ticket_field_option_title_361', fields)).toBe('undeclared');
  expect(of('zendesk', 'ticket.requester.custom_fields.plan', fields)).toBe('known');
  expect(of('zendesk', 'dc.greeting', fields)).toBe('known');
  expect(of('zendesk', 'ticket.id', fields)).toBe('known');
});

test('what only a pattern for nearly any name held is an error then', () => {
  const fields = ['ticket.cf_plan'];
  expect(of('freshdesk', 'ticket.cf_plan', fields)).toBe('known');
  expect(of('freshdesk', 'ticket.cf_plam', fields)).toBe('undeclared');
  expect(of('freshdesk', 'ticket.shelf', fields)).toBe('undeclared');
  expect(of('freshdesk', 'ticket.requester.vip', fields)).toBe('loose');
  expect(of('front', 'recipient.plan', ['recipient.plan'])).toBe('known');
  expect(of('front', 'account.plan', ['recipient.plan'])).toBe('undeclared');
  expect(of('salesforce-classic', 'case.order__c', ['Case.Order__c'])).toBe('known');
});

test('Freshdesk and Freshservice know the same names, Freshdesk some more', () => {
  const [freshdesk, freshservice] = [platforms.get('freshdesk')!, platforms.get('freshservice')!];
  expect(freshservice.variables.filter((name) => !freshdesk.variables.includes(name))).toEqual([]);
  expect(freshdesk.variables.length).toBeGreaterThan(freshservice.variables.length);
});
