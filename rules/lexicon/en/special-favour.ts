import { lexicon } from '../../../src/text/lexicon.ts';

/** An exception told as a favour. */
export const specialFavour = lexicon({
  idea: 'special-favour',
  locale: 'en',
  says: [
    'a (one-time | one time | one-off | one off) (courtesy | goodwill | gesture | favour | favor | exception | concession)',
    '(normally | usually | typically | ordinarily) (we | i) (do not | would not | never) (do | offer | allow | grant) (this | that | it)',
    'keep (this | it | that) (just | strictly)? between (us | you and me | ourselves)',
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
    'I will waive the fee as [|a one-time courtesy|].',
    '[|Normally we do not do this|].',
    'Please [|keep this between us|].',
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
    'You pay a one-time fee of 30 euros.',
    'We cannot make an exception.',
    'Under our policy, the first late fee of a year is waived.',
    'Could you do me a favour and restart it?',
  ],
});
