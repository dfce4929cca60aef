import type { Platform } from '../../model/platform.ts';

/**
 * Atender. Sources of the names:
 * - https://atender.com/docs/knowledge/settings/snippet-variables-reference
 */
export const atender: Platform = {
  id: 'atender',
  name: 'Atender',
  template: 'snippet',
  grammars: ['curly'],
  variables: [
    'customer_name',
    'customer_first_name',
    'customer_email',
    'conversation_id',
    'conversation_subject',
    'agent_name',
    'agent_first_name',
    'tenant_name',
    'case_number',
  ],
  assumed: [],
  patterns: ['(contact|conversation)\\.custom_fields\\.\\w+'],
  loosePatterns: [],
  caseSensitive: true,
  onUnknown: 'the placeholder, as typed',
  onEmpty: 'nothing',
};
