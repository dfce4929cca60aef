import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { bracketCommand, githubCommand, teamcityMessage, withoutIgnorable } from './agents.ts';
import { HOSTILE, hostileName, hostileSample } from './hostile.ts';
import { render, type Sample } from './sample.ts';

/** Every line of `report` that any agent takes for a command, as `agent:name`. */
function commandsIn(report: string): string[] {
  return report
    .split(/\r\n|\r|\n/)
    .flatMap((line) =>
      [line, withoutIgnorable(line)].flatMap((seen) => [
        ...named('github', githubCommand(seen)?.name),
        ...named('github', bracketCommand(seen, '##[')?.name),
        ...named('azure', bracketCommand(seen, '##vso[')?.name),
        ...named('teamcity', seen.includes('##teamcity[') ? teamcityMessage(line)?.name : undefined),
      ]),
    );
}

function named(agent: string, name: string | undefined): string[] {
  return name === undefined ? [] : [`${agent}:${name}`];
}

const OWN: Readonly<Record<string, readonly string[]>> = {
  github: ['github:error', 'github:warning', 'github:notice'],
  azure: ['azure:task.logissue'],
  teamcity: ['teamcity:inspection', 'teamcity:inspectionType'],
};

function expectHarmless(name: string, samples: readonly Sample[]): void {
  const report = render(reporters[name]!, samples);
  expect(commandsIn(report).filter((command) => !OWN[name]?.includes(command))).toEqual([]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out.
  expect(report).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
  );
  expect(report).not.toMatch(/\p{Cs}/u);
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
  for (const said of raw) expect(commandsIn(said)).not.toEqual([]);
  expect(commandsIn("a ##teamcity[buildStatus text='x']")).toContain('teamcity:buildStatus');
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
