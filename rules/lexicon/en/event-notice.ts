import { lexicon } from '../../../src/text/lexicon.ts';

/** What a mail that a system sends to everybody concerned says of itself: nobody wrote in, nobody is answered. */
export const eventNotice = lexicon({
  idea: 'event-notice',
  locale: 'en',
  says: [
    "(you are | you were | you have been | you've)? (receiving | received | getting | get | sent) this (email | e-mail | message | mail | notification | letter)? because you (are | were | have | own | maintain | subscribed | follow | manage)",
  ],
  hits: [
    '[|You are receiving this because you are|] an owner of the project.',
    'You [|received this email because you have|] an account with us.',
  ],
  passes: ['You are receiving this credit because of the delay.', 'We sent this because we owe it to you.'],
});
