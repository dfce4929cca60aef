import type { Platform } from '../../model/platform.ts';

/**
 * Chatwoot. Sources of the names:
 * - https://github.com/chatwoot/utils: src/canned.ts
 * - https://github.com/chatwoot/chatwoot: app/models/concerns/liquidable.rb, app/drops/*.rb
 * phone is contact.phone in the composer, contact.phone_number on the server; contact.first_name is blank on the server when the stored name is one word
 */
export const chatwoot: Platform = {
  id: 'chatwoot',
  name: 'Chatwoot',
  template: 'canned response',
  grammars: ['curly'],
  variables: [
    'contact.name',
    'contact.first_name',
    'contact.last_name',
    'contact.email',
    'contact.phone',
    'contact.id',
    'conversation.id',
    'inbox.id',
    'inbox.name',
    'agent.name',
    'agent.first_name',
    'agent.last_name',
    'agent.email',
  ],
  assumed: [],
  patterns: ['contact\\.custom_attribute\\.\\w+', 'conversation\\.custom_attribute\\.\\w+'],
  loosePatterns: [],
  caseSensitive: true,
  onUnknown: 'nothing',
  onEmpty: 'nothing',
  mayBeEmpty: ['contact.name', 'contact.first_name', 'contact.last_name'],
  rawInCode: ' where a macro or an automation sends it',
};
