import type { Table } from '../shape.ts';

/** Rows of the table `canned_response`: https://github.com/osTicket/osTicket include/class.canned.php */
export const osticket: Table = {
  id: 'osticket',
  platforms: ['osticket'],
  records: ['[]', ''],
  has: ['response', 'title', 'isenabled'],
  fields: {
    bodies: [{ path: 'response', markup: 'html' }],
    id: 'canned_id',
    title: 'title',
    active: 'isenabled',
    locale: 'lang',
    category: 'dept_id',
    description: 'notes',
  },
};
