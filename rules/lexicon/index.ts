import type { LanguagePack } from '../../src/text/language.ts';
import { compiled } from './compiled.ts';
import { en } from './en/index.ts';

/** The languages that replylint can read. */
export const languages: readonly LanguagePack[] = [en].map((pack) => ({ ...pack, ...compiled(pack.id) }));
