import type { Table } from '../shape.ts';

/** Quick replies, as a PHP client of the API has them. */
export const trengo: Table = {
  id: 'trengo',
  platforms: ['trengo'],
  records: ['data[]'],
  has: ['title', 'message', 'type'],
  matches: { type: /^[A-Z_]+$/ },
  fields: { bodies: [{ path: 'message', markup: 'plain' }], id: 'id', title: 'title' },
};
