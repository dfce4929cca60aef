import type { Platform } from '../../model/platform.ts';
import { freshworksNames } from './freshworks.ts';

/**
 * Freshdesk. Sources of the names:
 * - https://support.lionice.jp/ja-JP/support/solutions/articles/73000535240 (reseller copy of Freshdesk's placeholder article)
 * - https://support.freshdesk.com/support/solutions/articles/87018
 * - github public templates using the placeholders
 * firstname/lastname have NO underscore (Zendesk has first_name): the classic migration bug. comment.* only resolves in notification templates, not in canned responses.
 */
export const freshdesk: Platform = {
  id: 'freshdesk',
  name: 'Freshdesk',
  template: 'canned response',
  grammars: ['curly', 'liquid', 'tag'],
  variables: [
    ...freshworksNames,
    'comment.body',
    'comment.commenter.name',
    'ticket.agent.email',
    'ticket.agent.name',
    'ticket.company.account_tier',
    'ticket.company.description',
    'ticket.company.domains',
    'ticket.company.health_score',
    'ticket.company.industry',
    'ticket.company.name',
    'ticket.company.note',
    'ticket.company.renewal_date',
    'ticket.group.name',
    'ticket.internal_agent.email',
    'ticket.internal_agent.name',
    'ticket.internal_group.name',
    'ticket.latest_private_comment',
    'ticket.latest_public_comment',
    'ticket.parent_ticket_id',
    'ticket.portal_name',
    'ticket.product_description',
    'ticket.requester.unique_external_id',
    'ticket.satisfaction_survey',
    'ticket.tracker_ticket_id',
  ],
  assumed: ['ticket.fr_due_by_time', 'ticket.requester.company_name'],
  patterns: ['ticket\\.cf_[\\w]+'],
  loosePatterns: [
    'ticket\\.requester\\.\\w+',
    'ticket\\.company\\.\\w+',
    'ticket\\.(?!id$|subject$)[a-z0-9_]+',
  ],
  caseSensitive: true,
  onUnknown: 'nothing',
  onEmpty: 'nothing',
  mayBeEmpty: ['ticket.requester.lastname', 'ticket.company.name'],
  fallback: "{{NAME | default: 'there'}}",
  internal: [
    'ticket\\.latest_private_comment',
    'ticket\\.tags',
    'ticket\\.company\\.(note|description|health_score|account_tier|renewal_date)',
    'ticket\\.internal_(agent|group)\\.\\w+',
    'ticket\\.(billable_hours|total_time_spent|sla_policy_name|tracker_ticket_id)',
  ],
  elsewhere: [{ names: 'comment\\.\\w+(\\.\\w+)*', where: 'notification templates' }],
  texts: [
    'ticket\\.description(_html|_text)?',
    'ticket\\.latest_(public|private)_comment',
    'ticket\\.satisfaction_survey',
  ],
};
