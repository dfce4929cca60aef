import { lexicon } from '../../../src/text/lexicon.ts';

/** Something that is possible after a no. */
export const wayForward = lexicon({
  idea: 'way-forward',
  locale: 'en',
  says: [
    '(instead | alternatively | otherwise | in the meantime | meanwhile | rather than)',
    '(you | they | your team) (can | could | may | might | are able to | are welcome to | are free to | will be able to) (still | also | always | now | then | however)?',
    'what (we | i | you) can (do | offer)',
    '(we | i) (can | could | do | would) (still | also | however | only | instead)? (offer | suggest | recommend | provide | extend | arrange | waive | credit | add)',
    '(another | other | alternative | different) (option | options | way | ways | route | choice | possibility | solution)',
    '(please | try | consider | feel free to) (contact | call | visit | see | use | check | ask | reach | write | refer | appeal | apply | choose | pick | switch | download | install | open | note the)',
    '(workaround | work around | alternative | appeal | exception | dispute)',
    '(would you | if you would) like (us | me | to | a)',
    'here (is | are) (what | how | the | a | some | an)',
    '(however | but) (we | you) (can | do | have)',
  ],
  unless: [
    '(you | they | your team) (can | could | may | might) not',
    '(there is | we have | i have) no (other | alternative | another | exception | way)',
    'can not (be | make) _? exception',
    'no exceptions',
    'as you (can | may | might)',
    'not (another | other)',
  ],
  hits: [
    'A voucher is possible [|instead|].',
    '[|You can still|] change the name.',
    'This is all about [|what we can do|].',
    '[|We can offer|] a credit.',
    'There is [|another option|].',
    '[|Please contact|] the shop where you bought it.',
    'There is a [|workaround|].',
    '[|Would you like us|] to book the later flight?',
    '[|Here is how|] it works.',
    '[|But we have|] a smaller plan.',
  ],
  passes: ['You can’t cancel it.', 'We cannot refund this order.', 'There is no other way.'],
});
