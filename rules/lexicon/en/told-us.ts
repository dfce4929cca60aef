import { lexicon } from '../../../src/text/lexicon.ts';

/** Saying that the reader has reported something. */
export const toldUs = lexicon({
  idea: 'told-us',
  locale: 'en',
  says: [
    'you (have)? (reported | told us | informed us | alerted us | made us aware | drew our attention | flagged | raised | described | let us know | pointed out | complained about | noticed | found)',
    'your (report | bug report | complaint | message | letter) (about | of | on | regarding)',
    '(the | this) (bug | fault | error | issue | problem) (that)? you (reported | found | saw | described | noticed)',
  ],
  unless: ['if you', 'have you', 'once you', 'when you'],
  hits: [
    '[|You reported|] a fault.',
    'We have [|your report about|] the lift.',
    'We know [|the bug you saw|].',
  ],
  passes: ['If you found a bug, tell us.', 'Your message was sent.'],
});
