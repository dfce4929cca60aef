import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mapped, Run } from '../../src/model/mapped.ts';
import type { Span } from '../../src/model/span.ts';
import { containers, inUtf8, numRuns, seed, simple, text } from './containers.ts';

console.info(`maps: seed ${seed}, ${numRuns} cases a container`);

/** What an escape of JSON, a doubled quote of CSV or a reference of XML stands for, read by somebody else. */
function decoded(container: string, raw: string): string | undefined {
  if (container.includes('JSON')) return JSON.parse(`"${raw}"`) as string;
  if (container.includes('CSV')) return raw === '""' ? '"' : undefined;
  const code = /^&#x([\da-f]+);$/i.exec(raw)?.[1];
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  return { '&amp;': '&', '&lt;': '<', '&gt;': '>' }[raw];
}

/** What is wrong with a map; undefined if it is right to the last unit. */
function wrong(map: Mapped, file: string, span: Span<'file'>, container: string): string | undefined {
  let at = 0;
  let past = span.start;
  const check = (run: Run): string | undefined => {
    const raw = file.slice(run.from, run.to);
    const piece = map.text.slice(run.at, run.at + run.length);
    if (run.at !== at || run.from < past || run.to > span.end) return `out of order: ${raw}`;
    at += run.length;
    past = run.to;
    if (run.exact) return raw === piece ? undefined : `not exact: ${raw}`;
    const known = decoded(container, raw);
    return known === undefined || known === piece ? undefined : `${raw} is not ${piece}`;
  };
  const found = map.runs.map(check).find((each) => each !== undefined);
  return found ?? (at === map.text.length ? undefined : 'not covered');
}

describe.each(Object.entries(containers))('the map of %s', (name, container) => {
  test('is right to the last unit', () => {
    let read = 0;
    let trusted = 0;
    fc.assert(
      fc.property(fc.oneof(text, simple), (value) => {
        fc.pre(container.holds?.(value) ?? inUtf8(value));
        const file = container.write(value);
        const node = container.read(file)?.find((each) => each.text === value);
        if (!node) return;
        const map = node.map(node);
        read++;
        expect(map.text).toBe(value);
        if (!map.trusted) return;
        trusted++;
        expect(wrong(map, file, node.span, name)).toBeUndefined();
      }),
      { seed, numRuns, maxSkipsPerRun: 200 },
    );
    // A writer by hand can't hold every value in every scalar of YAML; what was read back is mapped.
    expect(read).toBeGreaterThan(numRuns * 0.6);
    expect(trusted).toBeGreaterThan(read * 0.97);
  });
});
