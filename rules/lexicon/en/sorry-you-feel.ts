import { lexicon } from '../../../src/text/lexicon.ts';

/** An apology for the reader's feeling instead of what happened. */
export const sorryYouFeel = lexicon({
  idea: 'sorry-you-feel',
  locale: 'en',
  says: [
    'sorry (that)? (you | your) (feel | felt | are feeling | think | believe | see it | took it | were offended | perceive | perceived)',
    'sorry to hear (that)? you (feel | felt | think | believe) (that | this | we | our | like | as | let | so | unheard | ignored | misled | cheated)',
    '(regret | apologise | apologize) that you (feel | felt | think | believe | perceive)',
  ],
  unless: ['you (feel | felt | are feeling) (unwell | ill | sick | better | worse)'],
  hits: [
    'We are [|sorry you feel|] that way.',
    'I am [|sorry to hear that you feel that|] our staff was rude.',
    'We [|regret that you feel|] treated unfairly.',
  ],
  passes: [
    'I am sorry that you waited so long.',
    'I am sorry you feel unwell.',
    'We are sorry for the wrong charge.',
  ],
});
