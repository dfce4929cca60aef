import type { Table } from '../shape.ts';

/** Canned responses of Freshdesk and Freshservice, which write the same: https://developers.freshdesk.com/api/#canned-responses */
export const freshdesk: Table = {
  id: 'freshdesk',
  platforms: ['freshdesk', 'freshservice'],
  records: ['[]', 'canned_responses[]', 'canned_response', ''],
  has: ['content_html', 'title'],
  hasOneOf: ['folder_id', 'content', 'visibility'],
  fields: {
    bodies: [{ path: 'content_html', markup: 'html', twin: { path: 'content', markup: 'plain' } }],
    id: 'id',
    title: 'title',
    category: 'folder_id',
  },
};
