import type { Platform } from '../../model/platform.ts';

/**
 * Discourse. Sources of the names:
 * - https://github.com/discourse/discourse-templates: assets/javascripts/lib/replace-variables.js
 * - https://github.com/discourse/discourse-canned-replies: assets/javascripts/lib/apply-reply.js
 */
export const discourseTemplates: Platform = {
  id: 'discourse-templates',
  name: 'Discourse',
  template: 'template',
  grammars: ['percent-curly', 'percent-curly-fallback'],
  spacing: [0],
  variables: [
    'my_username',
    'my_name',
    'chat_channel_name',
    'chat_channel_url',
    'chat_thread_name',
    'chat_thread_url',
    'context_title',
    'context_url',
    'topic_title',
    'topic_url',
    'original_poster_username',
    'original_poster_name',
    'reply_to_username',
    'reply_to_name',
    'last_poster_username',
    'reply_to_or_last_poster_username',
  ],
  assumed: [],
  patterns: [],
  loosePatterns: [],
  caseSensitive: true,
  onUnknown: 'the placeholder, as typed',
  onEmpty: 'the fallback, or nothing',
  mayBeEmpty: [
    'original_poster_username',
    'original_poster_name',
    'reply_to_username',
    'reply_to_name',
    'last_poster_username',
    'reply_to_or_last_poster_username',
  ],
  fallback: '%{NAME,fallback:there}',
};
