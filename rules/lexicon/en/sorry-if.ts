import { lexicon } from '../../../src/text/lexicon.ts';

/** An apology that doubts there was anything to be sorry for. */
export const sorryIf = lexicon({
  idea: 'sorry-if',
  locale: 'en',
  says: [
    'sorry if',
    '(apologise | apologize | apologies | apologizes | apologises) (to you)? if',
    'regret it? if',
    '(sorry | apologise | apologize | apologies) for any _? (offence | offense | misunderstanding | upset) (this | that | it | you | we)? may',
  ],
  // A doubt about the writer's own words or timing is no doubt about what happened to the reader.
  unless: [
    '(sorry | apologise | apologize | apologies | regret) if (i | we) (am | are | have | had)? (already | misunderstood | misread | misheard | repeat | repeating | repeated | overlooked)',
    '(sorry | apologise | apologize | apologies) if (this | that | it | my (question | answer | mail | email)) (is | sounds | seems) (a repeat | repetitive | obvious | old news | basic)',
    '(sorry | apologise | apologize | apologies) if you (have | had)? (already | know | knew | tried)',
  ],
  hits: [
    'We are [|sorry if|] this caused you trouble.',
    'We [|apologise if|] our driver was rude.',
    'We [|regret if|] the room was not to your taste.',
    'Our [|apologies for any offence this may|] have caused.',
  ],
  passes: [
    'I am sorry that the driver was rude.',
    'If the card is lost, block it in the app.',
    'We apologise for the late delivery.',
    'Sorry if I misunderstood you.',
    'Apologies if this is obvious: is the plug in?',
    'Sorry if you have already tried this.',
  ],
});
