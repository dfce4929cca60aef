import { sentencesOf } from './boundaries.ts';
import { passageOf, readMarks } from './example.ts';
import { gap } from './gaps.ts';
import type { Lexicon } from './lexicon.ts';
import { counted, createMatcher, type Matcher, type PhraseHit } from './matcher.ts';
import type { LanguageReader } from './reader.ts';
import { readTokens, type Tokens } from './tokens.ts';

/** What is wrong with a lexicon: its phrase or sentence, and one sentence about it. */
export interface LexiconFault {
  readonly kind: 'dead phrase' | 'wrong hit' | 'wrong pass' | 'found miss';
  readonly about: string;
  readonly message: string;
}

/**
 * Runs the sentences of a lexicon against its phrases: each hit underlines exactly its marks, no pass and no miss
 * is hit, each phrase is lit by a hit. Throws a PhraseError if a phrase breaks the notation.
 */
export function checkLexicon(lexicon: Lexicon, reader: LanguageReader): readonly LexiconFault[] {
  const matcher = createMatcher([lexicon], reader.pack.lists, reader.symbols);
  const lit = new Set<string>();
  const faults: LexiconFault[] = [];
  for (const hit of lexicon.hits) {
    const { text, marks } = readMarks(hit);
    const { hits, tokens } = search(text, lexicon.idea, matcher, reader);
    for (const { phrase, spares } of hits) if (!spares) lit.add(phrase);
    const found = counted(hits).map(({ markedFirst, markedLast }) => cut(tokens, markedFirst, markedLast));
    if (found.join('|') !== marks.join('|')) faults.push(wrongHit(hit, marks, found));
  }
  for (const phrase of lexicon.says) {
    if (!lit.has(phrase))
      faults.push({
        kind: 'dead phrase',
        about: phrase,
        message: `No sentence of "hits" lights “${phrase}”.`,
      });
  }
  const spoken = (text: string): PhraseHit | undefined =>
    counted(search(text, lexicon.idea, matcher, reader).hits)[0];
  for (const pass of lexicon.passes) {
    const hit = spoken(pass);
    if (hit)
      faults.push({ kind: 'wrong pass', about: pass, message: `“${pass}” is hit by “${hit.phrase}”.` });
  }
  for (const miss of lexicon.misses ?? []) {
    if (spoken(miss))
      faults.push({ kind: 'found miss', about: miss, message: `“${miss}” is hit now: move it to "hits".` });
  }
  return faults;
}

function wrongHit(hit: string, marks: readonly string[], found: readonly string[]): LexiconFault {
  const wanted = marks.length === 0 ? 'it has no “[|…|]” marks' : `“${marks.join('”, “')}” is marked`;
  const got = found.length === 0 ? 'nothing is hit' : `“${found.join('”, “')}” is hit`;
  return { kind: 'wrong hit', about: hit, message: `“${hit}”: ${wanted}, but ${got}.` };
}

function search(
  sentence: string,
  idea: string,
  matcher: Matcher,
  reader: LanguageReader,
): { hits: readonly PhraseHit[]; tokens: Tokens } {
  const { text } = readMarks(sentence);
  const span = { start: 0, end: text.length };
  const tokens = readTokens(passageOf(text), reader.symbols);
  const hits = sentencesOf(tokens, 0, span, reader.ends).flatMap(({ first, last }) => {
    const seen = matcher.look({
      symbols: tokens.symbols,
      first,
      past: last,
      breaks: (i) => (tokens.gaps[i]! & (gap.strong | gap.ellipsis)) !== 0,
    });
    return seen.get(idea) ?? [];
  });
  return { hits, tokens };
}

function cut(tokens: Tokens, first: number, last: number): string {
  return tokens.text.slice(tokens.starts[first], tokens.ends[last]);
}
