import type { Platform } from '../../model/platform.ts';

/**
 * Help Scout. Sources of the names:
 * - https://developer.helpscout.com/mailbox-api/endpoints/inboxes/saved_Replies/saved-replies-get/ (shape)
 * - public saved replies containing {%customer.firstName,fallback=there%}
 * - https://github.com/freescout-helpdesk/freescout: public/js/main.js (compatible clone)
 */
export const helpscout: Platform = {
  id: 'helpscout',
  name: 'Help Scout',
  template: 'saved reply',
  grammars: ['percent', 'percent-fallback'],
  spacing: [0],
  variables: [
    'customer.fullName',
    'customer.firstName',
    'customer.lastName',
    'customer.email',
    'customer.company',
    'conversation.number',
    'mailbox.name',
    'mailbox.email',
    'user.fullName',
    'user.firstName',
    'user.lastName',
    'user.email',
    'user.phone',
    'user.jobTitle',
  ],
  assumed: ['customer.jobTitle', 'conversation.subject'],
  patterns: [],
  loosePatterns: [],
  caseSensitive: true,
  onUnknown: 'the placeholder, as typed',
  onEmpty: 'the fallback, or nothing',
  mayBeEmpty: ['customer.fullName', 'customer.firstName', 'customer.lastName', 'customer.company'],
  fallback: '{%NAME,fallback=there%}',
};
