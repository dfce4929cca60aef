import { lexicon } from '../../../src/text/lexicon.ts';

/** The answer is a yes, or news to be glad of. */
export const goodNews = lexicon({
  idea: 'good-news',
  locale: 'en',
  says: [
    '(happy | glad | pleased | delighted | excited | thrilled | proud) to (accept | approve | confirm | announce | inform you | tell you | let you know | report | share | say | grant | welcome)',
    'good news',
    '(it | this | that | they) (is | are) (now | all)? (fixed | corrected | put right | working again) (now | again | $)',
    'you have been (accepted | selected | approved | chosen)',
  ],
  unless: ['(if | once | whether | before) you have been'],
  hits: [
    "We're [|happy to accept|] these changes.",
    '[|Good news|]: it is ready.',
    "[|It's fixed now|].",
    '[|You have been accepted|].',
  ],
  passes: ['We are happy to help.'],
});
