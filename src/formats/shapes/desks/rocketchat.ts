import type { Table } from '../shape.ts';

/** Canned responses: https://developer.rocket.chat/apidocs */
export const rocketchat: Table = {
  id: 'rocketchat',
  platforms: ['rocketchat'],
  records: ['cannedResponses[]', 'cannedResponse', '[]'],
  has: ['shortcut', 'text'],
  hasOneOf: ['scope', 'departmentId', '_id'],
  fields: { bodies: [{ path: 'text', markup: 'plain' }], id: '_id', title: 'shortcut', tags: 'tags' },
};
