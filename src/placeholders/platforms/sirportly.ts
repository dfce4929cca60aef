import type { Platform } from '../../model/platform.ts';

/**
 * Sirportly. Sources of the names:
 * - https://sirportly.com/docs/admin/advanced-features/ticket-variables
 */
export const sirportly: Platform = {
  id: 'sirportly',
  name: 'Sirportly',
  template: 'snippet',
  grammars: ['curly'],
  variables: [
    'subject',
    'reference',
    'updates_count',
    'link.staff',
    'status',
    'priority',
    'team',
    'department',
    'brand',
    'brand.url',
    'brand.phone',
    'contact.name',
    'contact.first_name',
    'contact.last_name',
    'contact.contact_method',
    'contact.email_address',
    'contact.company',
    'contact.pin',
    'assigned_user.first_name',
    'assigned_user.last_name',
  ],
  assumed: [],
  patterns: ['link\\.(public|support)\\.\\w+'],
  loosePatterns: [],
  caseSensitive: true,
  onUnknown: 'nothing that can be relied on: Sirportly does not say',
  onEmpty: 'nothing',
};
