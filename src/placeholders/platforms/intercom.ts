import type { Platform } from '../../model/platform.ts';

/**
 * Intercom. Sources of the names:
 * - https://github.com/intercom/Intercom-OpenAPI: descriptions/0/api.intercom.io.yaml (and 2.16); paths /macros
 * - https://developers.intercom.com/docs/references/preview/rest-api/api.intercom.io/macros/macro
 * `body` is the API rendering; `body_text` keeps the Intercom form. Both carry the same placeholders in different syntax.
 */
export const intercom: Platform = {
  id: 'intercom',
  name: 'Intercom',
  template: 'macro',
  grammars: ['curly', 'fallback', 'attribute'],
  variables: [
    'user.name',
    'user.first_name',
    'user.last_seen_at',
    'company.name',
    'teammate.name',
    'app.id',
    'first_name',
  ],
  assumed: [
    'user.last_name',
    'user.email',
    'user.phone',
    'user.user_id',
    'user.created_at',
    'company.company_id',
    'teammate.first_name',
    'app.name',
    'conversation.id',
    'last_name',
    'name',
    'email',
  ],
  patterns: [
    '(user|company|conversation|ticket)\\.custom_attributes\\.[\\w .-]+',
    '(order|product|shipping|subscription)\\.\\w+',
  ],
  loosePatterns: [],
  caseSensitive: true,
  onUnknown: 'nothing, unless the placeholder has a fallback',
  onEmpty: 'the fallback, or nothing',
  mayBeEmpty: [
    'user.name',
    'user.first_name',
    'user.last_name',
    'company.name',
    'first_name',
    'last_name',
    'name',
  ],
  fallback: '{{NAME | fallback:"there"}}',
};
