import type { Table } from '../shape.ts';

/** Response templates; `evaluated_response` is a rendering: https://github.com/ServiceNow/ServiceNowDocs */
export const servicenow: Table = {
  id: 'servicenow',
  platforms: ['servicenow'],
  records: ['result[]', 'records[]', '[]', ''],
  has: ['template_body'],
  fields: {
    bodies: [{ path: 'template_body', markup: 'plain' }],
    id: 'sys_id',
    title: 'name',
    active: 'active',
  },
};
