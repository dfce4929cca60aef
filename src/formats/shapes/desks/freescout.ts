import type { Table } from '../shape.ts';

/** Rows of the table of saved replies: https://github.com/freescout-help-desk/freescout */
export const freescout: Table = {
  id: 'freescout',
  platforms: ['freescout'],
  records: ['[]', 'data[]', ''],
  has: ['mailbox_id', 'name', 'text'],
  fields: { bodies: [{ path: 'text', markup: 'html' }], id: 'id', title: 'name' },
};
