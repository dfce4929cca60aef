import { expect, test } from 'vitest';
import type { Example, Rule } from '../../src/model/rule.ts';
import { run, unmark } from './harness.ts';

/** A text on a desk (`''`: none is known); in what is reported, `[|…|]` stands around what is underlined. */
export type Row = readonly [platform: string, text: string, more?: Partial<Example>];

const exampleOf = ([platform, , more]: Row, text: string): Example => ({
  text,
  ...(platform !== '' && { platform }),
  ...more,
});

/** Tests that a rule reports each text of one table, on the marked words, as this kind, and none of the other. */
export function table(
  rule: Rule,
  reported: Readonly<Record<string, readonly Row[]>>,
  passed: readonly Row[],
) {
  const rows = Object.entries(reported).flatMap(([kind, rows]) => rows.map((row) => [kind, row] as const));
  test.each(rows.map(([kind, row]) => [kind, row[0], row[1], row] as const))(
    '%s on %s: “%s”',
    (kind, _platform, marked, row) => {
      const { text, marks } = unmark(marked);
      const said = run(rule, exampleOf(row, text), text);
      expect(said.map((one) => `${one.kind} ${text.slice(one.span.start, one.span.end)}`)).toEqual(
        marks.map(({ start, end }) => `${kind} ${text.slice(start, end)}`),
      );
    },
  );
  test.each(passed.map((row) => [row[0], row[1], row] as const))(
    'lets pass on %s: “%s”',
    (_platform, text, row) => {
      expect(run(rule, exampleOf(row, text), text)).toEqual([]);
    },
  );
  test('the tables are long enough', () => {
    expect(rows.length).toBeGreaterThanOrEqual(25);
    expect(passed.length).toBeGreaterThanOrEqual(25);
  });
}
