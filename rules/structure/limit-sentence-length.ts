import { option } from '../../src/model/option.ts';
import { STAND_IN } from '../../src/model/reply.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import { opening } from '../quote.ts';

export default defineRule({
  id: 'limit-sentence-length',
  category: 'structure',
  summary: 'Keep sentences short enough to be read once, on a phone.',
  why: 'Support replies are read in a hurry, on a small screen, often in a second language. What stands in the second half of a long sentence is asked for again.',
  recommended: true,
  looksAt: 'reply',
  anyLanguage: true,
  kinds: {
    long: {
      severity: 'warn',
      message:
        'The sentence that begins “{opening}” has {words} words; after {max} most readers start again.',
      why: 'What stands in its second half is asked for again.',
      instead: 'Cut it where it joins two thoughts (“and”, “which”, “so that”), or make its parts a list.',
    },
  },
  options: {
    max: option.number(
      'The most words a sentence may have. A placeholder and an address count as one, the number of a list item as none.',
      35,
    ),
  },
  bad: [
    {
      text: '[|One two three four five six seven.|]',
      options: { max: 6 },
      better: 'One two three four. Five six seven.',
    },
    {
      text: 'Short one. [|We have looked at the order that you placed with us and found that the item which was meant to be sent from our store in the north was sent from the one in the south, which is why we have asked them to send it once more, and why it is late.|]',
    },
  ],
  good: [
    { text: 'Your order was sent from another store, which is why it is late.' },
    {
      text: '1. See https://example.com/a/b?c=d&e=f-g-h for {{ticket.id}} – or {{ticket.url}}.',
      options: { max: 6 },
    },
  ],
  check(reading, context, report) {
    let longest: Sentence | undefined;
    let most = context.options.max;
    for (const sentence of reading.sentences) {
      const words = sentence.words.length > most ? count(sentence) : 0;
      if (words > most) [longest, most] = [sentence, words];
    }
    if (!longest) return;
    const { span } = longest;
    report({ reading, span }, 'long', {
      opening: opening(reading, span),
      words: most,
      max: context.options.max,
    });
  },
});

const ITEM_NUMBER = /^\(?\d{1,2}[.)]$/;

/** Words as a reader counts them, from space to space: an address is one, a dash or the number of a list item none. */
function count({ text }: Sentence): number {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) || word.includes(STAND_IN));
  return words.filter((word) => !ITEM_NUMBER.test(word)).length;
}
