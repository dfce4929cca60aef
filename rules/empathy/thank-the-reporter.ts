import { defineRule } from '../../src/model/rule.ts';
import { does, firstAfterGreeting, says } from '../acts.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'thank-the-reporter',
  category: 'empathy',
  summary: 'Thank a customer who tells you that something is broken.',
  why: 'For each one who writes, many leave without a word. Whoever is thanked writes again next time.',
  recommended: false,
  looksAt: 'reply',
  kinds: {
    thankless: {
      severity: 'warn',
      message: '“{said}” speaks of what the customer reported, and nothing here thanks them for it.',
      instead: 'Start with it: “Thank you for telling us about the broken link.”',
    },
  },
  options: {},
  bad: [
    {
      text: '[|The bug you reported is known.|] You can follow it here: example.com/bugs.',
      better: 'Thank you for the report. The bug is known; you can follow it here: example.com/bugs.',
    },
  ],
  good: [
    { text: 'Thank you for the report. The bug you found is known.' },
    { text: 'You can change it in Settings.' },
  ],
  check(reading, _context, report) {
    const first = firstAfterGreeting(reading);
    if (!says(reading, 'told-us') || !first || reading.sentences.some((sentence) => does(sentence, 'thanks')))
      return;
    report({ reading, span: first.span }, 'thankless', { said: quote(reading, first.span) });
  },
});
