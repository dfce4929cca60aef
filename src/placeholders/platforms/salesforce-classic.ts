import type { Platform } from '../../model/platform.ts';

/**
 * Salesforce Classic. Sources of the names:
 * - https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_emailtemplate.htm
 */
export const salesforceClassic: Platform = {
  id: 'salesforce-classic',
  name: 'Salesforce Classic',
  template: 'email template',
  grammars: ['merge'],
  variables: ['Contact.FirstName', 'Case.CaseNumber', 'Case.Subject'],
  assumed: [
    'Contact.LastName',
    'Contact.Name',
    'Contact.Salutation',
    'Contact.Email',
    'Contact.Phone',
    'Account.Name',
    'Case.Status',
    'Case.Priority',
    'Case.Description',
    'Case.Thread_Id',
    'Case.Link',
    'Case.Owner',
    'Case.OwnerFirstName',
    'Case.OwnerFullName',
    'Case.CreatedDate',
    'Case.LastModifiedDate',
    'User.FirstName',
    'User.LastName',
    'User.Name',
    'User.Email',
    'User.Title',
    'User.Phone',
    'Organization.Name',
    'Organization.Phone',
    'Receiving_User.FirstName',
    'Lead.FirstName',
    'Lead.LastName',
  ],
  patterns: [
    '\\$(User|Organization|Label|CustomMetadata|Setup)\\.[\\w.]+',
    'relatedTo\\.\\w+',
    'recipient\\.\\w+',
  ],
  loosePatterns: ['[A-Z]\\w*\\.\\w+(__c|__r)?(\\.\\w+)*'],
  caseSensitive: false,
  onUnknown: 'the placeholder, as typed',
  onEmpty: 'nothing',
  mayBeEmpty: ['Contact.FirstName', 'Contact.Salutation', 'Lead.FirstName'],
  fallback: '{!NULLVALUE(NAME, "there")}',
  thread: { about: 'Case\\..*', token: 'Case\\.Thread_(Id|Token)', write: '{!Case.Thread_Id}' },
};
