import { describe, expect, test } from 'vitest';
import type { Example, Rule } from '../../src/model/rule.ts';
import { recommended, ruleFiles, run, unmark } from './harness.ts';

test.each(ruleFiles)('%s: the id is the file, the category is the folder', (path, rule) => {
  expect(`${rule.category}/${rule.id}`).toBe(path);
});

/** Kinds that an example cannot show, since they need a config; blanks.test.ts does. */
const configured = ['style'];

test.each(ruleFiles)('%s: every kind has an example', (_path, rule) => {
  const shown = new Set(rule.bad.map((example) => example.kind ?? Object.keys(rule.kinds)[0]));
  expect(Object.keys(rule.kinds).filter((kind) => !shown.has(kind) && !configured.includes(kind))).toEqual(
    [],
  );
});

describe.each(ruleFiles)('%s', (_path, rule) => {
  test.each(rule.bad.map((example) => [example.text, example] as const))('reports “%s”', (_text, example) => {
    const { text: body } = unmark(example.text);
    const { text, marks } = unmark(example.subject?.includes('[|') ? example.subject : example.text);
    const kind = example.kind ?? Object.keys(rule.kinds)[0];
    const said = run(rule, example, body).filter((one) => one.kind === kind);
    expect(said.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      marks.map(({ start, end }) => text.slice(start, end)),
    );
    expect(said.map(({ span: { start, end } }) => ({ start, end }))).toEqual(marks);
    if (example.fixed !== undefined) expect(fixed(text, rule, example)).toBe(example.fixed);
  });

  const good = [...rule.good, ...rule.bad.filter(({ better }) => better !== undefined).map(rewritten)];
  test.each(good.map((example) => [example.text, example] as const))(
    'is silent about “%s”',
    (text, example) => {
      expect(run(rule, example, text)).toEqual([]);
    },
  );

  const better = rule.bad.filter((example) => example.better !== undefined).map(rewritten);
  test.each(better.map((example) => [example.text, example] as const))(
    'no rule objects to “%s”',
    (text, example) => {
      expect(recommended(example, text).map(({ rule: id, kind }) => `${id} ${kind}`)).toEqual([]);
    },
  );
});

function rewritten(example: Example): Example {
  return { ...example, text: example.better! };
}

function fixed(text: string, rule: Rule, example: Example): string {
  const edits = run(rule, example, text)
    .flatMap(({ remedies }) => remedies.filter(({ grade }) => grade === 'safe'))
    .flatMap((remedy) => remedy.edits)
    .sort((a, b) => b.span.start - a.span.start);
  return edits.reduce(
    (was, { span, text: now }) => was.slice(0, span.start) + now + was.slice(span.end),
    text,
  );
}
