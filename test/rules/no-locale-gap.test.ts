import { expect, test } from 'vitest';
import { lintTogether } from './fixtures.ts';

const item = (name: string, ...locales: readonly (readonly [number, string])[]) => ({
  name,
  placeholder: `{{dc.${name}}}`,
  variants: locales.map(([locale_id, content]) => ({ content, locale_id, active: true })),
});
const items = (...all: readonly unknown[]): string => JSON.stringify({ items: all });
const gaps = async (files: Readonly<Record<string, string>>) =>
  (await lintTogether(files)).filter((line) => line.includes('no-locale-gap'));

test('a text without a language that half of the others have', async () => {
  const file = items(
    item('hello', [1, 'Hello'], [2, 'Hola']),
    item('bye', [1, 'Bye now']),
    item('hours', [1, 'Open all day'], [16, 'Toujours'], [2, 'Siempre']),
  );
  expect(await gaps({ 'items.json': file })).toEqual([
    `items.json 1:${file.indexOf('Bye now') + 1} no-locale-gap gap “Bye now”`,
  ]);
});

test('items stand together wherever they are', async () => {
  const files = {
    'a.json': items(item('hello', [1, 'Hello'], [2, 'Hola'])),
    'b.json': items(item('bye', [1, 'Bye now'])),
  };
  expect(await gaps(files)).toHaveLength(1);
});

test('one language alone, and a switched-off text, are as they are', async () => {
  expect(await gaps({ 'a.json': items(item('hello', [1, 'Hello']), item('bye', [1, 'Bye'])) })).toEqual([]);
  const off = { ...item('bye', [1, 'Bye now'], [2, 'Adiós']) };
  off.variants[1]!.active = false;
  expect(await gaps({ 'a.json': items(item('hello', [1, 'Hello'], [2, 'Hola']), off) })).toHaveLength(1);
});

test('a sheet is asked only where nearly all rows have the language', async () => {
  const sheet = (gapsAt: readonly number[]) =>
    [
      'Title,English,Spanish',
      ...[1, 2, 3, 4, 5].map(
        (n) => `T${n},Hello dear friend ${n},${gapsAt.includes(n) ? '' : `Hola querido amigo ${n}`}`,
      ),
    ].join('\n');
  expect(await gaps({ 'a.csv': sheet([4]) })).toHaveLength(1);
  expect(await gaps({ 'a.csv': sheet([2, 3, 4]) })).toEqual([]);
  const own = [
    'Title,Body,Language',
    ...['en', 'en', 'en', 'es'].map((tag, n) => `T${n},Hello dear friend ${n},${tag}`),
  ];
  expect(await gaps({ 'a.csv': own.join('\n') })).toEqual([]);
});
