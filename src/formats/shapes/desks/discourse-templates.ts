import type { Table } from '../shape.ts';

/** https://github.com/discourse/discourse-templates */
export const discourseTemplates: Table = {
  id: 'discourse-templates',
  platforms: ['discourse-templates'],
  records: ['templates[]'],
  has: ['title', 'slug', 'content'],
  fields: {
    bodies: [{ path: 'content', markup: 'markdown' }],
    id: 'id',
    title: 'title',
    tags: 'tags',
    uses: 'usages',
  },
};
