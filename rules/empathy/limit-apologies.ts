import { option } from '../../src/model/option.ts';
import { defineRule } from '../../src/model/rule.ts';
import { actsOf } from '../acts.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'limit-apologies',
  category: 'empathy',
  summary: 'Say sorry once or twice, and mean it.',
  why: 'One apology that names the matter is heard. From the third on, it reads as fear, or as a form letter.',
  recommended: true,
  looksAt: 'reply',
  kinds: {
    many: {
      severity: 'warn',
      message: '“{said}” is apology number {count} in one reply.',
      why: 'Each one takes weight from the first.',
      instead: 'Keep the one that names what happened, and use the room for what you do about it.',
    },
  },
  options: { max: option.number('The most apologies a reply may hold.', 2) },
  bad: [
    {
      text: 'I’m sorry that the room was cold. We apologise for the noise, too. [|I’m sorry about the breakfast as well.|]',
    },
    {
      text: 'Sorry for the delay. [|I apologise for the wrong link.|] Here is the right one.',
      options: { max: 1 },
      better: 'Sorry for the delay and the wrong link. Here is the right one.',
    },
  ],
  good: [
    {
      text: 'I’m sorry that the room was cold. I’ve asked the front desk to change it. Again, I’m sorry about your night.',
    },
  ],
  check(reading, context, report) {
    const sorry = reading.sentences.filter((sentence) => actsOf(sentence, 'apology').length > 0);
    const over = sorry[context.options.max];
    if (over)
      report({ reading, span: over.span }, 'many', {
        said: quote(reading, over.span),
        count: context.options.max + 1,
      });
  },
});
