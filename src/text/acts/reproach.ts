import { type Parsed, some } from './parse.ts';
import type { Predicate } from './predicate.ts';
import { is } from './tokens.ts';

/** "You didn't answer our calls": what the reader left undone, said flatly. */
export function isReproach(parsed: Parsed, predicate: Predicate): boolean {
  const { to, end, classes, subjectFrom } = predicate;
  const mild = classes.has('charge') || some(parsed, to, end, 'mild');
  const supposed = is(parsed.tokens[subjectFrom - 1], 'if');
  return !mild && !supposed && isLeftUndone(predicate) && !isOfNoun(parsed, predicate);
}

/** "a country [you have never visited]": said of the noun before it. */
function isOfNoun({ tokens }: Parsed, { subjectFrom, nounFrom }: Predicate): boolean {
  return (
    nounFrom < subjectFrom &&
    subjectFrom > 2 &&
    tokens[subjectFrom]!.gap === 0 &&
    !is(tokens[subjectFrom - 1], 'and')
  );
}

function isLeftUndone({
  subject,
  time,
  not,
  link,
  mood,
  governor,
  classes,
  modal,
  passive,
  condition,
}: Predicate): boolean {
  if (
    subject !== 'you' ||
    time !== 'done' ||
    not === undefined ||
    mood !== 'statement' ||
    passive ||
    modal !== undefined
  )
    return false;
  return (
    link === 'main' &&
    governor === undefined &&
    condition === undefined &&
    !classes.has('receive') &&
    !classes.has('hear') &&
    !classes.has('mental')
  );
}
