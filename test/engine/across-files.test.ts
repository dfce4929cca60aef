import { describe, expect, test } from 'vitest';
import { acrossFiles } from '../../src/engine/across-files.ts';
import { stylish } from '../../src/reporters/stylish.ts';
import { late } from '../reporters/cases.ts';
import { render } from '../reporters/sample.ts';

const files = (...names: readonly string[]) => names.map((file) => ({ ...late.result, file }));
const drawn = (results: ReturnType<typeof files>, more = {}) =>
  render(
    stylish,
    results.map((result) => ({ ...late, result })),
    more,
  );

describe('the same words in several files', () => {
  const [first, second, third] = acrossFiles(files('a.md', 'b.md', 'c.md'));

  test('the first finding names the others, and they name it', () => {
    expect(first!.findings[0]!.again).toEqual([
      { file: 'b.md', line: 1 },
      { file: 'c.md', line: 1 },
    ]);
    expect(second!.findings[0]!.sameAs).toEqual({ file: 'a.md', line: 1 });
    expect(third!.findings.map(({ sameAs }) => sameAs?.file)).toEqual(['a.md', 'a.md']);
    expect(first!.findings.some(({ sameAs }) => sameAs)).toBe(false);
  });

  test('are one finding on the screen, and all are counted', () => {
    const report = drawn([first!, second!, third!]);
    expect(report).toContain('and 2 more, in b.md:1, c.md:1');
    expect(report.split('says the result is certain')).toHaveLength(2);
    expect(report).not.toMatch(/^b\.md$/m);
    expect(report).toContain('3 errors and 3 warnings');
  });

  test('a file that adds something shows what it adds', () => {
    const own = { ...late.result.findings[0]!, rule: 'no-blame', message: 'Another.', sameAs: undefined };
    const { sameAs: _told, ...alone } = own;
    const report = drawn([first!, { ...second!, findings: [...second!.findings, alone] }]);
    expect(report).toMatch(/^b\.md$/m);
    expect(report).toContain('Another.');
  });

  test('once the first is silenced, the next takes its place', () => {
    const silenced = first!.findings.map((one) => ({ ...one, suppressed: { reason: 'known' } }));
    const [, next, last] = acrossFiles([{ ...first!, findings: silenced }, second!, third!]);
    expect(next!.findings[0]!.again).toEqual([{ file: 'c.md', line: 1 }]);
    expect(next!.findings[0]).not.toHaveProperty('sameAs');
    expect(last!.findings[0]!.sameAs?.file).toBe('b.md');
  });

  test('a warning does not stand for an error', () => {
    const [warned] = files('a.md').map((result) => ({
      ...result,
      findings: result.findings.map((one) => ({ ...one, severity: 'warn' as const })),
    }));
    const results = acrossFiles([warned!, ...files('b.md')]);
    expect(results[1]!.findings[0]).not.toHaveProperty('sameAs');
    expect(drawn([...results], { quiet: true })).toContain('says the result is certain');
  });

  test('a file alone stays as it is', () => {
    expect(acrossFiles(files('a.md'))).toEqual(files('a.md'));
  });
});
