import type { Platform } from '../../model/platform.ts';

/**
 * Freshservice. Sources of the names:
 * - https://support.freshservice.com (canned responses placeholders), as listed in a public documentation repository
 * - https://www.powershellgallery.com/packages/FreshservicePS/0.1.3 Get-FreshServiceCannedResponse
 */
export const freshservice: Platform = {
  id: 'freshservice',
  name: 'Freshservice',
  template: 'canned response',
  grammars: ['curly', 'liquid', 'tag'],
  variables: [
    'helpdesk_name',
    'ticket.attachments',
    'ticket.billable_hours',
    'ticket.created_on',
    'ticket.description',
    'ticket.description_html',
    'ticket.description_text',
    'ticket.due_by_hrs',
    'ticket.due_by_time',
    'ticket.from_email',
    'ticket.id',
    'ticket.portal_url',
    'ticket.priority',
    'ticket.public_url',
    'ticket.requester.address',
    'ticket.requester.email',
    'ticket.requester.firstname',
    'ticket.requester.job_title',
    'ticket.requester.lastname',
    'ticket.requester.mobile',
    'ticket.requester.name',
    'ticket.requester.phone',
    'ticket.requester_status_name',
    'ticket.sla_policy_name',
    'ticket.source',
    'ticket.source_name',
    'ticket.status',
    'ticket.status_changed_on',
    'ticket.subject',
    'ticket.tags',
    'ticket.ticket_type',
    'ticket.total_time_spent',
    'ticket.url',
  ],
  assumed: ['ticket.agent.name', 'ticket.agent.email', 'ticket.group.name'],
  patterns: [],
  loosePatterns: ['ticket\\.\\w+', 'ticket\\.requester\\.\\w+'],
  caseSensitive: true,
  onUnknown: 'nothing',
  onEmpty: 'nothing',
};
