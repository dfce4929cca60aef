import { lexicon } from '../../../../src/text/lexicon.ts';

/** Taking things seriously. */
export const seriously = lexicon({
  idea: 'robotic/seriously',
  locale: 'en',
  says: [
    '(we | i) (always | do | really)? take ... seriously',
    '(is | are | being) taken (very | extremely | most)? seriously',
  ],
  hits: ['[|We take your privacy very seriously|].', 'Every report [|is taken very seriously|].'],
  passes: ['He was seriously injured.', 'Take the warning on the label seriously.'],
});

/** Feedback that is noted. */
export const noted = lexicon({
  idea: 'robotic/noted',
  locale: 'en',
  says: [
    'duly noted',
    '(feedback | comment | comments | query | enquiry | inquiry | concern | concerns | suggestion | suggestions | remark | remarks) (has been | have been | is | are | will be) (noted | taken on board | taken into (consideration | account))',
    '(i | we) (have | will)? (taken | take) (due | careful)? note of (your | this | the)',
  ],
  hits: [
    'Your wish is [|duly noted|].',
    'Your [|comments have been noted|].',
    '[|We have taken note of your|] letter.',
  ],
  passes: [
    'I have noted your number.',
    'Take note of the number.',
    'As noted above, the form has two pages.',
  ],
});

/** More letters than usual. */
export const volume = lexicon({
  idea: 'robotic/volume',
  locale: 'en',
  lists: {
    more: ['higher', 'larger', 'greater', 'heavier', 'longer', 'more'],
    letters: [
      'call',
      'calls',
      'ticket',
      'tickets',
      'email',
      'emails',
      'message',
      'messages',
      'contact',
      'contacts',
      'inquiry',
      'inquiries',
      'enquiries',
      'support',
      'request',
      'requests',
      'queries',
      'correspondence',
    ],
  },
  says: [
    '(@more | a @more) than (normal | usual | average | expected | anticipated) (_ | _ _)? (volume | volumes | number | numbers | amount | amounts)',
    '(high | unusually high | very high | extremely high | large | increased | heavy | unprecedented) (volume | volumes | number | influx) of (_ | _ _)? @letters',
    '(high | increased | heavy | unprecedented | elevated) @letters (volume | volumes)',
  ],
  hits: [
    'We have [|higher than usual call volumes|].',
    'Due to a [|high volume of tickets|], answers take a day longer.',
    'We are seeing [|increased ticket volume|].',
  ],
  passes: ['Turn the volume down.', 'The plan allows a large number of users.'],
});

/** Reasons that give none. */
export const unforeseen = lexicon({
  idea: 'robotic/unforeseen',
  locale: 'en',
  lists: {
    unforeseen: ['unforeseen', 'unforeseeable', 'unavoidable', 'unexpected'],
    mighty: ['may', 'might', 'can', 'could', 'would', 'subject to', 'vary', 'varies'],
    control: ['circumstance', 'circumstances', 'events', 'reasons', 'factors', 'issues'],
  },
  says: [
    '(unforeseen | unforeseeable | unavoidable | unexpected) (circumstance | circumstances | events)',
    '(circumstances | reasons | factors | issues) (that are | which are)? (beyond | outside | out of) our (direct | reasonable)? control',
  ],
  // What may happen some day is a provision, not the excuse for what did.
  unless: [
    '@mighty ... ... ... @unforeseen @control',
    '@mighty ... ... ... @control (that are | which are)? (beyond | outside | out of) our',
    '@unforeseen @control (arise | @mighty)',
    '(in case of | in the event of | barring | unless | except | if) ... @unforeseen',
    '(in case of | in the event of | barring | unless | except | if) ... @control (beyond | outside | out of) our',
  ],
  hits: [
    'Due to [|unforeseen circumstances|], the tour is off.',
    'It is late for [|reasons beyond our control|].',
  ],
  passes: [
    'The remote control is in the box.',
    'The storm closed the airport.',
    'Our hours may change on holidays or in unforeseen circumstances.',
    'The tour runs each day, barring unforeseen events.',
  ],
});
