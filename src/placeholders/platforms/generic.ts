import type { Platform } from '../../model/platform.ts';

/**
 * No desk: every known way of writing a placeholder is read, and no name is judged.
 */
export const generic: Platform = {
  id: 'generic',
  name: 'Generic',
  template: 'template',
  grammars: [
    'curly',
    'liquid',
    'tag',
    'call-filter',
    'expression',
    'fallback',
    'attribute',
    'go',
    'handlebars',
    'triple',
    'merge',
    'percent',
    'percent-fallback',
    'hash',
    'percent-curly',
    'percent-curly-fallback',
    'dollar',
    'brace-dollar',
  ],
  variables: [],
  assumed: [],
  patterns: [],
  loosePatterns: [],
  caseSensitive: true,
  onUnknown: 'the placeholder, as typed',
  onEmpty: 'the placeholder, as typed',
};
