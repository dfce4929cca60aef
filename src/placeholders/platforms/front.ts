import type { Platform } from '../../model/platform.ts';

/**
 * Front. Sources of the names:
 * - https://help.front.com/en/articles/2306
 * - https://github.com/frontapp/front-api-specs: core-api/core-api.json
 * recipient.first_name is everything before the first space: 'Dr. Ana' gives 'Dr.'
 */
export const front: Platform = {
  id: 'front',
  name: 'Front',
  template: 'message template',
  grammars: ['curly'],
  variables: [
    'account.name',
    'conversation.id',
    'conversation.public_id',
    'conversation.ticket_id',
    'message.id',
    'message.public_id',
    'recipient.handle',
    'recipient.email',
    'recipient.twitter',
    'recipient.phone',
    'recipient.name',
    'recipient.first_name',
    'recipient.last_name',
    'recipient.link',
    'survey',
    'user.id',
    'user.name',
    'user.first_name',
    'user.last_name',
    'user.email',
  ],
  assumed: [],
  patterns: [],
  loosePatterns: ['(recipient|account|conversation|user)\\.[\\w .-]+'],
  caseSensitive: true,
  onUnknown: 'nothing that can be relied on: Front does not say',
  onEmpty: 'nothing, or a gap for the agent to fill',
  mayBeEmpty: ['recipient.name', 'recipient.first_name', 'recipient.last_name', 'account.name'],
};
