import { option } from '../../src/model/option.ts';
import { defineRule } from '../../src/model/rule.ts';
import { actsOf } from '../acts.ts';
import { quote } from '../quote.ts';
import { suggestion } from '../suggestion.ts';

const SEEN = 'I understand how frustrating this can be.';

export default defineRule({
  id: 'prefer-empathy',
  category: 'empathy',
  summary: 'Show that you see what it means to the customer, and leave their feeling with them.',
  why: 'Taking the anger on yourself settles the blame before the facts are in, and makes a later no feel like a betrayal. Seeing it, calmly, does neither.',
  recommended: true,
  looksAt: 'sentence',
  kinds: {
    taken: {
      severity: 'warn',
      message: '“{said}” takes the customer’s feeling on yourself.',
      why: 'It settles the blame before the facts are in, and makes a later no feel like a betrayal.',
      instead: `Show that you see it: “${SEEN}” If it was our mistake, say what it was and what you did.`,
    },
    ownership: {
      severity: 'warn',
      message: '“{said}” owns up without saying to what.',
      why: 'It can be quoted back at every later request.',
      instead:
        'Say what went wrong and what you did: “You were charged twice, and I’ve refunded the second charge.”',
    },
  },
  options: {
    ownership: option.choice(
      'What to do with plain words of ownership (“we dropped the ball”).',
      ['allow', 'report'],
      'allow',
    ),
  },
  bad: [
    { text: '[|I can’t believe that we made this kind of mistake.|]', kind: 'taken', better: SEEN },
    {
      text: '[|I’m so sorry that you have to deal with this.|]',
      kind: 'taken',
      better: 'I can see how much time this has cost you.',
    },
    { text: '[|I feel terrible about this.|]', kind: 'taken', better: SEEN },
    {
      text: '[|We dropped the ball|] with your order.',
      kind: 'ownership',
      options: { ownership: 'report' },
      better: 'Your order was packed without the cable, and I’ve sent it today.',
    },
  ],
  good: [
    { text: 'So sorry for the confusion!' },
    { text: 'We are very sorry for the double charge.' },
    { text: 'We charged you twice, and I’ve refunded the second charge.' },
    { text: 'I understand how frustrating this kind of thing can be.' },
  ],
  check(sentence, reading, context, report) {
    const span = sentence.span;
    const taken = actsOf(sentence, 'sympathy').length > 0 && sentence.said('plain-sorry').length === 0;
    if (taken) {
      const remedies = suggestion(reading, span, 'Show that you see it', SEEN);
      report({ reading, span }, 'taken', { said: quote(reading, span) }, { remedies });
      return;
    }
    const own = context.options.ownership === 'report' ? sentence.said('ownership')[0] : undefined;
    if (own) report({ reading, span: own.span }, 'ownership', { said: quote(reading, own.span) });
  },
});
