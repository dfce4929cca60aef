import { option } from '../../src/model/option.ts';
import { defineRule } from '../../src/model/rule.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'limit-questions',
  category: 'structure',
  summary: 'Ask for what you need in one go, in few questions.',
  why: 'People answer the first question and overlook the rest. Each one that is overlooked costs another round.',
  recommended: false,
  looksAt: 'reply',
  anyLanguage: true,
  kinds: {
    many: {
      severity: 'warn',
      message: '“{said}” is question number {count} in one reply.',
      instead: 'Put what you need into a numbered list, or ask first for what decides the next step.',
    },
  },
  options: { max: option.number('The most questions a reply may ask.', 3) },
  bad: [
    {
      text: 'Which phone do you use? Which version? [|Since when?|]',
      options: { max: 2 },
      better: 'Please tell us your phone and its version. Since when do you see it?',
    },
  ],
  good: [{ text: 'Could you send us the number of your order?' }],
  check(reading, context, report) {
    const asked = reading.sentences.filter((sentence) => sentence.text.trimEnd().endsWith('?'));
    const over = asked[context.options.max];
    if (!over) return;
    report({ reading, span: over.span }, 'many', {
      said: quote(reading, over.span),
      count: context.options.max + 1,
    });
  },
});
