import { lexicon } from '../../../../src/text/lexicon.ts';

/** Telling the reader how, besides orders and "you can", which the grammar finds. */
export const instruction = lexicon({
  idea: 'acts/instruction',
  locale: 'en',
  says: [
    '(here | this) (is | are) (how | what) [you (can | could | need to | should | will need to | have to)]',
    '(here | this) (is | are) [how to]',
    '[follow] (these | the | this | along | our) _? _? (steps | step | instructions | guide | prompts | link | directions | procedure)',
    '(there are | are) (a few | some | several) (simple | easy | quick)? steps [you (can | need | should | could)]',
    '(i | we) (would | do | strongly | highly | also | always | usually | generally | typically | kindly)? (strongly | highly | also | suggest | kindly)? [(recommend | suggest | advise | encourage | urge | invite)] (you | that | to | users | trying | using | checking | _)',
    '(have | did) you [(tried | try)] ',
    '(can | could | would) you (please | also | kindly | just)? [(try | check | restart | log | clear | reset | update | reinstall | refresh | open | go | click | switch | disable | enable | turn | double-check | ensure | make sure | follow | test)] ',
    '(you) (are | will be | would be) (required | advised | encouraged | asked | recommended | requested) [to] _',
    '(best | easiest | simplest | quickest | fastest) (way | option | thing) (to | is | would) ... [is (to)?]',
    '[(worth | try) (checking | trying | restarting | clearing | using | resetting | logging | reinstalling | updating | removing | switching | turning | refreshing | opening)]',
    '(it is | is) (recommended | advisable | best | important | necessary | essential | required) [(to | that you)] _',
  ],
  unless: [
    '(is | are) important (to us | that we | to me)',
    '(we | i) (would)? (recommend | suggest | invite) (you)? (not)? (hesitate)',
    'important to (note | remember | keep | understand | know | mention | be aware)',
    '(best | easiest | quickest) way is not',
    '(did | have) you try (this | that) before',
  ],
  hits: [
    'Here is how [|you can|].',
    'Here is [|how to|].',
    '[|Follow|] these steps.',
    'There are a few steps [|you can|].',
    'We [|recommend|] changing your password.',
    'Have you [|tried|] another browser?',
    'Can you [|try|].',
    'You are required [|to|] really.',
    'Best way to [|is|].',
    '[|Worth checking|].',
    'It is recommended [|to|] really.',
  ],
  passes: ['It is important to note that prices vary.'],
});
