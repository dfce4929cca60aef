import type { Act } from '../../model/act.ts';
import type { ParsedSentence } from '../language.ts';
import { formulas, lines, sworn } from './formula.ts';
import { fragments } from './fragment.ts';
import { hardships } from './hardship.ts';
import { judge } from './judge.ts';
import { type Parsed, parse } from './parse.ts';
import { asked, tidy } from './rivals.ts';
import { type Grammar, openVocabulary } from './vocabulary.ts';

/** A recogniser of acts for a language whose grammar this is. The vocabulary is opened at the first sentence. */
export function recogniser(grammar: Grammar): (sentence: ParsedSentence) => readonly Act[] {
  let vocabulary: ReturnType<typeof openVocabulary> | undefined;
  return (sentence) => {
    vocabulary ??= openVocabulary(grammar);
    return actsOf(parse(sentence, vocabulary));
  };
}

function actsOf(parsed: Parsed): readonly Act[] {
  const acts: Act[] = [...formulas(parsed), ...lines(parsed)];
  acts.push(...sworn(parsed), ...fragments(parsed));
  if (!acts.some(({ name }) => name === 'sympathy')) acts.push(...hardships(parsed));
  for (const predicate of parsed.predicates) acts.push(...judge(parsed, predicate));
  acts.push(...asked(parsed, acts));
  return tidy(parsed, acts);
}
