import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, seeded, sentences } from './reading.ts';

describe('sentences', () => {
  const apart: readonly (readonly [string, ...string[]])[] = [
    ['We are sorry.', 'We will reply!', 'Is that fine?', 'Thanks'],
    ['Call us at 5 p.m. on Monday.', 'Ask Mr. Smith, e.g. by mail.'],
    ['We close at 5 p.m.', 'Please write then.'],
    ['It costs 4.50 (incl. tax).', 'See No. 5.'],
    ['It is “done.”', 'Next we wait.'],
    ['Well... maybe not.', 'Hmm…', 'Yes.'],
    ['we are sorry.', 'we will reply.'],
    ['Thanks for writing.', '{{name}} will reply.'],
    ['Call {{name}}.', 'Our team is there.'],
    ['Are you J. Smith?', 'We ask.'],
    ['Done!!!', 'Really?!', 'Yes.'],
    ['Use Yahoo! (or another) to write.'],
    ['See example.com for more.', 'Bye.'],
  ];
  it.each(apart)('end where a reader ends them: %s', (...parts) => {
    const text = parts.join(' ').replaceAll('{{name}}', '\uFFFC');
    expect(sentences(text)).toEqual(parts.map((part) => part.replaceAll('{{name}}', '\uFFFC')));
  });

  it('a missing space after a full stop is seen', () => {
    expect(sentences('It is fixed.We hope so.')).toEqual(['It is fixed.', 'We hope so.']);
  });

  it('a line that stands alone is a sentence', () => {
    expect(sentences('Hi Anna,\nwe are sorry for\nthe delay.\nKind regards\nTom\nSupport')).toEqual([
      'Hi Anna,',
      'we are sorry for\nthe delay.',
      'Kind regards',
      'Tom',
      'Support',
    ]);
    expect(
      sentences('Please send us:\n- your name\n- your order number\n1. Then wait\n2. Then write'),
    ).toEqual(['Please send us:', '- your name', '- your order number', '1. Then wait', '2. Then write']);
  });

  it('a blank line or a new block always ends one', () => {
    expect(sentences('we are\n\nsorry')).toEqual(['we are', 'sorry']);
  });

  it('a wrapped line does not end one', () => {
    const text =
      'We are sorry that your order is late and we have asked the carrier to tell us where the parcel is now.';
    const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
    for (const at of spaces) expect(sentences(`${text.slice(0, at)}\n${text.slice(at + 1)}`)).toHaveLength(1);
  });

  it('tile their blocks: in order, nothing but white space between them', () => {
    const line = fc.string({
      unit: fc.constantFrom(...'ab AB.,!?…:;()"\n\'1-', '. A', ' no.', '\n- ', '\n\n', ' Mr. '),
      maxLength: 60,
    });
    fc.assert(
      fc.property(line, (text) => {
        const { sentences: all, prose, blocks } = read(text);
        for (const block of blocks) {
          const inside = all.filter((sentence) => sentence.block === block);
          let end = block.span.start;
          for (const { span, words } of inside) {
            expect(words.length).toBeGreaterThan(0);
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(prose.text.slice(end, span.start).trim()).toBe('');
            expect(words[0]!.span.start).toBeGreaterThanOrEqual(span.start);
            expect(words.at(-1)!.span.end).toBeLessThanOrEqual(span.end);
            end = span.end;
          }
          if (inside.length > 0) expect(prose.text.slice(end, block.span.end).trim()).toBe('');
        }
      }),
      seeded,
    );
  });
});

describe('clauses', () => {
  const clauses = (text: string): readonly string[] => {
    const { sentences: all, prose } = read(text);
    return all.flatMap((sentence) => sentence.clauses.map(({ start, end }) => prose.text.slice(start, end)));
  };
  it.each([
    ['If it fails, we will refund you.', 'If it fails', 'we will refund you'],
    ['We checked it and we will call you.', 'We checked it', 'and we will call you'],
    ['We are sorry, but this can’t be undone.', 'We are sorry', 'but this can’t be undone'],
    ['We will send it once it arrives; please wait.', 'We will send it', 'once it arrives', 'please wait'],
    ['We sell apples and pears.', 'We sell apples and pears'],
    ['Thanks (really) for that.', 'Thanks', 'really', 'for that'],
  ])('of %s', (text, ...expected) => expect(clauses(text)).toEqual(expected));
});
