import { type Shape, shapeOf } from './shape.ts';

/** The list that Help Scout gives holds the beginnings of the texts; a finding in them would be about cut sentences. */
export const helpscoutPreviews: Shape = {
  ...shapeOf({
    id: 'helpscout-previews',
    platforms: ['helpscout'],
    records: ['[]', '_embedded.replies[]', '_embedded.savedReplies[]', '_embedded.saved-replies[]'],
    has: ['name', 'preview'],
    hasOneOf: ['chatPreview', 'id'],
    lacks: ['text', 'body'],
    fields: { bodies: [] },
  }),
  refuses: {
    kind: 'unreadable',
    message:
      'This file holds only previews of saved replies, cut short. Get each one from Help Scout by its id (GET /v2/mailboxes/…/saved-replies/…) and lint those files.',
  },
};
