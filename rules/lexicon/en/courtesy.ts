import { lexicon } from '../../../src/text/lexicon.ts';

/** Sentences that are kind and tell nothing: who is there, how much one cares, what one strives for. */
export const courtesy = lexicon({
  idea: 'courtesy',
  locale: 'en',
  says: [
    '(team | agents | agent | they | representatives | specialists | we | experts | staff) (is | are) (always | also | readily)? (available | here | ready | happy | glad | dedicated | committed | trained | on hand)',
    '(will | would) be (more than)? (happy | glad | delighted | pleased) to',
    '(rest assured | be assured)',
    '(we | i) (strive | value | prioritize | prioritise | are committed | am committed | care | aim | look forward | hope)',
    '(they | team | representatives | agents | specialists | experts) (can | could | will | may) (also | then)? (provide | help | assist | guide | be able | offer)',
    'your (concerns | satisfaction | experience | feedback | opinion | time | patience | business | privacy) (is | are | means | matters)',
    '(can be reached | reach them | contact them | reach us)',
    '(please)? (keep in mind | note) that',
    '(of course | certainly | absolutely | sure thing | no problem)',
    '(do not | not) hesitate',
    'further (assistance | help | questions | information)',
    '(anything else | any questions | any other questions)',
    '(this | it) will (help | allow | enable)',
  ],
  hits: [
    'Our [|team is always available|].',
    'They [|will be more than happy to|] help.',
    '[|Rest assured|], you are in good hands.',
    '[|We value|] your trust.',
    'The [|team can provide|] more.',
    '[|Your satisfaction is|] what counts.',
    'They [|can be reached|] at any time.',
    '[|Please keep in mind that|] lines are busy.',
    '[|Certainly|]!',
    'Please [|do not hesitate|].',
    'For [|further assistance|], call us.',
    'Is there [|anything else|]?',
    '[|This will help|] a lot.',
  ],
  passes: ['Email addresses are private.', 'The fee is 30 euros.'],
});
