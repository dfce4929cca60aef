import { option } from '../../src/model/option.ts';
import { defineRule } from '../../src/model/rule.ts';

export default defineRule({
  id: 'limit-reply-length',
  category: 'structure',
  summary: 'Keep a reply short enough to be read to its end.',
  why: 'What stands below the second screen of a phone is asked for again.',
  recommended: false,
  looksAt: 'reply',
  anyLanguage: true,
  kinds: {
    long: {
      severity: 'warn',
      message: 'This reply has {words} words; after {max} few people read on.',
      instead: 'Keep what this customer needs now, and link the rest to a help page.',
    },
  },
  options: { max: option.number('The most words a reply may have.', 250) },
  bad: [
    {
      text: '[|One two three four five six.|] Seven eight nine ten.',
      options: { max: 8 },
      better: 'One two three.',
    },
  ],
  good: [{ text: 'You can change it in Settings.' }],
  check(reading, context, report) {
    const words = reading.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
    const [first] = reading.sentences;
    if (!first || words <= context.options.max) return;
    const facts = { words, max: context.options.max };
    report({ reading, span: first.span }, 'long', facts);
  },
});
