import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../rules/lexicon/index.ts';
import { checkLexicon } from '../../src/text/check.ts';
import { openLanguage } from '../../src/text/language.ts';
import type { Lexicon } from '../../src/text/lexicon.ts';

/** Every lexicon of a language's folder, so that none can be left out of its pack. */
async function lexiconsIn(language: string): Promise<readonly Lexicon[]> {
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

describe.each(languages.map((pack) => [pack.id, pack] as const))('the lexicons of %s', (id, pack) => {
  const reader = openLanguage({ ...pack, lexicons: [] });

  it('are all in its pack', async () => {
    const inFolder = (await lexiconsIn(id)).map(({ idea }) => idea).sort();
    expect(pack.lexicons.map(({ idea }) => idea).sort()).toEqual(inFolder);
  });

  it.each(pack.lexicons.map((lexicon) => [lexicon.idea, lexicon] as const))(
    '%s says what its sentences say',
    (_, lexicon) => {
      expect(lexicon.locale).toBe(id);
      expect(checkLexicon(lexicon, reader).map(({ message }) => message)).toEqual([]);
    },
  );
});
