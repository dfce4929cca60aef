import { defineRule } from '../../src/model/rule.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'no-threat',
  category: 'empathy',
  summary: 'State what follows from what, and leave the stick out.',
  why: 'A threat in writing is what gets screenshotted, and it binds the company to carry it out.',
  recommended: true,
  looksAt: 'sentence',
  kinds: {
    threat: {
      severity: 'error',
      message: '“{said}” is a threat in writing.',
      why: 'It is what the customer shows to others, and the company is held to it.',
      instead:
        'Say the rule and the way to keep it: “Posts with links are removed. You can share the text without the link.”',
    },
  },
  options: {},
  bad: [
    {
      text: 'If you do this again, [|there will be further consequences|].',
      better: 'Posts that remove tags from many questions are rolled back. Please start a discussion first.',
    },
    { text: 'Any [|further tickets about this will be ignored|].' },
    { text: '[|This is your last warning|].' },
    { text: 'Stop this, or [|we will take legal action against you|].' },
  ],
  good: [
    { text: 'If the bill is not paid by the due date, the line is switched off.' },
    { text: 'A chargeback can have consequences for your credit score.' },
  ],
  check(sentence, reading, _context, report) {
    const [threat] = sentence.said('threat');
    if (threat) report({ reading, span: threat.span }, 'threat', { said: quote(reading, threat.span) });
  },
});
