import { describe, expect, it } from 'vitest';
import { verbs } from '../../src/text/lexicon.ts';
import { english, found } from './reading.ts';

const lists = {
  slip: ['failed', 'forgot', 'left ... out'],
  slips: ['@slip', 'made a (mistake | slip)'],
  outcome: verbs(
    'fix, fixes, fixing, fixed',
    'send, sends, sending, sent',
    'sort out, sorts out, sorting out, sorted out',
  ),
};

describe('the phrase notation', () => {
  const cases: readonly (readonly [phrase: string, text: string, ...found: string[]])[] = [
    ['you failed to', 'YOU  failed,\nto pay.', 'YOU  failed,\nto'],
    ['you failed to', 'You will have failed to pay.'],
    ['you (failed | forgot)', 'You forgot, you failed.', 'You forgot', 'you failed'],
    [
      'we are very? (so | really)? sorry',
      'We are really sorry. We are very so sorry.',
      'We are really sorry',
      'We are very so sorry',
    ],
    ['thank you (so much)?', 'Thank you so much. Thank you.', 'Thank you so much', 'Thank you'],
    [
      'you @slips to',
      'You left it out to wait. You made a slip to regret.',
      'You left it out to',
      'You made a slip to',
    ],
    [
      'will be @outcome.done',
      'It will be sent. It will be sorted out, it will be send.',
      'will be sent',
      'will be sorted out',
    ],
    ['@outcome it', 'We fix it, sorting out it.', 'fix it', 'sorting out it'],
    ['we _ you', 'We thank you. We you. We do thank you.', 'We thank you'],
    [
      'your mistake ... led to',
      'Your mistake has by now finally led to it.',
      'Your mistake has by now finally led to',
    ],
    ['your mistake ... led to', 'Your mistake has by now at last led to it.'],
    ['your mistake ... led to', 'Your mistake; it led to it. Your mistake. It led to it.'],
    ['[your mistake] ... led to', 'Your mistake led to it.', 'Your mistake'],
    ['not [on us]', 'This is not on us.', 'on us'],
    ['^ sorry', 'Sorry for that, sorry.', 'Sorry'],
    ['sorry $', 'Sorry, we are sorry.', 'sorry'],
    ['^ _ team $', 'The team. The whole team. Our team rocks.', 'The team'],
    ['(^ | and) sorry', 'Sorry and sorry, but sorry.', 'Sorry', 'and sorry'],
    ['sorry (again | $)', 'Sorry again. Sorry, very sorry.', 'Sorry again', 'sorry'],
    ['^ [dear] _', 'Dear John, dear me. Dear!', 'Dear'],
    ['hi {{}}', 'Hi {{name}}, hi there.', 'Hi \uFFFC'],
    [
      'within # (day | days)',
      'Within 5-7 days or within two days, within a day',
      'Within 5-7 days',
      'within two days',
    ],
    ['we will', "We'll see, and we’ll go, and we will.", "We'll", 'we’ll', 'we will'],
    ['will see', "We'll see.", "We'll see"],
    ["don't worry", 'Dont worry. Do not worry. Don’t worry.', 'Dont worry', 'Do not worry', 'Don’t worry'],
    ['it has been', "It's been long.", "It's been"],
    ['receive your email', 'You will recieve your e-mail.', 'recieve your e-mail'],
    ['follow-up', 'A follow up, a follow-up and a followup.', 'follow up', 'follow-up', 'followup'],
    ['up to', 'A follow-up to it.'],
    ['we apologise', 'We apologize. We apologise.', 'We apologize', 'We apologise'],
    ['call $20', 'We call $20 much.', 'call $20'],
    ['we will @outcome.base', 'We will sort out, we will fix', 'We will sort out', 'we will fix'],
  ];
  it.each(cases)('%s in %j', (phrase, text, ...expected) => {
    expect(found(text, english([phrase], { lists }))).toEqual(expected);
  });

  it('spares a hit that shares a word with an `unless`', () => {
    const reader = english(['you (should | ought to) have'], { unless: ['you should have received'] });
    expect(found('You should have received it. You should have called.', reader)).toEqual([
      'You should have',
    ]);
  });

  it('one idea underlines a word once: leftmost, then longest', () => {
    expect(found('We are very sorry', english(['we are', 'we are very', 'very sorry']))).toEqual([
      'We are very',
    ]);
  });
});

describe('a phrase that breaks the notation', () => {
  const cases: readonly (readonly [phrase: string, message: string])[] = [
    ['you (failed to', 'In the phrase "you (failed to": ")" is missing.'],
    ['you failed) to', 'In the phrase "you failed) to": ")" was never opened.'],
    ['you | we', 'In the phrase "you | we": "|" stands outside "( )".'],
    ['you @x to', 'In the phrase "you @x to": no list is called @x.'],
    ['you @constructor to', 'In the phrase "you @constructor to": no list is called @constructor.'],
    [
      'you @slip.done',
      'In the phrase "you @slip.done": @slip.done: @slip is a list of words, and only verbs have forms.',
    ],
    [
      '@outcome.gone',
      'In the phrase "@outcome.gone": "@outcome.gone": a form is one of base, s, ing, past, done.',
    ],
    ['... you', 'In the phrase "... you": it cannot begin with "...".'],
    ['you _', 'In the phrase "you _": it cannot end with "_".'],
    ['(you)?', 'In the phrase "(you)?": it needs a word that is not optional.'],
    ['', 'In the phrase "": it needs a word that is not optional.'],
    ['we ^ you', 'In the phrase "we ^ you": "^" must come first.'],
    ['we $ you', 'In the phrase "we $ you": "$" must come last.'],
    ['[we] are [here]', 'In the phrase "[we] are [here]": "[ ]" stands twice; it is allowed once.'],
    ['we ([are])', 'In the phrase "we ([are])": "[" cannot stand inside "( )" or "[ ]".'],
    ['we [are', 'In the phrase "we [are": "]" is missing.'],
    ['we ( | are)', 'In the phrase "we ( | are)": there is nothing between "(", "|" and ")".'],
    ['we are !', 'In the phrase "we are !": "!" is no word; leave punctuation out.'],
    ['? we', 'In the phrase "? we": "?" must follow a word, a list or a parenthesis.'],
    ['we {{name}}', 'In the phrase "we {{name}}": "{" at character 4 means nothing here.'],
    ['we @loop', 'In the phrase "@loop now": the list @loop holds itself.'],
    ['^ ...', 'In the phrase "^ ...": it needs a word that is not optional.'],
    [`${'('.repeat(30)}a`, `In the phrase "${'('.repeat(30)}a": parentheses are nested deeper than 20.`],
  ];
  it.each(cases)('%s', (phrase, message) => {
    const reader = english([phrase], { lists: { ...lists, loop: ['@loop now'] } });
    expect(() => reader.matchers()).toThrow(message);
  });

  it('a list that unfolds without end is refused, not unfolded', () => {
    const grown = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        `l${i}`,
        i === 0 ? ['a b'] : [`@l${i - 1} @l${i - 1}`, `@l${i - 1} c`],
      ]),
    );
    expect(() => english(['we @l29'], { lists: grown }).matchers()).toThrow('unfolds into too many words');
  });
});
