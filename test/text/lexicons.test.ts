import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lists } from '../../rules/lexicon/en/lists.ts';
import { words } from '../../rules/lexicon/en/words.ts';
import { checkLexicon } from '../../src/text/check.ts';
import { openLanguage } from '../../src/text/language.ts';
import type { Lexicon } from '../../src/text/lexicon.ts';

/** Every lexicon of a language, found by its folder, so that none can be left out of the check. */
async function lexiconsOf(language: string): Promise<readonly Lexicon[]> {
  const folder = new URL(`../../rules/lexicon/${language}/`, import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  return modules.flatMap((each: Record<string, unknown>) => Object.values(each).filter(isLexicon));
}

function isLexicon(value: unknown): value is Lexicon {
  return typeof value === 'object' && value !== null && 'says' in value && 'hits' in value && 'idea' in value;
}

const en = await lexiconsOf('en');

describe('lexicons of en', () => {
  const reader = openLanguage({ id: 'en', words, lists, lexicons: [] });
  it('are there', () => expect(en.length).toBeGreaterThan(5));
  it.each(en.map((lexicon) => [lexicon.idea, lexicon] as const))('%s lights what it says', (_, lexicon) => {
    expect(checkLexicon(lexicon, reader).map(({ message }) => message)).toEqual([]);
  });
});
