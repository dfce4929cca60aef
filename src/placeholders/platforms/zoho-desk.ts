import type { Platform } from '../../model/platform.ts';

/**
 * Zoho Desk. Sources of the names:
 * - https://desk.zoho.com/portal/ubicorp/kb/articles/standard-merge-fields (Zoho merge fields)
 */
export const zohoDesk: Platform = {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  template: 'template',
  grammars: ['dollar'],
  variables: [
    'Cases.Contact Name',
    'User.First Name',
    'User.Email',
    'User.Phone',
    'User.Fax',
    'User.Street',
    'User.City',
    'User.State',
    'User.Zip Code',
    'User.Country',
    'User.Signature',
    'User.Role',
  ],
  assumed: [
    'Cases.Ticket Id',
    'Cases.Subject',
    'Cases.Status',
    'Cases.Priority',
    'Cases.Department',
    'Cases.Case Owner',
    'Cases.Created Time',
    'Cases.Due Date',
    'Contacts.First Name',
    'Contacts.Last Name',
    'Contacts.Email',
    'Contacts.Phone',
    'Accounts.Account Name',
    'User.Last Name',
    'User.Mobile',
    'Organization.Company Name',
  ],
  patterns: [],
  loosePatterns: ['(Cases|Contacts|Accounts|User|Organization|Products|Contracts)\\.[\\w ]+'],
  caseSensitive: true,
  onUnknown: 'the placeholder, as typed',
  onEmpty: 'nothing',
};
