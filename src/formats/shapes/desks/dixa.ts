import type { Table } from '../shape.ts';

/** Templates with their translations: https://github.com/api-evangelist/dixa openapi/dixa-templates-api-openapi.yml */
export const dixa: Table = {
  id: 'dixa',
  platforms: ['dixa'],
  records: ['data[]', '[]', ''],
  has: ['name', 'content', 'translations'],
  fields: {
    bodies: [{ path: 'content', markup: 'plain' }],
    id: 'id',
    title: 'name',
    subject: 'subject',
    inactive: 'isDeactivated',
    variants: {
      list: 'translations[]',
      fields: {
        bodies: [{ path: 'content', markup: 'plain' }],
        subject: 'subject',
        locale: 'locale',
        inactive: 'isDeactivated',
      },
    },
  },
};
