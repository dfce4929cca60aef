import type { Table } from '../shape.ts';

/** Canned responses, called by their first tag: https://github.com/livechat/livechat-public-docs */
export const livechat: Table = {
  id: 'livechat',
  platforms: ['livechat'],
  records: ['canned_responses[]', '[]'],
  has: ['text', 'tags'],
  hasOneOf: ['is_private', 'group_id'],
  fields: { bodies: [{ path: 'text', markup: 'plain' }], id: 'id', title: 'tags[]', tags: 'tags' },
};
