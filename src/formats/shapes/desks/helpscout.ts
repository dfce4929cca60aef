import type { Table } from '../shape.ts';

/** One saved reply, with a text for mail and one for chat: https://developer.helpscout.com/mailbox-api/endpoints/inboxes/saved_Replies/ */
export const helpscout: Table = {
  id: 'helpscout',
  platforms: ['helpscout'],
  records: ['', '[]', 'savedReplies[]', '_embedded.replies[]'],
  has: ['name', 'text', 'chatText'],
  fields: {
    bodies: [
      { path: 'text', markup: 'html' },
      { path: 'chatText', markup: 'plain', channel: 'chat' },
    ],
    id: 'id',
    title: 'name',
  },
};
