import { lexicon } from '../../../../src/text/lexicon.ts';

/** What opens a clause that supposes: if, in case, unless, should your parcel be late. */
export const supposed = lexicon({
  idea: 'stake/supposed',
  locale: 'en',
  says: [
    '(if | in case | unless | whenever | provided | suppose | assuming | in the event | in the unlikely event | until | as long as | so long as)',
    '^ should (you | your | the | it | this | that | they | a | an | we)',
    '(when | once | as soon as | where | whether) (a | an | you | your | the | it | they | items | we) _? _? (is | are | has | have | need | want | see | get | notice | find | log | open | receive | arrive | arrives | do not | does not | can not | loses | lose | feel)',
    '(once | after | when) you (confirm | cancel | delete | close | submit | click | complete | leave | unsubscribe | agree | finish | choose | press | tap | remove)',
    '^ (how | what | when) (do | does | can | should | to | if | happens)',
  ],
  unless: [
    '(@feeling | gutted | livid) (too)? if',
    '(as if | even if | see if | if so | if not | what if anything)',
    'if (i | we) may',
    '(was | were | been | is | are | be | have | has | had | we | i | you | they | not | information | details | evidence | reason | reasons | documents) _? provided',
  ],
  hits: [
    '[|If|] your parcel is late, write to us.',
    '[|Should your|] parcel be late, write to us.',
    '[|When a parcel is|] late, we trace it.',
    '[|Once you confirm, it is|] gone.',
    '[|How do|] I report a lost card?',
  ],
  passes: [
    'The help that was provided was poor.',
    'It looks as if your parcel was lost.',
    'When your card was declined, nothing was taken.',
  ],
});

/** What will come; after something supposed it may not. */
export const toCome = lexicon({
  idea: 'stake/to-come',
  locale: 'en',
  says: ['(will | would)'],
  hits: ['It [|will|] be closed.'],
  passes: ['It was closed.'],
});
