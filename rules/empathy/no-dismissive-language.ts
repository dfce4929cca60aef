import { defineRule } from '../../src/model/rule.ts';
import type { Match, Reading } from '../../src/model/sentence.ts';
import { does } from '../acts.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'no-dismissive-language',
  category: 'empathy',
  summary: 'Let the matter be as big as it is to the customer.',
  why: 'Whoever writes to support has already decided that it matters. Words that make it small, easy or plain start an argument about that.',
  recommended: true,
  looksAt: 'reply',
  kinds: {
    small: {
      severity: 'warn',
      message: '“{said}” makes the matter smaller than it is to the customer.',
      instead: 'Name it at their size: “Two days without a phone is a long time.”',
    },
    calm: {
      severity: 'warn',
      message: '“{said}” tells the customer which feeling to have.',
      why: 'Nobody has ever calmed down because of it.',
      instead: 'Show that you see it: “I can see why this worries you.” Then say what you do.',
    },
    plain: {
      severity: 'warn',
      message: '“{said}” tells the customer that they could have known.',
      why: 'Whoever asks has not seen it, and feels foolish now.',
      instead: 'Just give the answer: “The code is on the back of the card.”',
    },
    worry: {
      severity: 'warn',
      message: '“{said}” comes before anything here shows that you see what is at stake.',
      why: 'For them it is a worry and a problem; a light word first sounds as if you had not read it.',
      instead:
        'Name the matter first: “Your account is locked, and your work is in it.” After that, comfort is welcome.',
    },
  },
  options: {},
  bad: [
    {
      text: 'A late payout is [|not a big deal|].',
      kind: 'small',
      better: 'A late payout is hard to plan around.',
    },
    { text: '[|Most guests don’t have a problem|].', kind: 'small' },
    { text: '[|You will just have to wait|].', kind: 'small' },
    {
      text: 'Please [|calm down|] and read the terms.',
      kind: 'calm',
      better: 'I can see why this upsets you. Here are the terms.',
    },
    {
      text: '[|Obviously|], the code is on the back of the card.',
      kind: 'plain',
      better: 'The code is on the back of the card.',
    },
    {
      text: '[|Don’t worry|]! Your account was hacked, so please change your password.',
      kind: 'worry',
      better:
        'Somebody else got into your account, and I understand how alarming that is. Please change your password.',
    },
  ],
  good: [
    { text: 'Just let me know which size you prefer.' },
    { text: 'No problem! To change the email, open Settings.' },
    { text: 'Simply follow the steps below.' },
  ],
  check(reading, _context, report) {
    const say = (match: Match | undefined, kind: 'small' | 'calm' | 'plain' | 'worry') => {
      if (match) report({ reading, span: match.span }, kind, { said: quote(reading, match.span) });
    };
    for (const sentence of reading.sentences) {
      say(sentence.said('belittling')[0], 'small');
      say(sentence.said('calming')[0], 'calm');
      say(sentence.said('obvious')[0], 'plain');
    }
    if (reading.stake.level === 'grave') say(lightWord(reading), 'worry');
  },
});

/** The first light-hearted word that stands before any sign that the matter is seen. */
function lightWord(reading: Reading): Match | undefined {
  for (const sentence of reading.sentences) {
    if (does(sentence, 'acknowledgement')) return undefined;
    const [light] = sentence.said('no-worries');
    if (light) return light;
  }
  return undefined;
}
