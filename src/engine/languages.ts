import type { Notice } from '../model/problem.ts';
import type { Reply } from '../model/reply.ts';
import { detectLanguage, type LanguagePack, type LanguageReader, openLanguage } from '../text/language.ts';
import { phraseLexicons } from './phrase-rule.ts';
import type { Settings } from './settings.ts';
import { actLexicons, taught } from './taught-acts.ts';

/** How much of a file is read to tell its language, in UTF-16 code units. */
const ENOUGH = 2_000;

/** Opens the languages of a run, each when a reply first needs it, with the phrases and acts of the config (checked). */
export function languageShelf(
  packs: readonly LanguagePack[],
  { phrases, acts }: Pick<Settings, 'phrases' | 'acts'>,
) {
  const opened = new Map<string, LanguageReader>();
  return (language: string): LanguageReader | undefined => {
    const pack = packs.find(({ id }) => id === language);
    if (pack === undefined || opened.has(language)) return opened.get(language);
    const own = [...phraseLexicons(phrases, pack.id), ...actLexicons(acts, pack.id)];
    const reader = own.length === 0 ? openLanguage(pack) : taught(openLanguage(pack).with(own), acts);
    opened.set(language, reader);
    return reader;
  };
}

/** Tells the language of each reply of a file, as a primary subtag: its own, else its words', else the file's words'. */
export function tellLanguage(replies: readonly Reply[]): (reply: Reply) => string | undefined {
  let whole: { readonly language: string | undefined } | undefined;
  return (reply) => {
    if (reply.locale !== '') return reply.locale.toLowerCase().split(/[-_]/, 1)[0];
    const own = detectLanguage(proseOf([reply]));
    if (own !== undefined) return own;
    whole ??= { language: detectLanguage(proseOf(replies)) };
    return whole.language;
  };
}

/** What to say, once a run, about a reply whose words no rule can read. */
export function silentNotice(language: string | undefined): Notice {
  if (language === undefined) {
    const message =
      'The language of some replies is not clear, so the rules about wording are silent for them. Name it in the config.';
    return { id: 'language', message, config: '"locale": "en"' };
  }
  return {
    id: `language ${language}`,
    message: `There are no word lists for the language “${language}” yet: the rules about wording are silent for replies in it.`,
  };
}

function proseOf(replies: readonly Reply[]): string {
  let text = '';
  for (const reply of replies) {
    for (const part of reply.parts) text += `${part.passages[0]?.prose.text ?? ''}\n`;
    if (text.length > ENOUGH) break;
  }
  return text.slice(0, ENOUGH);
}
