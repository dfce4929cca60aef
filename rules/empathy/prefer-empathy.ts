import type { Act } from '../../src/model/act.ts';
import { option } from '../../src/model/option.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Reading, Sentence } from '../../src/model/sentence.ts';
import { contains } from '../../src/model/span.ts';
import { actsOf, clauseOf, does } from '../acts.ts';
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
    { text: '[|I can’t believe that we made this kind of mistake|].', kind: 'taken', better: SEEN },
    {
      text: '[|I’m so sorry that you have to deal with this|].',
      kind: 'taken',
      better: 'I can see how much time this has cost you.',
    },
    { text: '[|I feel terrible about this|].', kind: 'taken', better: SEEN },
    {
      text: '[|We dropped the ball|] with your order.',
      kind: 'ownership',
      options: { ownership: 'report' },
      better: 'Your order was packed without the cable, and I’ve sent it today.',
    },
  ],
  good: [
    { text: 'So sorry for the confusion!' },
    { text: 'I am very sorry for your loss.' },
    { text: 'We are very sorry for the double charge.' },
    { text: 'We charged you twice, and I’ve refunded the second charge.' },
    { text: 'I understand how frustrating this kind of thing can be.' },
  ],
  check(sentence, reading, context, report) {
    if (sentence.said('condolence').length > 0) return;
    const felt = actsOf(sentence, 'sympathy').find((act) => !isCry(sentence, act, reading));
    if (felt && sentence.said('plain-sorry').length === 0) {
      const span = clauseOf(sentence, felt.span);
      const remedies =
        sentence.clauses.length > 1 ? [] : suggestion(reading, sentence.span, 'Show that you see it', SEEN);
      return report({ reading, span }, 'taken', { said: quote(reading, span) }, { remedies });
    }
    const own = context.options.ownership === 'report' ? sentence.said('ownership')[0] : undefined;
    if (own) report({ reading, span: own.span }, 'ownership', { said: quote(reading, own.span) });
  },
});

/** “Wow, what a lovely photo!” is delight, and “Wow.” before more of the same is no finding of its own. */
function isCry(sentence: Sentence, { span }: Act, reading: Reading): boolean {
  const [first, second] = sentence.words;
  if (!first || !contains(first.span, span) || does(sentence, 'apology')) return false;
  return (
    second !== undefined || reading.sentences.some((other) => other !== sentence && does(other, 'sympathy'))
  );
}
