import { defineRule } from '../../src/model/rule.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'no-special-favour',
  category: 'expectations',
  summary: 'Give what you give by a rule that holds for everybody.',
  why: 'A template is sent to many. An exception in it is the new rule, and the next customer who hears of it asks for the same.',
  recommended: true,
  looksAt: 'sentence',
  kinds: {
    favour: {
      severity: 'warn',
      message: '“{said}” tells an exception as a favour.',
      why: 'In a text that goes to many, it is a rule already, and everybody can claim it.',
      instead:
        'Name the rule it follows: “The first late fee of a year is waived, so I’ve taken it off your bill.”',
    },
  },
  options: {},
  bad: [
    {
      text: '[|Just this once|], we will waive the fee.',
      better: 'The first late fee of a year is waived, so I’ve taken it off your bill.',
    },
    { text: 'I’ll waive the restocking fee as [|a one-time courtesy|].' },
    { text: 'Please [|keep this between us|] ;)' },
    { text: 'I have [|made an exception for you|].' },
  ],
  good: [
    { text: 'We can’t make an exception here. You can still exchange it.' },
    { text: 'As a returning guest, you get a later check-out.' },
  ],
  check(sentence, reading, _context, report) {
    const [favour] = sentence.said('special-favour');
    if (favour) report({ reading, span: favour.span }, 'favour', { said: quote(reading, favour.span) });
  },
});
