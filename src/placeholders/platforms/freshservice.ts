import type { Platform } from '../../model/platform.ts';
import { freshworksNames } from './freshworks.ts';

/**
 * Freshservice. Sources of the names:
 * - https://support.freshservice.com (canned responses placeholders), as listed in a public documentation repository
 * - https://www.powershellgallery.com/packages/FreshservicePS/0.1.3 Get-FreshServiceCannedResponse
 */
export const freshservice: Platform = {
  id: 'freshservice',
  name: 'Freshservice',
  template: 'canned response',
  grammars: ['curly', 'liquid', 'tag'],
  variables: freshworksNames,
  assumed: ['ticket.agent.name', 'ticket.agent.email', 'ticket.group.name'],
  patterns: [],
  loosePatterns: ['ticket\\.\\w+', 'ticket\\.requester\\.\\w+'],
  caseSensitive: true,
  onUnknown: 'nothing',
  onEmpty: 'nothing',
  mayBeEmpty: ['ticket.requester.lastname'],
  fallback: "{{NAME | default: 'there'}}",
  internal: ['ticket\\.tags', 'ticket\\.(billable_hours|total_time_spent|sla_policy_name)'],
  texts: ['ticket\\.description(_html|_text)?'],
};
