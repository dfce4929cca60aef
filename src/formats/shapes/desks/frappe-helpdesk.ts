import type { Table } from '../shape.ts';

/** Saved replies: https://github.com/frappe/helpdesk */
export const frappeHelpdesk: Table = {
  id: 'frappe-helpdesk',
  platforms: ['frappe-helpdesk'],
  records: ['[]', 'data[]', 'message[]', 'data', ''],
  has: ['message'],
  hasOneOf: ['scope', 'teams'],
  matches: { doctype: /^HD (?:Saved|Canned) / },
  fields: { bodies: [{ path: 'message', markup: 'html' }], id: 'name', title: 'title' },
};
