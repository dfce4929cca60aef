import type { Standing } from '../model/outcome.ts';
import type { Problem } from '../model/problem.ts';
import type { Reply } from '../model/reply.ts';
import type { Reading } from '../model/sentence.ts';
import type { LanguagePack } from '../text/language.ts';
import { understand } from '../text/understand.ts';
import { languageShelf, tellLanguage } from './languages.ts';
import type { TemplateFile } from './linter.ts';
import { registerOf } from './outcomes.ts';
import { readAll } from './read.ts';
import type { Settings } from './settings.ts';

/** A reply, read as sentences, and how the register of outcomes stands for it. */
export interface Understanding {
  readonly reply: Reply;
  readonly readings: readonly Reading[];
  readonly outcomes: readonly Standing[];
}

/** The replies of one file, read as sentences. */
export interface Understood {
  readonly replies: readonly Understanding[];
  readonly problems: readonly Problem[];
}

/** Reads the replies of files as the rules of these settings would; each language is opened once. */
export function createReader(
  settings: Settings,
  languages: readonly LanguagePack[],
): (file: TemplateFile) => Understood {
  const readerOf = languageShelf(languages, settings);
  // What an entry is about does not depend on the day.
  const register = registerOf(settings, languages, '');
  return (file) => {
    const { replies, problems } = readAll(file, settings);
    const languageOf = tellLanguage(replies);
    const understood = replies.map((reply) => {
      const language = languageOf(reply);
      const readings = understand(reply, language === undefined ? undefined : readerOf(language));
      return { reply, readings, outcomes: register(file.path, reply) };
    });
    return { replies: understood, problems };
  };
}

/** The reading that says who reads a reply and what is at stake: its body's first, else its first. */
export function mainReading(readings: readonly Reading[]): Reading | undefined {
  return readings.find(({ part }) => part.role === 'body') ?? readings[0];
}
