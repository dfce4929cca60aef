import type { Table } from '../shape.ts';

/** Saved replies; a bare list of them is told by the file’s name alone: https://github.com/uvdesk/core-framework */
export const uvdesk: Table = {
  id: 'uvdesk',
  platforms: ['uvdesk'],
  records: ['savedReplies[]', 'saved_replies[]'],
  has: ['name', 'message'],
  fields: { bodies: [{ path: 'message', markup: 'html' }], id: 'id', title: 'name', subject: 'subject' },
};
