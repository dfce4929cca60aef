import { pieces } from '../model/mapped.ts';
import type { Remedy } from '../model/remedy.ts';
import { defineRule, type Rule } from '../model/rule.ts';
import type { Match, Reading } from '../model/sentence.ts';
import { writtenIn } from '../model/written.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Phrase } from './config.ts';

/** What stands before the id of a team's phrase. */
const PHRASES = 'phrases/';

/** The rule that a phrase of the config is. */
export function phraseRule(phrase: Phrase): Rule {
  const id = PHRASES + phrase.id;
  return defineRule({
    id,
    category: 'clarity',
    summary: phrase.message,
    why: 'Your team agreed on its words, so that customers meet the same ones everywhere.',
    recommended: true,
    looksAt: 'sentence',
    kinds: {
      phrase: {
        severity: phrase.severity ?? 'warn',
        message: '“{said}”: {message}',
        ...(phrase.better !== undefined && { instead: 'Write “{better}”.' }),
      },
    },
    options: {},
    bad: [{ text: phrase.hits?.[0] ?? '' }],
    good: [{ text: phrase.passes?.[0] ?? '' }],
    check(sentence, reading, _context, report) {
      for (const match of sentence.said(id)) {
        const said = reading.prose.text.slice(match.span.start, match.span.end);
        const better = phrase.better === undefined ? '' : cased(phrase.better, said);
        const remedies = better === '' ? [] : replacement(match, reading, better);
        report(
          { reading, span: match.span },
          'phrase',
          { said, better, message: phrase.message },
          { remedies },
        );
      }
    },
  });
}

/** The phrases of a config as lexicons of one language, for its matcher. */
export function phraseLexicons(phrases: readonly Phrase[], locale: string): readonly Lexicon[] {
  return phrases.map(({ id, says, unless }) => ({
    idea: PHRASES + id,
    locale,
    says,
    hits: [],
    passes: [],
    ...(unless && { unless }),
  }));
}

/** Gives the way out the capital that the words had which it replaces. */
function cased(better: string, said: string): string {
  const first = said.charAt(0);
  const capital = first !== first.toLowerCase() && said.slice(1) !== said.slice(1).toUpperCase();
  return capital ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}

/** A suggestion, if the words stand in the value as one stretch of plain text. */
function replacement(match: Match, reading: Reading, better: string): readonly Remedy[] {
  const [piece, ...more] = reading.prose.trusted ? pieces(reading.prose, match.span) : [];
  if (piece === undefined || more.length > 0 || !piece.exact) return [];
  const edit = { span: { start: piece.from, end: piece.to }, text: writtenIn(reading.part.markup, better) };
  return [{ label: `Write “${better}”`, grade: 'manual', edits: [edit] }];
}
