import type { Platform } from '../../model/platform.ts';

/**
 * ServiceNow. Sources of the names:
 * - https://github.com/ServiceNow/ServiceNowDocs: markdown/api-reference/rest-apis/response-templates-api.md, markdown/servicenow-platform/create-modify-templated-snippet.md
 */
export const servicenow: Platform = {
  id: 'servicenow',
  name: 'ServiceNow',
  template: 'response template',
  grammars: ['dollar'],
  spacing: [0],
  variables: ['number', 'assignment_group', 'current_user', 'Date'],
  assumed: [
    'short_description',
    'description',
    'state',
    'priority',
    'assigned_to',
    'opened_by',
    'opened_at',
    'caller_id',
    'caller_id.first_name',
    'contact',
    'account',
    'company',
    'subject_person',
  ],
  patterns: [],
  loosePatterns: ['\\w+(\\.\\w+)*'],
  caseSensitive: true,
  onUnknown: 'the placeholder, in red',
  onEmpty: 'the placeholder, in red',
};
