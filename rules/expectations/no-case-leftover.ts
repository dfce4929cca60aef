import { defineRule } from '../../src/model/rule.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import type { Span } from '../../src/model/span.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'no-case-leftover',
  category: 'expectations',
  summary: 'Keep one customer’s dates, sums and numbers out of a text that goes to all.',
  why: 'A reply that was copied from a real case still holds its day or its order number. The next customer gets a letter about somebody else.',
  recommended: true,
  looksAt: 'sentence',
  kinds: {
    day: {
      severity: 'warn',
      message: '“{said}” is a day in one customer’s case, and this text goes to all.',
      instead:
        'Use a placeholder for the day, a blank in your style (“[DATE]”), or a span: “within two working days”.',
    },
    number: {
      severity: 'warn',
      message: '“{said}” is the number of one case, and this text goes to all.',
      instead: 'Use the placeholder for it, or a blank in your style (“[ORDER NUMBER]”).',
    },
  },
  options: {},
  bad: [
    { text: 'Our records show that it was purchased on [|June 1st|].', kind: 'day' },
    { text: 'It was processed on our end [|last week|].', kind: 'day' },
    {
      text: 'About your order [|#4821933|]: it left our warehouse.',
      kind: 'number',
      better: 'About your order {{order.number}}: it left our warehouse.',
    },
  ],
  good: [
    { text: 'Orders placed on Friday leave on Monday.' },
    { text: 'Your order {{order.number}} has left our warehouse.' },
    { text: 'Before March 8th of 2022, we did not collect it.' },
  ],
  check(sentence, reading, _context, report) {
    const [day] = sentence.said('leftover');
    if (day) report({ reading, span: day.span }, 'day', { said: quote(reading, day.span) });
    const number = caseNumber(sentence);
    if (number) report({ reading, span: number }, 'number', { said: quote(reading, number) });
  },
});

const NUMBER =
  /\b(?:order|ticket|case|invoice|booking|reservation|claim|reference|tracking)\b(?:\s(?:number|no\.?|id|is))*:?\s(#?(?:[A-Z]{1,4}-?)?\d{5,})(?![\d%])/iu;

function caseNumber(sentence: Sentence): Span | undefined {
  const found = NUMBER.exec(sentence.text);
  if (!found) return undefined;
  const end = sentence.span.start + found.index + found[0].length;
  return { start: end - found[1]!.length, end };
}
