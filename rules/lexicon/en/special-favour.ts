import { lexicon } from '../../../src/text/lexicon.ts';

/** An exception told as a favour. */
export const specialFavour = lexicon({
  idea: 'special-favour',
  locale: 'en',
  says: [
    '(just | only) this (once | one time | time)',
    '(make | making | made) (an | a (one time | one off | special | rare)) exception (for you | in your case | this time | here)?',
    '(we | i) (do not | never) (normally | usually | typically | generally | ordinarily) (do | offer | allow | grant) (this | that | it)? ... but',
    '(we | i) never do (this | that) ... but',
    '(bend | bent | bending) the rules',
    '(special | personal | little) (favor | favour)',
    '(do not | please do not) tell (anyone | anybody | others)',
    'because (you are | i like) (such)? (a | an)? (nice | special | loyal | valued | great)',
  ],
  unless: [
    '(just | only) this time (i | we | you) (have)?',
    '(can not | not able to | unable to | do not | not | never) (make | making | bend) (an | any | the)? (exception | exceptions | rules)',
    'asking for (a | an)? (favor | favour)',
  ],
  hits: [
    '[|Just this once|], we will waive it.',
    'I will [|make an exception for you|].',
    '[|We do not usually do this but|] here is a voucher.',
    '[|We never do this but|] I have sent you a new one.',
    'I can [|bend the rules|] a little.',
    'As a [|special favour|], I have added a month.',
    '[|Please do not tell anyone|].',
    'You get it [|because you are such a loyal|] customer.',
  ],
  passes: [
    'We cannot make an exception.',
    'Under our policy, the first late fee of a year is waived.',
    'Could you do me a favour and restart it?',
  ],
});
