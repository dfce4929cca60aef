import type { Act, ActName } from '../../model/act.ts';
import type { Match } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { ParsedSentence } from '../language.ts';
import { doubtOf } from './certainty.ts';
import { type Parsed, spanOf } from './parse.ts';
import type { Predicate } from './predicate.ts';

const formulaic: readonly ActName[] = [
  'greeting',
  'sign-off',
  'thanks',
  'apology',
  'acknowledgement',
  'sympathy',
  'blame',
  'refusal',
  'offer',
  'request',
  'instruction',
  'commitment',
];

/** Acts that set phrases make: one of a kind each, the first. */
export function formulas(parsed: Parsed): Act[] {
  const acts: Act[] = [];
  for (const name of formulaic) {
    const match = parsed.sentence
      .said(`acts/${name}`)
      .find((one) => !isQuoted(parsed, one) && stands(parsed, name, one));
    if (match)
      acts.push({
        name: name as Exclude<ActName, 'promise'>,
        span: match.whole,
        words: [match.span],
        by: match.phrase,
      });
  }
  return acts;
}

/** Turns of phrase that promise. */
export function sworn(parsed: Parsed): Act[] {
  const match = parsed.sentence.said('acts/promise').find((one) => !isQuoted(parsed, one));
  if (match === undefined || parsed.question) return [];
  const under = predicateAt(parsed, match.whole);
  const spared = under && doubtOf(parsed, under);
  return [
    {
      name: 'promise',
      kind: 'assurance',
      span: match.whole,
      words: [match.span],
      by: match.phrase,
      ...(spared && { spared }),
    },
  ];
}

/** A question is no instruction by phrase unless it is one to try; a clause under "if" blames nobody. */
function stands(parsed: Parsed, name: ActName, match: Match): boolean {
  const under = predicateAt(parsed, match.span);
  if (name === 'blame' || name === 'refusal' || name === 'commitment')
    return under?.link !== 'if' && under?.link !== 'asked';
  if (name === 'thanks' || name === 'apology')
    return under?.link !== 'if' || match.span.start < spanOf(parsed, under.from, under.to).start;
  return true;
}

function predicateAt(parsed: Parsed, span: Span): Predicate | undefined {
  return parsed.predicates.findLast(
    (one) =>
      spanOf(parsed, one.subjectFrom, one.end).start <= span.start &&
      span.start < spanOf(parsed, one.subjectFrom, one.end).end,
  );
}

function isQuoted({ tokens, sentence }: Parsed, { span }: Match): boolean {
  const token = tokens.find((one) => sentence.words[one.word]!.span.start >= span.start);
  return token?.quoted ?? false;
}

/** A tag of the agent alone on its line: "^JP", "-Tara", "/RH". */
export function lines({ sentence }: Parsed): Act[] {
  if (!isAlone(sentence)) return [];
  if (
    !/^\s*[\^~/*\u2013\u2014-]\s*\p{Lu}[\p{L}.]{0,14}(?: \p{Lu}[\p{L}.]{0,14}){0,2}(?:,\s*\p{Lu}\p{L}{0,20}(?: \p{L}{1,20}){0,5})?\s*$/u.test(
      sentence.text,
    )
  )
    return [];
  return [{ name: 'sign-off', span: sentence.span, words: [sentence.span], by: 'agent tag' }];
}

/** True if nothing stands before the sentence in its line. */
function isAlone({ reading, span }: ParsedSentence): boolean {
  const { text } = reading.prose;
  return text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start).trim() === '';
}
