import { lexicon } from '../../../../src/text/lexicon.ts';

/** Telling readers how they are to behave: it shows nothing of what a matter costs them, and is none itself. */
export const notice = lexicon({
  idea: 'stake/notice',
  locale: 'en',
  says: [
    '(we | i) (have | had)? (also | recently | just)? (noticed | received (reports | complaints | a report | a complaint | several reports) | seen | found | detected | observed | identified) (that)? (a few of | some of | several of | many of | all of | one of)? (you | your)',
    '(it has come | it came) to our attention',
    '(please | you must | you need to)? (refrain from | stop posting | cease)',
    '(are | is | was | were) not (allowed | permitted | acceptable | appropriate | tolerated) (on | to | in | here | under | for you | as | by)',
    'not (how you are supposed to | an appropriate use | what @place (is | are) (for | meant for))',
  ],
  lists: {
    place: [
      'this forum',
      'this channel',
      'comments',
      'tags',
      'flags',
      'reviews',
      'the site',
      'this site',
      'the chat',
    ],
  },
  unless: [
    'noticed that you (would like | are (interested | looking | trying) | want)',
    'if (you | we | your)',
  ],
  hits: [
    '[|We noticed that you|] post the same clip in four channels.',
    '[|It has come to our attention|].',
    '[|Please refrain from|] bumping old threads.',
    'Adverts [|are not allowed on|] this server.',
    'This is [|not what flags are for|].',
  ],
  passes: ['We noticed a typo on our page.', 'We have removed your comment.'],
});
