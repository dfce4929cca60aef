import { lexicon } from '../../../src/text/lexicon.ts';

/** A no that nothing can stand in for: a rule of conduct, safety, advice that is not ours, what nobody can change. */
export const noOtherWay = lexicon({
  idea: 'no-other-way',
  locale: 'en',
  lists: {
    misdeed: [
      '(nudity | nude | sexual | explicit | adult | illegal | abusive | offensive | hateful | violent) (content | activity | material | language | behaviour | behavior | images | photos | words)?',
      '(spam | spamming | harassment | harassing | bullying | threats | abuse | hate speech | hate | violence | racism | insults | swearing | profanity)',
      '(fraud | scams | cheating | cheats | bots | hacking | piracy | counterfeits | counterfeit goods | fakes | impersonation | underage | minors)',
      '(weapons | drugs | alcohol | smoking | vaping | fireworks | gambling | trolling | doxxing | plagiarism | self-promotion | ban evasion)',
    ],
    own: [
      'state',
      'age',
      'birthday',
      'birth date',
      'date of birth',
      'past',
      'credit history',
      'credit score',
      'grades',
      'blood type',
      'nationality',
    ],
  },
  says: [
    '(allow | permit | tolerate | accept | condone | host) (any | users under | anyone under)? (_ | _ _)? @misdeed',
    '@misdeed (is | are) (strictly | simply)? (not (allowed | permitted | tolerated | accepted) | forbidden | prohibited | banned)',
    'zero tolerance',
    '(not safe | unsafe | dangerous | a danger | a fire hazard | for (your | everyone | their) safety | for safety reasons | for your own safety)',
    '(recommend | endorse | suggest) (any | another | other | a | specific | particular) (_ | _ _)? (site | sites | shop | shops | website | websites | company | companies | product | products | lawyer | doctor | provider | providers | stock | stocks | investment | investments | brand | brands | service | services)',
    '(comment | speculate) (on | about)',
    '(vat | tax | taxes | duty | duties | fee | fees | charge | charges | customs) (do | does | will) not apply',
    "(adjust | change | alter | undo | rewrite) (your | somebody's | someone's | anybody's | a person's | people's | the) @own",
    '(no matter of choice | nobody can (change | undo) | can not be undone | can not be reversed | irreversible)',
  ],
  hits: [
    'We do not [|allow any nudity|] here.',
    'We do not [|tolerate harassment|].',
    '[|Smoking is not allowed|] on board.',
    'We have [|zero tolerance|] for it.',
    'We cannot send it, as it is [|not safe|].',
    'We are not able to [|recommend any other sites|].',
    'I cannot [|comment on|] the investigation.',
    'We cannot [|change your age|].',
    '[|VAT does not apply|] to goods that leave the country.',
    'A deletion [|cannot be undone|].',
  ],
  passes: [
    'We cannot refund this order.',
    'Pets are not allowed in the rooms.',
    'We do not allow late check-out.',
  ],
});
