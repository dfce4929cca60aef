import { defineRule } from '../../src/model/rule.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import { does, framesOnly } from '../acts.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'require-sign-off',
  category: 'structure',
  summary: 'Close a letter with a word of goodbye or a name.',
  why: 'A letter that stops in the middle of the page looks cut off, and nobody stands behind it.',
  recommended: false,
  looksAt: 'reply',
  kinds: {
    missing: {
      severity: 'warn',
      message: 'The reply ends at “{said}”, without a goodbye or a name.',
      instead: 'Add one line: “Kind regards,” and the placeholder for the agent’s name.',
    },
  },
  options: {},
  bad: [
    {
      text: 'Hi Ana,\n\nYou can change it in Settings. [|Please tell us if it works.|]',
      better: 'Hi Ana,\n\nYou can change it in Settings.\n\nKind regards,\nJo',
    },
  ],
  good: [
    { text: 'Hi Ana,\n\nYou can change it in Settings.\n\nKind regards,\nJo' },
    { text: 'You can change it in Settings.' },
  ],
  check(reading, _context, report) {
    const { sentences } = reading;
    const isLetter = sentences.some(greets);
    const last = sentences.at(-1);
    if (
      !isLetter ||
      !last ||
      greets(last) ||
      sentences.slice(-3).some((sentence) => does(sentence, 'sign-off'))
    )
      return;
    if (isName(last)) return;
    report({ reading, span: last.span }, 'missing', { said: quote(reading, last.span) });
  },
});

/** True: a greeting that stands by itself, as in a letter; “Hi Ana, it’s on its way” is a note. */
function greets(sentence: Sentence): boolean {
  return does(sentence, 'greeting') && framesOnly(sentence);
}

/** True: a placeholder that prints a signature, or a last line of a few words without an end: “The mug shop”. */
function isName({ words, text }: Sentence): boolean {
  const line = text.trim().split('\n').at(-1)!;
  return words.every((word) => word.standIn) || (line.split(' ').length <= 4 && !/[.,!?:;…]$/.test(line));
}
