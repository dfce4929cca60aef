import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleFiles, run } from './harness.ts';
import type { Trades } from './trades.ts';

const rules = new Map(ruleFiles.map(([, rule]) => [rule.id, rule]));
const folder = new URL('trades/', import.meta.url);
const files = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const { default: trades } = (await import(new URL(file, folder).href)) as { readonly default: Trades };
    return [file.replace('.ts', ''), trades] as const;
  }),
);

const rowsOf = (trades: Trades['reported']) =>
  Object.entries(trades).flatMap(([trade, texts]) => texts.map((text) => [trade, text] as const));

describe.each(files)('%s', (id, { under, reported, passed }) => {
  const rule = rules.get(id)!;
  const said = (text: string) =>
    run(rule, { ...under, text }, text).filter(({ kind }) => !rule.kinds[kind]?.strict);
  test.each(rowsOf(reported))('%s: reports “%s”', (_trade, text) => expect(said(text)).not.toEqual([]));
  test.each(rowsOf(passed))('%s: lets pass “%s”', (_trade, text) => expect(said(text)).toEqual([]));
  test('there are twenty-five of each, from ten trades', () => {
    for (const trades of [reported, passed]) {
      expect(rowsOf(trades).length).toBeGreaterThanOrEqual(25);
      expect(Object.keys(trades).length).toBeGreaterThanOrEqual(10);
    }
  });
});
