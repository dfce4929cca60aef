import { type LanguageReader, openLanguage } from '../text/language.ts';
import { parsePhrase } from '../text/notation.ts';
import type { Known } from './known.ts';
import { isObject, type Path, type Tell } from './shape.ts';

/** Tells phrases that share an id, say nothing, or break the notation. */
export function checkPhrases(known: Known): (written: unknown, at: Path, tell: Tell) => void {
  return (written, at, tell) => {
    const readers = known.languages.map((pack) => openLanguage(pack));
    const seen = new Set<unknown>();
    for (const [i, phrase] of (written as readonly unknown[]).entries()) {
      if (!isObject(phrase)) continue;
      const { id, says, unless }: Readonly<Record<string, unknown>> = { ...phrase };
      if (id !== undefined && seen.has(id))
        tell([...at, i, 'id'], `Another phrase is called “${id}” too; each needs its own id.`);
      seen.add(id);
      if (Array.isArray(says) && says.length === 0) tell([...at, i, 'says'], 'Write at least one phrase.');
      checkAll(says, readers, [...at, i, 'says'], tell);
      checkAll(unless, readers, [...at, i, 'unless'], tell);
    }
  };
}

/** Tells phrases of a list that break the notation. */
export function checkAll(phrases: unknown, readers: readonly LanguageReader[], at: Path, tell: Tell): void {
  if (!Array.isArray(phrases)) return;
  for (const [i, phrase] of phrases.entries()) {
    if (typeof phrase === 'string' && phrase !== '') checkPhrase(phrase, readers, [...at, i], tell);
  }
}

/** Without a language only the notation is checked; with one also what the phrase names (`@days`). */
function checkPhrase(phrase: string, readers: readonly LanguageReader[], at: Path, tell: Tell): void {
  try {
    parsePhrase(phrase);
    const said = { idea: 'phrase', says: [phrase], hits: [], passes: [] };
    for (const reader of readers) reader.with([{ ...said, locale: reader.id }]);
  } catch (error) {
    tell(at, error instanceof Error ? error.message : String(error));
  }
}
