import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { harmIn } from '../hostile/oracle.ts';
import { HOSTILE, hostileName, hostileSample } from './hostile.ts';
import { render, type Sample } from './sample.ts';

function expectHarmless(name: string, samples: readonly Sample[]): void {
  expect(harmIn(name, render(reporters[name]!, samples))).toEqual([]);
}

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.constantFrom(
      '::',
      '##',
      '[',
      ']',
      '#',
      ':',
      'vso[',
      'teamcity[',
      'error',
      ' ',
      '\n',
      '\r',
      '\u200b',
      "'",
      '|',
      '%',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
  { minLength: 1, maxLength: 8 },
);

test('the agents are read as they read: raw, these texts do command', () => {
  const raw = HOSTILE.slice(0, 12).filter((said) => !said.startsWith('text') && !said.includes('teamcity'));
  for (const said of raw) expect(harmIn('stylish', said)).not.toEqual([]);
  expect(harmIn('stylish', "a ##teamcity[buildStatus text='x']").join()).toContain('teamcity:buildStatus');
});

describe.each(Object.keys(reporters))('%s', (name) => {
  test('writes nothing of a stranger’s that commands', () => {
    for (const said of HOSTILE) expectHarmless(name, [hostileSample('x.md', said), hostileName(said)]);
  });

  test('writes nothing that commands, whatever a template, a name or a message holds', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const said = parts.join('');
        expectHarmless(name, [hostileSample('x.csv', said), hostileName(said)]);
      }),
      { numRuns: 150 },
    );
  });

  test('writes the same twice', () => {
    const samples = HOSTILE.map((said, i) => hostileSample(`${i}.md`, said));
    expect(render(reporters[name]!, samples)).toBe(render(reporters[name]!, samples));
  });
});
