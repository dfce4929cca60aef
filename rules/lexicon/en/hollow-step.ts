import { lexicon } from '../../../src/text/lexicon.ts';
import { list } from './stake/classes.ts';

/** Deeds that lead the reader nowhere: comments are noted, everybody strives, a look was had and nothing was found. */
export const hollowStep = lexicon({
  idea: 'hollow-step',
  locale: 'en',
  lists: {
    said: list(`comments, feedback, remarks, concerns, observations, dissatisfaction, views, disappointment`),
    looked: list(
      `investigated, checked, reviewed, examined, inspected, tested, looked into, looked at, gone through, gone over`,
    ),
  },
  says: [
    '(your | the | these | all) @said (have been | has been | were | was | are | is) (duly | now | also)? (noted | recorded | registered | taken on board)',
    '(noted | recorded | taken note of | taken on board) your @said',
    'strive to',
    'do better (next time | in future | in the future | $)',
    '(ask | asking) (you)? for your (patience | understanding | forgiveness)',
    '@looked ... ... (found | find | see | saw) (no | nothing | it to be in | that our staff | that everything)',
  ],
  hits: [
    '[|Your comments have been noted|].',
    'We have [|recorded your concerns|].',
    'We [|strive to|] please.',
    'We will [|do better next time|].',
    'We [|ask for your patience|].',
    'We [|checked the line and found no|] fault.',
  ],
  passes: ['I have noted your new address.', 'We have checked it and will call you.'],
});
