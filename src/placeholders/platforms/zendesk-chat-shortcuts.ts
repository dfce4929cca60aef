import type { Platform } from '../../model/platform.ts';

/**
 * Zendesk Chat. Sources of the names:
 * - https://developer.zendesk.com/api-reference/live-chat/chat-api/shortcuts/
 * plain text; `options` is a slash-separated list of quick answers shown to the visitor
 */
export const zendeskChatShortcuts: Platform = {
  id: 'zendesk-chat-shortcuts',
  name: 'Zendesk Chat',
  template: 'shortcut',
  grammars: [],
  variables: [],
  assumed: [],
  patterns: [],
  loosePatterns: [],
  caseSensitive: true,
  onUnknown: 'the placeholder, as typed',
  onEmpty: 'the placeholder, as typed',
};
