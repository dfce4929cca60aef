import type { Table } from '../shape.ts';

/** Macros, which can be read but not written: https://github.com/intercom/Intercom-OpenAPI */
export const intercom: Table = {
  id: 'intercom',
  platforms: ['intercom'],
  records: ['data[]', 'macros[]', '[]', ''],
  has: ['name', 'body', 'body_text'],
  matches: { type: /^macro$/ },
  writable: false,
  fields: {
    bodies: [{ path: 'body', markup: 'html', twin: { path: 'body_text', markup: 'plain' } }],
    id: 'id',
    title: 'name',
  },
};
