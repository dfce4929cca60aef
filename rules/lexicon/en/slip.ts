import { lexicon } from '../../../src/text/lexicon.ts';

/** A plain fact about something the reader got wrong, without a reproach. */
export const slip = lexicon({
  idea: 'slip',
  locale: 'en',
  lists: {
    did: [
      'entered',
      'typed',
      'used',
      'gave',
      'gave us',
      'provided',
      'submitted',
      'selected',
      'chose',
      'picked',
      'clicked',
      'sent',
      'put in',
    ],
    wrong: ['wrong', 'incorrect', 'invalid', 'expired', 'outdated', 'old'],
  },
  says: [
    '(issue | problem | error | fault | mistake) (is | was | lies | must be | has to be) (on | at) your (end | side)',
    'you (have | had)? @did (the | an | a | your)? @wrong',
    'you (have | had)? (misspelled | misspelt | mistyped | mixed up | misread | overlooked | skipped | missed)',
    'you (have)? (forgot | forgotten) to',
    'you (did | have) not (enter | entered | include | included | attach | attached | select | selected | verify | verified | confirm | confirmed | complete | completed | fill in | filled in | provide | provided)',
    'your (card | password | code | details | address | email) (was | were | is) (entered)? (wrong | incorrect | incorrectly)',
  ],
  unless: ['if you', 'in case you', 'when you', 'what you missed', 'have you', 'did you'],
  hits: [
    'The [|issue is on your end|].',
    '[|You entered an incorrect|] CVC.',
    '[|You have misspelled|] the address.',
    '[|You forgot to|] attach the receipt.',
    '[|You did not include|] the order number.',
    '[|Your code was entered incorrectly|].',
  ],
  passes: [
    'We see if the issue is at our end.',
    'If you forgot to attach it, send it here.',
    'Did you enter the wrong code?',
    'You used a voucher for this order.',
  ],
});
