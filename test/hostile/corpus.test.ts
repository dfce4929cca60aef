import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { folderOf, replylint } from '../cli/run.ts';
import { parseXml } from '../reporters/xml.ts';
import { INPUTS, type Input } from './inputs.ts';
import { harmIn } from './oracle.ts';

const machine = Object.keys(reporters).filter((name) => name !== 'stylish');
const formats = machine.flatMap((name) => ['-f', `${name}=.out/${name}`]);
const classes = new Map<string, Input[]>();
for (const input of INPUTS) classes.set(input.kind, [...(classes.get(input.kind) ?? []), input]);

it('is a hundred and twenty inputs or more', () => {
  expect(INPUTS.length).toBeGreaterThanOrEqual(120);
  expect([...classes.keys()].length).toBeGreaterThan(12);
});

describe.each([...classes])('%s', (_, inputs) => {
  it.each(inputs.map((input) => [input.name, input] as const))('%j', async (name, { content }) => {
    const cwd = folderOf({ [name]: content });
    const run = await replylint(cwd, ['-f', 'stylish', ...formats, '--preset', 'all', '--', name]);
    expect(run.stderr).not.toMatch(
      /failed on this file|broke on|could not be read as|RangeError|TypeError|undefined/,
    );
    expect([0, 1, 2]).toContain(run.status);
    expect(harmIn('stderr', run.stderr)).toEqual([]);
    expect(harmIn('stylish', run.stdout)).toEqual([]);
    for (const report of machine) {
      const text = readFileSync(join(cwd, '.out', report), 'utf8');
      expect([report, ...harmIn(report, text)]).toEqual([report]);
      if (report === 'junit' || report === 'checkstyle') expect(() => parseXml(text)).not.toThrow();
    }
    expect(existsSync(join(cwd, 'owned'))).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expectStatus(run.status, readFileSync(join(cwd, '.out', 'json'), 'utf8'));
  });
});

/** 2 for a file that could not be read, 1 for an error, else 0. */
function expectStatus(status: number, json: string): void {
  const results: { fatalErrorCount: number; errorCount: number }[] = JSON.parse(json);
  const fatal = results.some(({ fatalErrorCount }) => fatalErrorCount > 0);
  const errors = results.some(({ errorCount }) => errorCount > 0);
  expect(status).toBe(fatal ? 2 : errors ? 1 : 0);
}
