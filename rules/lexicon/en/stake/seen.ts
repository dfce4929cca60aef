import { lexicon } from '../../../../src/text/lexicon.ts';

/** Telling the reader that their matter is seen. */
export const seen = lexicon({
  idea: 'stake/seen',
  locale: 'en',
  says: [
    '(i | we) (can | do | have | fully | completely | also | recently | just)? (fully | completely)? (understand | see | noticed | realise | realize | hear | know | acknowledge | notice | recognise | recognize | detected | empathize | empathise | apologise | apologize) (that | with | your | you | some | how | this | what | why | an | a)',
    '(i | we) (can | do | fully | completely)? (fully | completely)? appreciate (that | how | what | why)',
    '(i | we) regret (to | that)',
    '(am | are) (sorry | aware)',
    '(thank you | thanks) for (reporting | letting us know | telling us | flagging | noting | noticing | pointing out) (to us)? that',
    'it (seems | looks | appears) (like | that | as if)',
  ],
  unless: [
    'understand (that)? you (would like | want | need | are (seeking | looking | interested | requesting | trying))',
    '(have | has) (noticed | received) (you have | that your recent | reports)',
    'noticed (you have used | that your recent)',
  ],
  hits: [
    '[|I know how|] much you were looking forward to this concert.',
    '[|We fully appreciate what|] a week without it means.',
    '[|We regret that|] we cannot accept the return.',
    "[|I'm sorry|] for the worry this has caused you.",
    '[|Thank you for telling us that|] the bag is torn.',
    '[|It seems like|].',
  ],
  passes: ['We understand you want a refund.'],
});
