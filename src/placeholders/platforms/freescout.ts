import type { Platform } from '../../model/platform.ts';

/**
 * FreeScout. Sources of the names:
 * - https://github.com/freescout-helpdesk/freescout: app/Misc/Mail.php replaceMailVars
 * Help Scout's ,fallback= form stays literal after a migration
 */
export const freescout: Platform = {
  id: 'freescout',
  name: 'FreeScout',
  template: 'saved reply',
  grammars: ['percent'],
  spacing: [0],
  variables: [
    'subject',
    'conversation.number',
    'customer.email',
    'mailbox.email',
    'mailbox.name',
    'mailbox.fromName',
    'customer.fullName',
    'customer.firstName',
    'customer.lastName',
    'customer.company',
    'user.fullName',
    'user.firstName',
    'user.lastName',
    'user.phone',
    'user.email',
    'user.jobTitle',
    'user.photoUrl',
  ],
  assumed: [],
  patterns: [],
  loosePatterns: [],
  caseSensitive: true,
  onUnknown: 'the placeholder, as typed',
  onEmpty: 'nothing',
  mayBeEmpty: ['customer.fullName', 'customer.firstName', 'customer.lastName', 'customer.company'],
};
