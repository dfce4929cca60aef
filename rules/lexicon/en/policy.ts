import { lexicon } from '../../../src/text/lexicon.ts';

/** Pointing to a rule as the answer. */
export const policy = lexicon({
  idea: 'policy',
  locale: 'en',
  lists: {
    rule: [
      'policy',
      'policies',
      'terms',
      'terms and conditions',
      'terms of service',
      'terms of use',
      'guidelines',
      'rules',
      'procedures',
      'agreement',
      'regulations',
      'protocol',
    ],
  },
  says: [
    '(as per | per | under | according to) (our | the) (t cs | t c | ts and cs | t and c | tos | small print | contract)',
    '(as | as is)? (stated | outlined | described | mentioned | noted | written | specified | set out) (in | by | under) (our | the) _? @rule',
    '(as per | per | according to | under | due to | because of | in line with | in accordance with) (our | the | company | store | current) _? @rule',
    '(it is | that is | this is) (simply | just)? (our | the | company) _? @rule',
    '(against | violates | outside) (our | the | company) _? @rule',
    '(our | the | company) _? @rule (do | does | will | would) not (allow | permit | let | cover)',
    '(our | the) _? @rule (is | are) (clear | very clear | final | strict)',
  ],
  hits: [
    '[|Per our T&Cs|], it cannot be cancelled.',
    '[|As stated in our terms|]: payments are nonrefundable.',
    '[|Per our policy|], it cannot be changed.',
    '[|It is company policy|].',
    'That is [|against our policy|].',
    '[|Our refund policy does not allow|] it.',
    '[|Our policy is final|].',
  ],
  passes: [
    'Our T&Cs are on this page.',
    'You can read our terms here.',
    'The insurance policy starts in May.',
  ],
});
