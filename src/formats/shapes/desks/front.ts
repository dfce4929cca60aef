import type { Table } from '../shape.ts';

/** Message templates: https://github.com/frontapp/front-api-specs */
export const front: Table = {
  id: 'front',
  platforms: ['front'],
  records: ['_results[]', '[]', ''],
  has: ['name', 'body', '_links'],
  matches: { id: /^rsp_/ },
  fields: {
    bodies: [{ path: 'body', markup: 'html' }],
    id: 'id',
    title: 'name',
    subject: 'subject',
    category: '_links.related.parent_folder',
  },
};
