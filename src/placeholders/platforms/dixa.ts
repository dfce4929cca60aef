import type { Platform } from '../../model/platform.ts';

/**
 * Dixa. Sources of the names:
 * - Dixa OpenAPI GET /beta/templates (copy: github:api-evangelist/dixa openapi/dixa-templates-api-openapi.yml)
 * The vendor's own example contains an unclosed {{requester_firstname}
 */
export const dixa: Platform = {
  id: 'dixa',
  name: 'Dixa',
  template: 'quick response',
  grammars: ['curly'],
  variables: ['requester_firstname', 'agent_firstname', 'csid'],
  assumed: ['requester_name', 'requester_email', 'agent_name'],
  patterns: [],
  loosePatterns: [],
  caseSensitive: true,
  onUnknown: 'nothing that can be relied on: Dixa does not say',
  onEmpty: 'nothing that can be relied on: Dixa does not say',
};
