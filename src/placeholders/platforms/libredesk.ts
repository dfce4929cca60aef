import type { Platform } from '../../model/platform.ts';

/**
 * LibreDesk. Sources of the names:
 * - https://github.com/abhinavxd/libredesk: internal/template/render.go, internal/conversation/message.go, frontend/shared-ui/utils/string.js
 */
export const libredesk: Platform = {
  id: 'libredesk',
  name: 'LibreDesk',
  template: 'macro',
  grammars: ['go'],
  variables: [
    '.Conversation.ReferenceNumber',
    '.Conversation.Subject',
    '.Conversation.Priority',
    '.Conversation.UUID',
    '.Contact.FirstName',
    '.Contact.LastName',
    '.Contact.FullName',
    '.Contact.Email',
    '.Recipient.FirstName',
    '.Recipient.LastName',
    '.Recipient.FullName',
    '.Recipient.Email',
    '.Author.FirstName',
    '.Author.LastName',
    '.Author.FullName',
    '.Author.Email',
    '.IsAIComposed',
    '.IsContinuityEmail',
  ],
  assumed: [],
  patterns: [],
  loosePatterns: [],
  caseSensitive: true,
  onUnknown: '“<no value>”, or no e-mail at all',
  onEmpty: 'nothing',
  mayBeEmpty: [
    '.Contact.FirstName',
    '.Contact.LastName',
    '.Contact.FullName',
    '.Recipient.FirstName',
    '.Recipient.LastName',
    '.Recipient.FullName',
  ],
  fallback: '{{ or NAME "there" }}',
};
