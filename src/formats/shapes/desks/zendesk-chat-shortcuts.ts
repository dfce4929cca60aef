import type { Table } from '../shape.ts';

/** https://developer.zendesk.com/api-reference/live-chat/chat-api/shortcuts/ */
export const zendeskChatShortcuts: Table = {
  id: 'zendesk-chat-shortcuts',
  platforms: ['zendesk-chat-shortcuts'],
  records: ['[]', ''],
  has: ['name', 'message', 'options'],
  fields: {
    bodies: [{ path: 'message', markup: 'plain' }],
    id: 'id',
    title: 'name',
    tags: 'tags',
    category: 'scope',
    channel: 'channel',
  },
};
