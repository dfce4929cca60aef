import type { LanguagePack } from './pack.ts';
import { createReader, type LanguageReader } from './reader.ts';

export type { CompiledNet } from './compiled.ts';
export { detectLanguage } from './detect.ts';
export type { Appraiser, LanguagePack, ParsedSentence } from './pack.ts';
export { compilePack, type LanguageReader } from './reader.ts';
export type { WordData } from './word-data.ts';

/** Makes a language ready to read with. Its phrases are compiled when first asked for; then a PhraseError may be thrown. */
export function openLanguage(pack: LanguagePack): LanguageReader {
  return createReader(pack);
}
