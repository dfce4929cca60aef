import type { Table } from '../shape.ts';

/** Canned responses; the rich text is split at every change of style, so its plain copy is read and nothing is written. */
export const helpdesk: Table = {
  id: 'helpdesk',
  platforms: ['helpdesk'],
  records: ['[]', 'cannedResponses[]', ''],
  has: ['text', 'richTextObj'],
  writable: false,
  fields: {
    bodies: [{ path: 'text', markup: 'plain' }],
    id: 'id',
    title: 'shortcuts[]',
    tags: 'shortcuts',
    category: 'teamID',
  },
};
