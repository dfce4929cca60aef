import { lexicon } from '../../../src/text/lexicon.ts';

/** Telling the reader that they could have known. */
export const obvious = lexicon({
  idea: 'obvious',
  locale: 'en',
  says: [
    '(obviously | evidently)',
    '(it is | that is | this is) (quite | pretty | rather)? (obvious | self explanatory | common sense | common knowledge)',
    'as (everyone | everybody | anyone | anybody) (knows | can see | should know | would know)',
    '(everyone | everybody | anyone | anybody) (can | could) (do | see | understand | figure) (this | that | it)?',
    'all you (have | had | need | needed) to do (is | was) (simply | just | read | look)',
    'as (you can)? clearly (see | stated | written | shown | mentioned | explained)',
    '(simply | just) (google it | google that | read the | read our)',
  ],
  unless: ['not obvious'],
  hits: [
    '[|Obviously|], the code is on the back of the card.',
    '[|It is quite obvious|] where the button is.',
    '[|As everyone knows|], flights can be late.',
    '[|Anyone can do this|] in a minute.',
    '[|All you have to do is just|] press the button.',
    '[|As clearly stated|] on the ticket, bags cost extra.',
    '[|Just read the|] manual.',
  ],
  passes: [
    'The cause is not obvious, so I asked an engineer.',
    'Simply follow the steps below.',
    'To see it, just open Settings.',
  ],
});
