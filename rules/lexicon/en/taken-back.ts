import { lexicon } from '../../../src/text/lexicon.ts';

/** What takes an acknowledgement back after “but”: nothing is wrong, or a rule is a rule. */
export const takenBack = lexicon({
  idea: 'taken-back',
  locale: 'en',
  says: [
    '(show | shows | showed | find | finds | found | see) no (fault | error | errors | issue | issues | problem | problems | record)',
    '(rules are rules | it is what it is | that is how it is)',
    '(nothing | not anything) (is | was)? wrong',
    '(works | working | worked) (fine | as expected | as intended | as designed | correctly | perfectly)',
    '(our | the | company) (policy | policies | rules | terms)',
    'you (agreed | signed | accepted)',
  ],
  unless: ['you signed (in | up | out)'],
  hits: [
    'Our systems [|show no fault|].',
    '[|Rules are rules|].',
    'There is [|nothing wrong|].',
    'The line is [|working as intended|].',
    'This is [|our policy|].',
    '[|You agreed|] to it.',
  ],
  passes: ['The fault is found.', 'You signed in today.'],
});
