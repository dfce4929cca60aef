import type { Table } from '../shape.ts';

/** Dynamic content: https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content/ */
export const zendeskDynamicContent: Table = {
  id: 'zendesk-dynamic-content',
  platforms: ['zendesk'],
  records: ['items[]', 'item', '[]', ''],
  has: ['variants[].content', 'variants[].locale_id'],
  fields: {
    bodies: [],
    id: 'id',
    title: 'name',
    defines: 'placeholder',
    variants: {
      list: 'variants[]',
      fields: {
        bodies: [{ path: 'content', markup: 'guess' }],
        locale: 'locale_id',
        // The numbers that Zendesk's own documents use; for the others the words of the text tell.
        locales: { 1: 'en-US', 2: 'es', 16: 'fr' },
        active: 'active',
        outdated: 'outdated',
      },
    },
  },
};
