import { describe, expect, it } from 'vitest';
import { namesOf } from './read.ts';

const sentences = [
  "I promise we'll get it fixed right away.",
  "I'm so sorry that you have to deal with this.",
  'Thank you for your patience, Anna.',
  "We'll refund the order, and you will see it by Friday.",
  'Could you send us your order number?',
  "I understand how frustrating this can be, and I'll look into it.",
  "Unfortunately, we can't refund this order.",
  'Hi Anna, the rest of your order will be delivered tomorrow.',
];

describe('the acts of a sentence stay the same', () => {
  it.each(sentences)('with curly quotes: %s', (sentence) => {
    expect(namesOf(sentence.replaceAll("'", '\u2019'))).toEqual(namesOf(sentence));
  });
  it.each(sentences)('in bold in part: %s', (sentence) => {
    const words = sentence.split(' ');
    words[2] = `**${words[2]}**`;
    expect(namesOf(words.join(' '))).toEqual(namesOf(sentence));
  });
  it.each(sentences)('over two lines of the source: %s', (sentence) => {
    const at = sentence.indexOf(' ', 12);
    const split = `**Note** ${sentence.slice(0, at)}\n${sentence.slice(at + 1)}`;
    const whole = `**Note** ${sentence}`;
    expect(namesOf(split)).toEqual(namesOf(whole));
  });
  it.each(sentences.filter((sentence) => sentence.includes('Anna')))(
    'with a placeholder for a name: %s',
    (sentence) => {
      expect(namesOf(sentence.replace('Anna', '{{customer.first_name}}'))).toEqual(namesOf(sentence));
    },
  );
});

describe('a sentence without end', () => {
  it.each(['I will check it and fix it and ', 'if you do, once we ', 'can you can you '])(
    'is read: %s',
    (unit) => {
      expect(Array.isArray(namesOf(unit.repeat(20_000)))).toBe(true);
    },
  );
});
