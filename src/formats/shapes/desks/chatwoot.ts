import type { Table } from '../shape.ts';

/** Canned responses: https://github.com/chatwoot/chatwoot */
export const chatwoot: Table = {
  id: 'chatwoot',
  platforms: ['chatwoot'],
  records: ['[]', 'payload[]', ''],
  has: ['short_code', 'content'],
  fields: { bodies: [{ path: 'content', markup: 'markdown' }], id: 'id', title: 'short_code' },
};
