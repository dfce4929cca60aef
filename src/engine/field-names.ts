import { isObject } from './shape.ts';

/** Keys under which the exports of helpdesks hold their fields. */
const LISTS = ['ticket_fields', 'user_fields', 'organization_fields', 'fields', 'data', 'items'];

/**
 * The names of placeholders that an export of a team's own fields stands for: Zendesk's `ticket_fields.json` and its
 * user and organization fields, Freshdesk's ticket fields, Intercom's data attributes, or a list of names. Undefined
 * if there is no list of fields in it.
 */
export function fieldNames(data: unknown): readonly string[] | undefined {
  if (Array.isArray(data)) return data.flatMap((item) => namesOf(item, ''));
  if (!isObject(data)) return undefined;
  const key = LISTS.find((name) => Object.hasOwn(data, name) && Array.isArray(data[name]));
  return key === undefined
    ? undefined
    : (data[key] as readonly unknown[]).flatMap((item) => namesOf(item, key));
}

function namesOf(field: unknown, list: string): readonly string[] {
  if (typeof field === 'string') return field === '' ? [] : [field];
  if (!isObject(field)) return [];
  const text = (name: string): string => {
    const value = Object.hasOwn(field, name) ? field[name] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  if (list === 'user_fields') return zendeskPeople(text('key'));
  if (list === 'organization_fields') return zendeskCompanies(text('key'));
  if (/^\d+$/.test(text('id')) && (list === 'ticket_fields' || text('raw_title') !== ''))
    return [`ticket.ticket_field_${text('id')}`, `ticket.ticket_field_option_title_${text('id')}`];
  if (text('name').startsWith('cf_')) return [`ticket.${text('name')}`];
  if (text('full_name') !== '') return intercom(text('model'), text('full_name'));
  return text('name') === '' ? [] : [text('name')];
}

function zendeskPeople(key: string): readonly string[] {
  const people = ['ticket.requester', 'ticket.assignee', 'ticket.submitter', 'current_user', 'agent'];
  return key === '' ? [] : people.map((person) => `${person}.custom_fields.${key}`);
}

function zendeskCompanies(key: string): readonly string[] {
  const companies = ['ticket.organization', 'ticket.requester.organization'];
  return key === '' ? [] : companies.map((company) => `${company}.custom_fields.${key}`);
}

function intercom(model: string, name: string): readonly string[] {
  return [`${model === 'company' ? 'company' : model === 'conversation' ? 'conversation' : 'user'}.${name}`];
}
