import { lexicon } from '../../../src/text/lexicon.ts';

/** Words that keep a stated time from being a pledge: a range, a usual case, somebody else who decides. */
export const looseTime = lexicon({
  idea: 'loose-time',
  locale: 'en',
  says: [
    '(up to | between | around | about | roughly | approximately | approx | at least | or so)',
    '(usually | normally | typically | generally | often | mostly | mainly | estimated)',
    '(may | might | should | can | could | expect | expected)',
    '(bank | banks | issuer | card company | card provider | carrier | courier | postal service)',
    '(most | some) _? (banks | cards | cases | customers | orders)',
    '(working | business) days',
    '(to | or | and) _? (minutes | hours | days | weeks | months)',
  ],
  hits: [
    'It takes [|up to|] five days.',
    'It [|usually|] shows within a week.',
    'It [|should|] be there on Monday.',
    'Your [|bank|] sets the day.',
    'It shows within a week; [|some cards|] take longer.',
    'It shows within 5 [|business days|].',
    'It shows in three [|to five days|].',
  ],
  passes: ['You will receive 20 euros within 5 days.', 'The parcel arrives on Friday.'],
});
