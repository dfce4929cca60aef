import type { Table } from '../shape.ts';

/** Response templates, as a Go client of the API has them. */
export const reamaze: Table = {
  id: 'reamaze',
  platforms: ['reamaze'],
  records: ['response_templates[]', 'response_template'],
  has: ['name', 'body'],
  fields: {
    bodies: [{ path: 'body', markup: 'guess' }],
    id: 'id',
    title: 'name',
    category: 'response_template_group.name',
  },
};
