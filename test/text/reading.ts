import { words } from '../../rules/lexicon/en/words.ts';
import { verbatim } from '../../src/model/mapped.ts';
import type { Passage, Reply } from '../../src/model/reply.ts';
import type { Reading } from '../../src/model/sentence.ts';
import { type LanguageReader, openLanguage, type ParsedSentence } from '../../src/text/language.ts';
import { type Lexicon, type Lists, lexicon } from '../../src/text/lexicon.ts';
import { understand } from '../../src/text/understand.ts';

/** The seed of every property test here: a failure prints what to repeat. */
export const seeded = { seed: 20_240_611, numRuns: 300 } as const;

/** A reply of one plain body; each empty line begins a new block, each `{{…}}` is one placeholder. */
export function replyOf(source: string): Reply {
  const text = source.replace(/\{\{[^{}]*\}\}/g, '\uFFFC').replace(/\n\n+/g, '\n');
  const blocks = blocksOf(source);
  const standIns = [...text.matchAll(/\uFFFC/g)].map(({ index }) => ({
    at: index,
    for: 'placeholder' as const,
  }));
  const passage: Passage = { arm: 0, prose: verbatim(text), blocks, standIns, links: [], strong: [] };
  return {
    id: 'r',
    title: 'R',
    origin: { id: 'r', pointer: '', variants: 1 },
    locale: 'en',
    platform: undefined,
    evidence: { tags: [], active: true, public: true, front: {} },
    parts: [
      {
        role: 'body',
        markup: 'plain',
        value: verbatim(text),
        source: { start: 0, end: text.length },
        writable: true,
        placeholders: [],
        passages: [passage],
      },
    ],
  };
}

function blocksOf(source: string): Passage['blocks'] {
  const parts = source.replace(/\{\{[^{}]*\}\}/g, '\uFFFC').split(/\n\n+/);
  let start = 0;
  return parts.map((part) => {
    const span = { start, end: start + part.length };
    start = span.end + 1;
    return { kind: 'paragraph', span, depth: 0 };
  });
}

/** English with these phrases as the idea `x`. */
export function english(
  says: readonly string[],
  more: { lists?: Lists; unless?: readonly string[] } = {},
): LanguageReader {
  const own: Lexicon = lexicon({ idea: 'x', locale: 'en', says, hits: [], passes: [], ...more });
  return openLanguage({ id: 'en', words, lists: {}, lexicons: [own] });
}

export const plainEnglish: LanguageReader = openLanguage({ id: 'en', words, lists: {}, lexicons: [] });

export function read(text: string, reader: LanguageReader | undefined = plainEnglish): Reading {
  return understand(replyOf(text), reader)[0]!;
}

export function sentences(text: string, reader?: LanguageReader): readonly string[] {
  return read(text, reader).sentences.map((sentence) => sentence.text);
}

/** What the phrases underline, in order. */
export function found(text: string, reader: LanguageReader): readonly string[] {
  const reading = read(text, reader);
  return reading.sentences
    .flatMap((sentence) => (sentence as ParsedSentence).matches)
    .map(({ span }) => reading.prose.text.slice(span.start, span.end));
}
