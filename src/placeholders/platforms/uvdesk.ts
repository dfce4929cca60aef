import type { Platform } from '../../model/platform.ts';

/**
 * UVdesk. Sources of the names:
 * - https://github.com/uvdesk/core-framework: Services/EmailService.php
 * ticket.link is offered in the saved-reply picker but the value table has only agentLink/customerLink
 */
export const uvdesk: Platform = {
  id: 'uvdesk',
  name: 'UVdesk',
  template: 'saved reply',
  grammars: ['percent'],
  spacing: [0, 1],
  variables: [
    'global.companyLogo',
    'global.companyName',
    'global.companyUrl',
    'ticket.agentEmail',
    'ticket.agentLink',
    'ticket.agentName',
    'ticket.attachments',
    'ticket.collaboratorEmail',
    'ticket.collaboratorName',
    'ticket.customerEmail',
    'ticket.customerLink',
    'ticket.customerName',
    'ticket.group',
    'ticket.id',
    'ticket.message',
    'ticket.priority',
    'ticket.source',
    'ticket.status',
    'ticket.subject',
    'ticket.tags',
    'ticket.team',
    'ticket.threadMessage',
    'ticket.ticketGenerateUrlAgent',
    'ticket.ticketGenerateUrlCustomer',
    'user.accountValidationLink',
    'user.assignUserEmail',
    'user.forgotPasswordLink',
    'user.userEmail',
    'user.userName',
  ],
  assumed: [],
  patterns: [],
  loosePatterns: [],
  caseSensitive: true,
  onUnknown: 'the placeholder, as typed',
  onEmpty: 'nothing',
  internal: ['ticket\\.(agentLink|ticketGenerateUrlAgent|tags)'],
  texts: ['ticket\\.(message|threadMessage)', 'global\\.companyLogo'],
};
