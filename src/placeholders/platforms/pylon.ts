import type { Platform } from '../../model/platform.ts';

/**
 * Pylon. Sources of the names:
 * - https://docs.usepylon.com/pylon-docs/platform/triggers/template-variables
 */
export const pylon: Platform = {
  id: 'pylon',
  name: 'Pylon',
  template: 'macro',
  grammars: ['curly'],
  spacing: [1],
  variables: ['issue.id', 'issue.title', 'issue.requester.first_name', 'issue.last_message.author.name'],
  assumed: ['issue.requester.name', 'issue.requester.email'],
  patterns: [],
  loosePatterns: ['(issue|account|contact|user)\\.[\\w.]+'],
  caseSensitive: true,
  onUnknown: 'the placeholder, as typed',
  onEmpty: 'nothing',
};
