import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../src/cli/unified-diff.ts';

/** Carries a diff out as `patch` does, strictly: every line it shows as kept or taken out has to be there. */
function patched(was: string, diff: string): string {
  const source = was.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const out: string[] = [];
  let at = 0;
  for (const hunk of diff.split(/^(?=@@ )/m).slice(1)) {
    const [, start = '', length] = /^@@ -(\d+)(?:,(\d+))? /.exec(hunk) ?? [];
    const from = length === '0' ? Number(start) : Number(start) - 1;
    out.push(...source.slice(at, from));
    at = from;
    const lines = hunk.match(/[^\n]*\n/g)!.slice(1);
    for (const [i, line] of lines.entries()) {
      if (line.startsWith('\\')) continue;
      const content = lines[i + 1]?.startsWith('\\') ? line.slice(1, -1) : line.slice(1);
      if (line[0] !== '+') expect(source[at++]).toBe(content);
      if (line[0] !== '-') out.push(content);
    }
  }
  return [...out, ...source.slice(at)].join('');
}

const text = fc
  .array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', '-x\n', '+x\n'), { maxLength: 40 })
  .chain((lines) => fc.constantFrom('', 'end').map((end) => lines.join('') + end));

test('a diff carried out gives the new text', () => {
  fc.assert(
    fc.property(text, text, (was, now) => {
      const diff = unifiedDiff('a.md', was, now);
      expect(diff === '').toBe(was === now);
      expect(patched(was, diff)).toBe(now);
    }),
    { seed: 20_260_301, numRuns: 500 },
  );
});

test('changes that are near each other share a hunk, and others do not', () => {
  const lines = Array.from({ length: 30 }, (_, i) => `line ${i}\n`);
  const at = (...changed: number[]) =>
    lines.map((line, i) => (changed.includes(i) ? 'new\n' : line)).join('');
  const heads = (diff: string) => diff.match(/^@@ .*$/gm);
  expect(heads(unifiedDiff('a', at(), at(5)))).toEqual(['@@ -3,7 +3,7 @@']);
  expect(heads(unifiedDiff('a', at(), at(5, 11)))).toEqual(['@@ -3,13 +3,13 @@']);
  expect(heads(unifiedDiff('a', at(), at(5, 20)))).toEqual(['@@ -3,7 +3,7 @@', '@@ -18,7 +18,7 @@']);
});
