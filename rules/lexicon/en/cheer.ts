import { lexicon } from '../../../src/text/lexicon.ts';

/** A cheerful word. */
export const cheer = lexicon({
  idea: 'cheer',
  locale: 'en',
  says: [
    '(happy | glad | delighted | thrilled | excited | pleased) to (clarify | inform | announce | share | let you know | tell you | help | assist | report)',
    '(great | good | fantastic | exciting | wonderful | awesome) news',
    '(yay | woohoo | hooray | awesome | fantastic)',
    '(have | enjoy) (a | your) (great | wonderful | fantastic | lovely | amazing | awesome | fabulous) (day | weekend | week | evening | one)',
    '(hope (that | this | it) helps)',
    '(good | great) question',
  ],
  unless: [
    '(would | will) be (happy | glad | pleased | delighted) to',
    'always (happy | glad) to',
    '(wish | hope) i had (good | great)',
    'not (happy | glad)',
    'no (great | good) news',
    '(bad | good) news and',
  ],
  hits: [
    '[|Happy to clarify|]!',
    '[|Great news|]: your card is here.',
    '[|Yay|]!',
    '[|Have a great day|]!',
    '[|Hope that helps|]!',
    '[|Great question|]!',
  ],
  passes: ['We would be happy to help.', 'I wish I had good news.', 'Thank you for your patience.'],
});
