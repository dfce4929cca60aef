import { lexicon } from '../../../../src/text/lexicon.ts';

/** Telling readers how they are to behave: it shows nothing of what a matter costs them, and is none itself. */
export const notice = lexicon({
  idea: 'stake/notice',
  locale: 'en',
  says: [
    '(we | i) (have | had)? (also | recently | just)? (noticed | received (reports | complaints | a report | a complaint | several reports) | seen | found | detected | observed | identified) (that)? (a few of | some of | several of | many of | all of | one of)? (you | your)',
    '(some of | several of | many of | a few of)? your recent (suggested)? (edits | posts | answers | reviews | questions | comments) (are | have | were | contain | did)',
    '(it has come | it came) to our attention',
    '(please | you must | you need to)? (refrain from | stop posting | cease)',
    '(are | is | was | were) not (allowed | permitted | acceptable | appropriate | tolerated) (on | to | in | here | under | for you | as | by)',
    'not (how you are supposed to | an appropriate use | what @place (is | are) (for | meant for))',
  ],
  lists: {
    place: [
      'this forum',
      'this channel',
      'comments',
      'tags',
      'flags',
      'reviews',
      'the site',
      'this site',
      'the chat',
    ],
  },
  unless: [
    'noticed that you (would like | are (interested | looking | trying) | want)',
    'if (you | we | your)',
  ],
  hits: [
    '[|We noticed that you|] post the same clip in four channels.',
    '[|Several of your recent questions have|] been closed.',
    '[|It has come to our attention|].',
    '[|Please refrain from|] bumping old threads.',
    'Adverts [|are not allowed on|] this server.',
    'This is [|not what flags are for|].',
  ],
  passes: ['We noticed a typo on our page.', 'We have removed your comment.'],
});

/** The voice of whoever keeps the rules: what may follow, which rule it is, what not to do. */
export const warned = lexicon({
  idea: 'stake/warned',
  locale: 'en',
  lists: {
    rules: [
      'code of conduct',
      'community guidelines',
      'community standards',
      'acceptable use policy',
      'terms of service',
      'house rules',
      'forum rules',
    ],
    breach: [
      'violations',
      'offenses',
      'offences',
      'incidents',
      'behavior',
      'behaviour',
      'infractions',
      'breaches',
      'abuse',
    ],
  },
  says: [
    '(further | future | continued | repeated | any more | additional) _? @breach (may | will | can | could | would)',
    '(may | will | could | would) (result in | lead to) (a | an | the | your)? (further | longer | permanent | temporary)? (suspension | ban | account suspension | measures | consequences | removal)',
    '@rules (requires | require | states | state | says | say | prohibits | prohibit | forbids | forbid | asks)',
    '(violates | violate | violated | violating | breaks | broke | against | breaching | violation of | breach of) (the | our | this | site)? _? _? (@rules | rules | guidelines | policies | policy)',
    '(please)? do not (post | edit | delete | create | vandalize | vandalise | copy | repeat | do (this | that)) (the | this | that | your | such | any | it | again | posts | content | comments)',
    '(is | are | was | were) considered (to be)? (rude | plagiarism | spam | vandalism | abusive | offensive | inappropriate | fraud)',
  ],
  unless: ['not (violate | violating | against)'],
  hits: [
    '[|Further violations will|] be punished.',
    'This [|may result in a suspension|].',
    'Our [|code of conduct requires|] respect.',
    'It [|violates our community guidelines|].',
    '[|Please do not repeat this|].',
    'Copying [|is considered plagiarism|].',
  ],
  passes: ['Please do not hesitate to call.', 'Your parcel may be late.'],
});

/** What readers are asked to keep to, in whatever words: a way to do it right has been told. */
export const urging = lexicon({
  idea: 'stake/urging',
  locale: 'en',
  says: [
    '(please | kindly)',
    '(you | they | posts | edits | answers | questions | comments) (should | must | need to | have to | ought to | are expected to | are asked to | are encouraged to)',
    '(we | i) (ask | expect | request | encourage | urge)',
    '(instead | rather than | remember | make sure | try to | keep in mind)',
  ],
  hits: [
    '[|Please|] quote your source.',
    'Such [|answers should|] be comments.',
    '[|We expect|] edits to improve a post.',
    'Use the flag [|instead|].',
  ],
  passes: ['We noticed that you post links only.'],
});
