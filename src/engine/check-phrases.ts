import { type LanguageReader, openLanguage } from '../text/language.ts';
import { parsePhrase } from '../text/notation.ts';
import type { Phrase } from './config.ts';
import type { Known } from './known.ts';
import type { Path, Tell } from './shape.ts';

/** Tells phrases that share an id, say nothing, or break the notation. */
export function checkPhrases(phrases: readonly Phrase[], known: Known, tell: Tell): void {
  if (phrases.length === 0) return;
  const seen = new Set<string>();
  const readers = readersOf(known);
  phrases.forEach(({ id, says = [], unless = [] }, i) => {
    const at = ['phrases', i];
    if (seen.has(id)) tell([...at, 'id'], `Another phrase is called “${id}” too; each needs its own id.`);
    if (says.length === 0) tell([...at, 'says'], 'Write at least one phrase.');
    for (const [n, phrase] of says.entries()) checkPhrase(phrase, readers, [...at, 'says', n], tell);
    for (const [n, phrase] of unless.entries()) checkPhrase(phrase, readers, [...at, 'unless', n], tell);
    seen.add(id);
  });
}

/** Without a language only the notation is checked; with one also what the phrase names (`@days`). */
function readersOf({ languages = [] }: Known): readonly LanguageReader[] {
  return languages.map(openLanguage);
}

function checkPhrase(phrase: string, readers: readonly LanguageReader[], at: Path, tell: Tell): void {
  try {
    parsePhrase(phrase);
    const said = { idea: 'phrase', says: [phrase], hits: [], passes: [] };
    for (const reader of readers) reader.with([{ ...said, locale: reader.id }]);
  } catch (error) {
    tell(at, error instanceof Error ? error.message : String(error));
  }
}
