import type { Table } from '../shape.ts';

/** Responses: https://github.com/kanjidoc/missive-mcp src/tools/responses.ts */
export const missive: Table = {
  id: 'missive',
  platforms: ['missive'],
  records: ['responses[]', 'responses', '[]'],
  has: ['title', 'body'],
  hasOneOf: ['shared_labels', 'to_fields', 'organization'],
  fields: {
    bodies: [{ path: 'body', markup: 'html' }],
    id: 'id',
    title: 'title',
    subject: 'subject',
    category: 'shared_labels[]',
  },
};
