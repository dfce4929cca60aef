import type { Platform } from '../../model/platform.ts';

/**
 * HubSpot. Sources of the names:
 * - vendor UI tokens; third-party description https://crmcurator.com/articles/hubspot/hubspot-smart-content-personalization-token-pitfalls/
 * Snippets have no public API or file export; only pasted text and email templates (design manager HTML) are files
 */
export const hubspot: Platform = {
  id: 'hubspot',
  name: 'HubSpot',
  template: 'snippet',
  grammars: ['curly', 'call-filter', 'expression', 'tag'],
  variables: ['contact.firstname', 'contact.company'],
  assumed: [
    'contact.lastname',
    'contact.email',
    'contact.phone',
    'contact.jobtitle',
    'company.name',
    'company.domain',
    'deal.dealname',
    'ticket.subject',
    'ticket.hs_ticket_id',
    'owner.firstname',
    'owner.lastname',
    'owner.email',
  ],
  patterns: [],
  loosePatterns: ['(contact|company|deal|ticket|owner)\\.[a-z0-9_]+'],
  caseSensitive: true,
  onUnknown: 'nothing',
  onEmpty: 'the default of the placeholder, or nothing',
  mayBeEmpty: ['contact.firstname', 'contact.lastname', 'contact.company', 'company.name'],
  fallback: "{{ NAME | default('there') }}",
};
