import { lexicon } from '../../../src/text/lexicon.ts';

/** Asking whether the answer was understood; nothing waits for the reply. */
export const checkBack = lexicon({
  idea: 'check-back',
  locale: 'en',
  says: [
    '(does | did | do) (that | this | it | these) ... (answer | clear (it | this | that | things) up | make sense | help)',
    '(does | did) (that | this | it) (all)? (answer | address) (your | all your) (question | questions)',
  ],
  hits: ['[|Does that help|]?', '[|Does this answer your question|]?'],
  passes: ['Does that date work for you?'],
});
