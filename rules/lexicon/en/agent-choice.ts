import { lexicon } from '../../../src/text/lexicon.ts';

/** Several wordings to choose from; a note to the agent where it stands in capitals or before a colon. */
export const agentChoice = lexicon({
  idea: 'agent-choice',
  locale: 'en',
  says: [
    '(choose | pick | select | use | keep) (only | just)? (one | 1 | either) (of the (following | below | options))?',
    '(option | version | variant) (a | b | 1 | 2)',
  ],
  hits: ['[|CHOOSE ONE|]: we refund, or we replace.', '[|OPTION A|]: we refund.'],
  passes: ['There are two options on the page.', 'One of us will choose.'],
});
