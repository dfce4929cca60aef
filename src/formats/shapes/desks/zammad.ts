import type { Table } from '../shape.ts';

/** Text modules, from the API or from the CSV that Zammad imports: https://github.com/zammad/zammad app/models/text_module.rb */
export const zammad: Table = {
  id: 'zammad',
  platforms: ['zammad'],
  records: ['[]', 'text_modules[]', ''],
  has: ['name', 'keywords', 'content', 'active'],
  tagsAreWords: true,
  fields: {
    bodies: [{ path: 'content', markup: 'html' }],
    id: 'id',
    title: 'name',
    tags: 'keywords',
    active: 'active',
    description: 'note',
  },
};
