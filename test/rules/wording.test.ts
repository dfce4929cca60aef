import { describe, expect, test } from 'vitest';
import { ruleFiles, run } from './harness.ts';
import { wording } from './wording.ts';

const rules = new Map(ruleFiles.map(([, rule]) => [rule.id, rule]));

describe.each(Object.entries(wording))('%s', (id, { reported, passed }) => {
  const said = (text: string) =>
    run(rules.get(id)!, { text }, text).filter(({ kind }) => !rules.get(id)!.kinds[kind]?.strict);
  test.each(reported)('reports “%s”', (text) => expect(said(text)).not.toEqual([]));
  test.each(passed)('lets pass “%s”', (text) => expect(said(text)).toEqual([]));
});
