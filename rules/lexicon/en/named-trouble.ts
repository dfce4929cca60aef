import { lexicon } from '../../../src/text/lexicon.ts';

/** A trouble with its name: whose, with what, at what. */
export const namedTrouble = lexicon({
  idea: 'named-trouble',
  locale: 'en',
  lists: {
    trouble: [
      'issue',
      'issues',
      'problem',
      'problems',
      'trouble',
      'difficulty',
      'difficulties',
      'error',
      'errors',
      'mistake',
      'mix-up',
      'confusion',
      'misunderstanding',
      'delay',
      'failure',
      'fault',
      'outage',
      'damage',
    ],
    matter: ['with', 'in', 'on', 'about', 'regarding', 'concerning', 'while', 'when', 'during'],
    // Words that leave a trouble without a name.
    bare: [
      '(further | other | such | following | specific | serious | urgent | similar | more | many | several | technical)',
      '(same | whole | potential | possible | first | second | real | only | main | root | any | in | to | of | for | on)',
    ],
  },
  says: [
    '[@trouble @matter] _',
    '(the | your | our | a | an | this | these | about | regarding | concerning | with) (_ | _ _) [@trouble]',
  ],
  unless: [
    '@trouble @matter (this | that | it | us | our (end | side) | the (matter | situation | same | process))',
    '@bare @trouble',
    '(if | should | in case) ... @trouble',
  ],
  hits: [
    'Thank you for telling us about the payment [|issue|].',
    'You had [|trouble with|] the door.',
    'We had [|problems in|] our warehouse.',
  ],
  passes: [
    'We are looking into the issue.',
    'We apologise for any problems.',
    'There was an issue with this.',
    'If you have trouble with the app, call us.',
    'We will fix the issue and call you.',
  ],
});
