import { describe, expect, test } from 'vitest';
import { globsMatch, isTooWide, matchesGlob, matchesText } from '../../src/engine/glob.ts';
import { hint, nearest } from '../../src/engine/nearest.ts';
import { inside, resolvePath } from '../../src/engine/path.ts';

test.each([
  ['macros/a.md', 'macros/*.md', true],
  ['macros/x/a.md', 'macros/*.md', false],
  ['macros/x/y/a.md', 'macros/**/*.md', true],
  ['macros/a.md', 'macros/**/*.md', true],
  ['a.md', '**', true],
  ['a.md', './*.md', true],
  ['macros/x/a.md', 'macros/', true],
  ['macros', 'macros/', true],
  ['a.csv', '*.{md,csv}', true],
  ['a.txt', '*.{md,csv}', false],
  ['a1.md', 'a[0-9].md', true],
  ['ax.md', 'a[!0-9].md', true],
  ['a-.md', 'a[x-].md', true],
  ['ab.md', 'a?.md', true],
  ['a/b.md', 'a?b.md', false],
  ['[a].md', '[[]a].md', true],
  ['a{.md', 'a{.md', true],
  ['A.md', 'a.md', false],
  ['a/x/b/x/c', 'a/**/x/c', true],
])('%s against %s: %s', (path, glob, matches) => {
  expect(matchesGlob(path, glob)).toBe(matches);
});

test('hostile globs are answered', () => {
  expect(matchesGlob('a'.repeat(5_000), `${'*a'.repeat(200)}b`)).toBe(false);
  expect(matchesGlob(`${'a/'.repeat(2_000)}b`, `${'**/a/'.repeat(50)}c`)).toBe(false);
  expect(matchesGlob('x', '{a,b}'.repeat(100))).toBe(false);
  expect(matchesGlob('x', '['.repeat(20_000))).toBe(false);
});

test('a glob that folders would be listed for without end is told apart', () => {
  for (const glob of ['macros/**/*.{md,json}', '{a,b}/*-*-*-*.md', '{1..12}/*.md', '**/**/*.md'])
    expect([glob, isTooWide(glob)]).toEqual([glob, false]);
  for (const glob of ['{a,b}'.repeat(9), '{a,'.repeat(20), '{1..99}{1..99}', `${'*a'.repeat(5)}b`])
    expect([glob, isTooWide(glob)]).toEqual([glob, true]);
});

test('texts: * crosses everything, case does not count', () => {
  expect(matchesText('Refunds::Approved / EU', 'refunds*eu')).toBe(true);
  expect(matchesText('Refunds', 'refund')).toBe(false);
  expect(matchesText('', '*')).toBe(true);
});

test('globs are relative to their folder', () => {
  expect(globsMatch('/desk/a.md', '/desk', ['*.md'])).toBe(true);
  expect(globsMatch('/deskx/a.md', '/desk', ['**'])).toBe(false);
  expect(globsMatch('C:/desk/a.md', 'C:/desk', ['*.md'])).toBe(true);
});

test('paths', () => {
  expect(resolvePath('/a/b', '../c/./d.md')).toBe('/a/c/d.md');
  expect(resolvePath('/a', '/x//y')).toBe('/x/y');
  expect(resolvePath('/', '../..')).toBe('/');
  expect(inside('/', '/a/b')).toBe('a/b');
});

describe('the nearest name', () => {
  test.each([
    ['no-blmae', 'no-blame'],
    ['NO-BLAME', 'no-blame'],
    ['blame', 'no-blame'],
    ['x', undefined],
    ['', undefined],
  ])('%s', (wrong, right) => {
    expect(nearest(wrong, ['no-blame', 'no-shouting'])).toBe(right);
  });
  test('a long list is not told', () => {
    expect(
      hint(
        'zzzzzz',
        Array.from({ length: 40 }, (_, i) => `rule-${i}`),
      ),
    ).toBe('');
  });
});
