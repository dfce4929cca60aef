import { describe, expect, it } from 'vitest';
import { rules } from '../../src/index.ts';
import { reporters } from '../../src/reporters/index.ts';
import { render, sample } from '../reporters/sample.ts';
import { PIECES } from './inputs.ts';
import { growth, lintText } from './lab.ts';

/** Four times the text may cost eight times as much: what is linear costs four, what is quadratic sixteen. */
const FOUR_TIMES = 8;

const holders: Readonly<Record<string, (text: string) => string>> = {
  'a.txt': (text) => text,
  'a.md': (text) => text,
  'a.html': (text) => `<p>${text}</p>`,
  'a.json': (text) => JSON.stringify([{ title: 'x', body: text }]),
  'a.yaml': (text) => `body: ${JSON.stringify(text)}\n`,
  'a.csv': (text) => `title,body\nx,"${text.replaceAll('"', '""')}"\n`,
  'a.liquid': (text) => text,
};

async function linear(path: string, make: (times: number) => string, times: number): Promise<void> {
  const [short, long] = [make(times), make(4 * times)];
  const ratio = await growth(
    () => lintText(path, short),
    () => lintText(path, long),
    FOUR_TIMES,
  );
  expect(ratio).toBeLessThan(FOUR_TIMES);
}

describe('time grows with the text, not with its square: the same again', () => {
  const cases = Object.entries(PIECES).flatMap(([name, piece], i) => {
    const paths = Object.keys(holders);
    return [...new Set(['a.txt', 'a.md', paths[i % paths.length]!])].map(
      (path) => [name, path, piece] as const,
    );
  });
  it.each(cases)('%s in %s', (_, path, piece) =>
    linear(
      path,
      (times) => holders[path]!(`I promise ${piece.repeat(times)}`),
      Math.ceil(2000 / piece.length),
    ),
  );
});

describe('time grows with what a rule finds', () => {
  const bad = rules.flatMap(({ id, bad }) =>
    bad.map(({ text }) => [id, text.replace(/\[\||\|\]/g, '')] as const),
  );
  const byRule = new Map(bad.map(([id]) => [id, bad.filter(([of]) => of === id).map(([, text]) => text)]));
  it.each([...byRule])('%s', async (_, texts) => {
    const all = texts.join(' ');
    const times = Math.ceil(2000 / (all.length + 2));
    await linear('a.md', (count) => `${all}\n\n`.repeat(count), times);
    await linear('a.txt', (count) => `${all.replace(/\s+/g, ' ')} `.repeat(count), times);
  });
});

describe('time grows with the number of replies', () => {
  const one = 'Sorry. We will refund you soon {{x';
  const lists: Readonly<Record<string, (times: number) => string>> = {
    'a.json': (times) =>
      JSON.stringify(Array.from({ length: times }, (_, i) => ({ title: `t${i}`, body: one }))),
    'a.jsonl': (times) => `{"title":"t","body":"${one}"}\n`.repeat(times),
    'a.yaml': (times) => `- title: t\n  body: ${JSON.stringify(one)}\n`.repeat(times),
    'a.csv': (times) => `title,body\n${`t,${one}\n`.repeat(times)}`,
    'a.md': (times) => Array.from({ length: times }, (_, i) => `## t${i}\n\n> ${one}\n`).join('\n'),
    'a.html': (times) => `<p>${one}</p><!-- replylint-disable-next-line no-blame -->\n`.repeat(times),
    'b.md': (times) => `<!-- replylint-disable-line no-blame -->\n${one}\n\n`.repeat(times),
  };
  it.each(Object.entries(lists))('%s', (path, make) => linear(path, make, 60));
});

describe('time of a report grows with its findings', () => {
  const file = (findings: number, line: string) => {
    const text = `${line.repeat(findings)}\n`;
    const said = Array.from({ length: findings }, (_, nth) => ({ words: 'word', nth }));
    return sample('macros/x.md', text, said);
  };
  const shapes = { 'in lines': 'a word\n', 'in one line': 'a word ' };
  const cases = Object.keys(reporters).flatMap((name) =>
    Object.keys(shapes).map((shape) => [name, shape] as const),
  );
  it.each(cases)('%s, %s', async (name, shape) => {
    const line = shapes[shape as keyof typeof shapes];
    const [short, long] = [file(300, line), file(1200, line)];
    const report = (one: typeof short) => () => render(reporters[name]!, [one]);
    expect(await growth(report(short), report(long), FOUR_TIMES)).toBeLessThan(FOUR_TIMES);
  });
});
