import { lexicon } from '../../../../src/text/lexicon.ts';

/** Words for a time that something hangs on: nobody says when it comes. */
export const condition = lexicon({
  idea: 'wait/if',
  locale: 'en',
  says: [
    '(if | unless | whether | in case | until | in the event)',
    '(has | have | had | did | does | do) not',
  ],
  hits: ['[|If|] it is not there within 10 days, write to us.', 'It [|has not|] arrived in 10 days.'],
  passes: ['It arrives within 10 days.'],
});
