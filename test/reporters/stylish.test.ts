import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/model/place.ts';
import { excerptsOf } from '../../src/reporters/excerpt.ts';
import { stylish } from '../../src/reporters/stylish.ts';
import { displayWidth, wrap } from '../../src/reporters/width.ts';
import { broken, clean, difficult, exported, late, many } from './cases.ts';
import { render, sample } from './sample.ts';

const samples = [late, exported, difficult, clean, ...broken];

test('the report for people', async () => {
  await expect(render(stylish, samples)).toMatchFileSnapshot('stylish.txt');
});

test('colours are functions of the run, and change nothing else', () => {
  const mark = (text: string): string => `‹${text}›`;
  const paint = { error: mark, warn: mark, dim: mark, bold: mark, underline: mark, good: mark, accent: mark };
  const painted = render(stylish, samples, { paint });
  expect(painted).toContain('‹error›');
  expect(painted.replace(/[‹›]/g, '')).toBe(render(stylish, samples));
});

test.each([40, 60, 80, 100])('no line is wider than %i columns', (width) => {
  for (const line of render(stylish, [late, exported, difficult, clean], { width }).split('\n')) {
    expect(displayWidth(line)).toBeLessThanOrEqual(width);
  }
});

/** The excerpt and its underline, as they stand below each other. */
function drawn(line: string, words: string, room = 60): string[] {
  const { result } = sample('x.md', line, [{ words }]);
  const { before, marked, after, indent, width } = excerptsOf(linesOf(line))(result.findings[0]!, room);
  return [before + marked + after, ' '.repeat(indent) + '~'.repeat(width)];
}

describe('the underline stands under the words', () => {
  test.each([
    ['We will fix it.', 'fix', 'We will fix it.', '        ~~~'],
    ['\t\tindented fix', 'fix', 'indented fix', '         ~~~'],
    ['a\tfix', 'fix', 'a  fix', '   ~~~'],
    ['請稍等 fix', 'fix', '請稍等 fix', '       ~~~'],
    ['fix 請稍等 it', '請稍等', 'fix 請稍等 it', '    ~~~~~~'],
    ['👨‍👩‍👧 👋🏽 ❤️ fix', 'fix', '👨‍👩‍👧 👋🏽 ❤️ fix', '         ~~~'],
    ['e\u0301te\u0301 fix', 'fix', 'e\u0301te\u0301 fix', '    ~~~'],
    ['a\u202eb fix', 'fix', 'a\\u{202E}b fix', '           ~~~'],
    ['no next step', '', 'no next step', '~'],
  ])('%j', (line, words, text, underline) => {
    expect(drawn(line, words)).toEqual([text, underline]);
  });

  test('a long line is cut at words around it', () => {
    const line = `${'before and '.repeat(100)}we will fix it${' and after'.repeat(100)}`;
    const [text, underline] = drawn(line, 'we will fix it', 40);
    expect(text).toBe('…before and we will fix it and after…');
    expect(text!.slice(underline!.indexOf('~'), underline!.length)).toBe('we will fix it');
  });

  test('words longer than the room are cut at their end', () => {
    const [text, underline] = drawn(`Say ${'very '.repeat(50)}end`, 'very '.repeat(50), 30);
    expect(displayWidth(text!)).toBeLessThanOrEqual(30);
    expect(text!.endsWith('…')).toBe(true);
    expect(underline!.length).toBeLessThan(text!.length);
  });

  test('words over several lines are underlined to the end of the first', () => {
    expect(drawn('Say: we will\nfix it.', 'we will\nfix it')).toEqual(['Say: we will', '     ~~~~~~~']);
  });
});

test('a reason is told once a run, the same words in other files refer to the first', () => {
  const again = { ...late, result: { ...late.result, file: 'macros/chat/late.md' } };
  const report = render(stylish, [late, again]);
  expect(report.split('If it takes longer').length).toBe(2);
  expect(report).toContain('The same words as in macros/late parcel [1].md:1.');
});

test('what follows from a finding stands below it; alone, it stands for itself', () => {
  expect(render(stylish, [late])).toContain('also: “right away” names no time. (no-vague-timeframe)');
  const [, consequence] = late.result.findings;
  const alone = { ...late, result: { ...late.result, findings: [consequence!] } };
  expect(render(stylish, [alone])).toMatch(/warning {2}no-vague-timeframe/);
});

test('errors alone are shown when quiet, all are counted', () => {
  const report = render(stylish, [late, exported], { quiet: true });
  expect(report).not.toContain('no-robotic-phrases\n    “Please');
  expect(report).toContain('1 error and 6 warnings');
});

describe('the last line says what was found and what it does', () => {
  const last = (...given: Parameters<typeof render>[1][number][]): string =>
    render(stylish, given).trimEnd().split('\n\n').at(-1)!;

  test('nothing', () => {
    expect(last(clean)).toBe('✔ No findings in 1 macro (1 file).');
    expect(render(stylish, [clean], { template: 'saved reply' })).toBe(
      '✔ No findings in 1 saved reply (1 file).\n',
    );
  });

  test('errors and warnings', () => {
    expect(last(late, clean)).toBe(
      '✖ 1 error and 1 warning in 1 of 2 macros.\n  Errors block, warnings do not.',
    );
    expect(last(exported)).toBe('✖ 5 warnings in 5 of 5 macros.\n  Warnings do not block.');
  });

  test('files that could not be read', () => {
    expect(last(clean, ...broken)).toBe(
      '✖ 2 problems kept files from being checked; no findings in 1 macro.',
    );
  });

  test('what is switched off', () => {
    const off = (one: typeof late) => ({
      ...one,
      result: { ...one.result, replies: { linted: 1, inactive: 3 } },
    });
    expect(last(off(clean))).toBe('✔ No findings in 1 macro (1 file, 3 switched off).');
    expect(last(off(late))).toContain('\n  Switched off, so not checked: 3 macros.');
  });

  test('what stands in no reply, such as an unused exception, counts no reply', () => {
    const idle = sample('a.md', 'one two', [
      { words: 'one', severity: 'warn' },
      { words: 'two', severity: 'warn', reply: { id: '', title: '', pointer: '' } },
    ]);
    const one = { ...idle, result: { ...idle.result, replies: { linted: 1, inactive: 0 } } };
    expect(last(one)).toContain('2 warnings in 1 of 1 macro.');
  });

  test('fixes, suggestions, exceptions', () => {
    expect(last(difficult)).toContain('1 fix with --fix, 1 exception in place.');
  });

  test('a library of 300 findings stays a page of sentences', () => {
    const report = render(stylish, [many(100, 200)]);
    expect(report).toContain('100 errors and 200 warnings in 1 of 1 macro.');
  });
});

test('text is wrapped at spaces by columns, and no line begins like a command', () => {
  expect(wrap('a 請稍等 bc', 8)).toEqual(['a 請稍等', 'bc']);
  expect(wrap('look at ::error::x now', 8).some((line) => line.startsWith('::'))).toBe(false);
  expect(wrap('look at \u3000::error::x now', 8).some((line) => line.trim().startsWith('::'))).toBe(false);
  expect(wrap('https://example.com/very/long one', 10)).toEqual(['https://example.com/very/long', 'one']);
});
