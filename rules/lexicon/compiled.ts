import type { LanguagePack } from '../../src/text/language.ts';

/**
 * The phrases of a language compiled ahead. In the source there are none, so phrases are compiled at first use;
 * `tools/build.mjs` puts a module with the data in the place of this one.
 */
export function compiled(_language: string): Pick<LanguagePack, 'compiled'> {
  return {};
}
