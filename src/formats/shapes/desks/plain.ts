import type { Table } from '../shape.ts';

/** Snippets with a Markdown text and a plain one: https://github.com/team-plain/typescript-sdk */
export const plain: Table = {
  id: 'plain',
  platforms: ['plain'],
  records: ['data.snippets.edges[].node', 'data.snippet', '[]', ''],
  has: ['name', 'markdown', 'isDeleted'],
  fields: {
    bodies: [{ path: 'markdown', markup: 'markdown', twin: { path: 'text', markup: 'plain' } }],
    id: 'id',
    title: 'name',
    category: 'path',
    inactive: 'isDeleted',
  },
};
