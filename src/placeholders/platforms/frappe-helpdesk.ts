import type { Platform } from '../../model/platform.ts';

/**
 * Frappe Helpdesk. Sources of the names:
 * - https://github.com/frappe/helpdesk: helpdesk/api/saved_replies.py, helpdesk/helpdesk/doctype/hd_saved_reply/hd_saved_reply.json
 * - https://github.com/frappe/frappe: frappe/utils/jinja.py
 * User fields are merged over ticket fields: {{ name }}, {{ owner }}, {{ creation }} give the agent's, not the ticket's
 */
export const frappeHelpdesk: Platform = {
  id: 'frappe-helpdesk',
  name: 'Frappe Helpdesk',
  template: 'saved reply',
  grammars: ['curly', 'call-filter', 'expression', 'tag'],
  variables: [
    'subject',
    'description',
    'status',
    'priority',
    'raised_by',
    'contact',
    'full_name',
    'email',
    'phone',
  ],
  assumed: [
    'name',
    'customer',
    'agent_group',
    'ticket_type',
    'opening_date',
    'resolution_by',
    'response_by',
    'via_customer_portal',
    'first_name',
    'last_name',
    'username',
  ],
  patterns: [],
  loosePatterns: ['\\w+'],
  caseSensitive: true,
  onUnknown: 'the placeholder, as typed',
  onEmpty: '“None”',
  mayBeEmpty: ['contact'],
  fallback: "{{ NAME or 'there' }}",
  agentsOwn: ['name', 'owner', 'creation', 'modified', 'modified_by'],
};
