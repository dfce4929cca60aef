import type { Platform } from '../../model/platform.ts';

/**
 * Helprace. Sources of the names:
 * - https://support.helprace.com/i124-helprace-placeholder-guide
 */
export const helprace: Platform = {
  id: 'helprace',
  name: 'Helprace',
  template: 'canned response',
  grammars: ['brace-dollar'],
  variables: [
    '$ticket.title',
    '$ticket.tags',
    '$ticket.description',
    '$ticket.admin_url',
    '$ticket.user_url',
    '$ticket.id',
    '$ticket.via',
    '$ticket.status',
    '$ticket.priority',
    '$ticket.ticket_type',
    '$ticket.comments',
    '$ticket.info',
    '$ticket.created_at',
    '$ticket.created_at_with_timestamp',
    '$ticket.updated_at',
    '$ticket.updated_at_with_timestamp',
    '$ticket.fields',
    '$ticket.team',
  ],
  assumed: [],
  patterns: ['\\$ticket\\.fields\\.\\w+\\.(name|value)'],
  loosePatterns: [],
  caseSensitive: true,
  onUnknown: 'nothing that can be relied on: Helprace does not say',
  onEmpty: 'nothing that can be relied on: Helprace does not say',
};
