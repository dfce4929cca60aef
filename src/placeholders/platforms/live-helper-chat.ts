import type { Platform } from '../../model/platform.ts';

/**
 * Live Helper Chat. Sources of the names:
 * - https://doc.livehelperchat.com/docs/canned
 */
export const liveHelperChat: Platform = {
  id: 'live-helper-chat',
  name: 'Live Helper Chat',
  template: 'canned message',
  grammars: ['brace'],
  spacing: [0],
  variables: ['nick', 'operator', 'email', 'phone'],
  assumed: [],
  patterns: ['lhc\\.[\\w.]+', 'args\\.[\\w.]+'],
  loosePatterns: [],
  caseSensitive: true,
  onUnknown: 'a fallback message in place of the reply',
  onEmpty: 'a fallback message in place of the reply',
};
