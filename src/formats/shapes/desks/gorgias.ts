import type { Table } from '../shape.ts';

/** Both texts of a macro are stored and can drift apart: https://developers.gorgias.com/reference/the-macro-object */
export const gorgias: Table = {
  id: 'gorgias',
  platforms: ['gorgias'],
  records: ['data[]', '[]', ''],
  has: ['name', 'actions[].arguments'],
  fields: {
    bodies: [
      {
        path: 'actions[name=setResponseText].arguments.body_html',
        markup: 'html',
        twin: { path: 'actions[name=setResponseText].arguments.body_text', markup: 'plain' },
      },
      {
        path: 'actions[name=addInternalNote].arguments.body_html',
        markup: 'html',
        channel: 'internal note',
        internal: true,
        twin: { path: 'actions[name=addInternalNote].arguments.body_text', markup: 'plain' },
      },
    ],
    id: 'id',
    title: 'name',
    subject: 'actions[name=setSubject].arguments.subject',
    tags: 'actions[name=addTags].arguments.tags',
    category: 'intent',
    actions: 'actions[].name',
    status: 'actions[name=setStatus].arguments.status',
    locale: 'language',
  },
};
