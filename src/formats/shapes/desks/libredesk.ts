import type { Table } from '../shape.ts';

/** Macros: https://github.com/abhinavxd/libredesk */
export const libredesk: Table = {
  id: 'libredesk',
  platforms: ['libredesk'],
  records: ['data[]', 'data', '[]', ''],
  has: ['name', 'message_content'],
  fields: {
    bodies: [{ path: 'message_content', markup: 'html' }],
    id: 'id',
    title: 'name',
    uses: 'usage_count',
    status: 'actions[type=set_status].value[]',
  },
};
