import type { Platform } from '../../model/platform.ts';

/**
 * Salesforce Lightning. Sources of the names:
 * - https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_emailtemplate.htm
 * - public templates and code using {{{Recipient.FirstName}}}
 * {!...} and {{{...}}} are not interchangeable: wrong kind for the template's uiType is a real bug
 */
export const salesforceLightning: Platform = {
  id: 'salesforce-lightning',
  name: 'Salesforce Lightning',
  template: 'email template',
  grammars: ['triple', 'handlebars'],
  variables: ['Recipient.FirstName', 'Recipient.LastName', 'Recipient.Name'],
  assumed: [
    'Recipient.Email',
    'Recipient.Salutation',
    'Sender.FirstName',
    'Sender.LastName',
    'Sender.Name',
    'Sender.Email',
    'Sender.Title',
    'Sender.Phone',
    'Case.CaseNumber',
    'Case.Subject',
    'Case.Status',
    'Account.Name',
    'Organization.Name',
  ],
  patterns: [],
  loosePatterns: ['[A-Z]\\w*\\.\\w+(__c|__r)?(\\.\\w+)*'],
  caseSensitive: false,
  onUnknown: 'nothing, or the placeholder as typed',
  onEmpty: 'nothing',
  mayBeEmpty: ['Recipient.FirstName', 'Contact.FirstName', 'Lead.FirstName'],
  thread: { about: 'Case\\..*', token: 'Case\\.Thread_(Id|Token)', write: '{{{Case.Thread_Id}}}' },
};
