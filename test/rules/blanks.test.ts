import { expect, test } from 'vitest';
import noUnfilledBlank from '../../rules/placeholders/no-unfilled-blank.ts';
import { run } from './harness.ts';

const kindsOf = (text: string, blanks: readonly string[]) =>
  run(noUnfilledBlank, { text }, text, blanks).map(
    ({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`,
  );

test('a blank in a declared style is silent', () => {
  expect(kindsOf('Hi [FIRST NAME], your order [ORDER NUMBER] is here.', ['[UPPER CASE]'])).toEqual([]);
});

test('a blank in another style is reported once styles are declared', () => {
  expect(kindsOf('Hi [FIRST NAME], your order <order number> is here.', ['[UPPER CASE]'])).toEqual([
    'style <order number>',
  ]);
  expect(kindsOf('Hi [First name], welcome.', ['[UPPER CASE]'])).toEqual(['style [First name]']);
});

test('without declared styles a telling blank is silent and a mute one is not', () => {
  expect(kindsOf('Hi [FIRST NAME], it costs XX.XX euros; see LINK.', [])).toEqual([
    'stray XX.XX',
    'stray LINK',
  ]);
});

test('a form for the customer to fill in holds no empty label', () => {
  expect(kindsOf('Hello. Please reply with these details:\n\nName:\nOrder number:', [])).toEqual([]);
});

test('a lead-in to nothing is an empty label; one to code or a picture is not', () => {
  expect(
    kindsOf('Thanks for writing. The parts are located here:\n\nKind regards,\nThe parts team', []),
  ).toEqual(['label The parts are located here:']);
});
