import { lexicon } from '../../../../src/text/lexicon.ts';

/** Asking the reader for something, besides orders and questions, which the grammar finds. */
export const request = lexicon({
  idea: 'acts/request',
  locale: 'en',
  says: [
    '(it)? would [help] (us | me)? (to)? (know | see | have | understand | if you | get)',

    '(i | we) (will | would | do | just | only | also | still | may | might)? (kindly | also | only | just | first | still | then)? [(need | require | request)] (to have)? (a | an | some | the | your | more | further | additional | you to | from you | that you | full | any | to (know | confirm | verify) | a few | one more | details | information | proof)',
    '(i | we) (kindly | would | do | must | respectfully | therefore)? (kindly | respectfully)? [(request | ask)] (you | your | that | for | users | the)',
    '(it | that) would (also | really | greatly | be)? (be)? (very | really | extremely | most)? [(helpful | great | useful | appreciated | ideal | good | wonderful | best)] (to (know | have | get | see | understand | hear) | if you (could | can | would))',
    '(would | be) (really | greatly | much | very | highly)? [(appreciate | grateful | appreciated | appreciative)] (it)? if you',
    'appreciate [it] if you',
    '(would | could) [(you mind)]',
    '[(may | can | could | might) (i | we)] (please | kindly | just | also | possibly | know | quickly | first | then | trouble | get | have | ask | request | confirm | see | take | call | borrow | verify | check) _',
    '(we | i) (would) (like | love) to [(schedule | arrange | set up | hear | know | ask | understand | learn | have | get | speak | confirm | verify)] (a | an | you | your | more | what | how | with | about | from | some)',
    '[(let | can) us (schedule | set up | arrange | hop) ] (on)? a',
    '(would | does | is | are) (tuesday | monday | wednesday | thursday | friday | tomorrow | today | you | this | that | # | {{}}) _? [(work | suit | available | free | okay | ok | convenient | suitable)]',
    '(when | what time) [(would | is | are | works)]',
    '(just)? [(reply | respond)] (to this _? | here | back | below | by | with | directly | via)',
    '(take | have) (a | one) (moment | minute | second) to [(share | tell | confirm | provide | send | fill | let)]',
    '[(share | tell | give | send | provide | supply | forward | dm | pm | message | furnish | show | email)] (me | us) (a | an | the | your | any | some | with | more | what | which | where | when | how | details | further | exactly | additional | full | copies | photos | this | that | it | by | over | at | via | about | screenshots | {{}})',
    '[let (me | us) know] (what | which | where | when | how | whether | who | why | once | the | your | a | if (you (would | want | prefer | recognise | recognize | agree | wish | received | did | are (happy | ok | okay) | still | can | accept | made | like)| this | that | it))',
  ],
  unless: [
    'need (to | a) (check | look)',
    '(let me know | let us know) if (you have | you need | there is | anything | you | this does) _? (any | other | further | help | questions)',
    '(may | can | could) (i | we) (help | assist | be | do)',
    'give (me | us) (a | one | some | two) _? (sec | second | minute | minutes | moment | shout | call | ring | bell | chance | time | little | few | bit | day | hour)',
    'let (me | us) know what else',
    'let (me | us) know how (i | we) can (help | assist)',
    'if you (need | require)',
    'need (any | more | further) (help | assistance)',
    '(do not) (need | require)',
    'we would love to (help | assist | merge)',
    'let (me | us) know if you would like (help | assistance | any (help | further | other))',
    'how (would | is | are)',
  ],
  hits: ['We [|need|] a photo of the label.'],
  passes: ['We would love to help.', 'May I help you with that?'],
});
