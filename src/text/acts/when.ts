import type { Parsed } from './parse.ts';
import type { Predicate } from './predicate.ts';
import { breaks, is, type Token } from './tokens.ts';

/** True if the words `from..to` name a day or a deadline: "on Friday", "30 June", "in 48 hours", "at 18:00". */
export function isDated({ tokens }: Parsed, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, tokens.length); i++)
    if (isDay(tokens, i) || isNumbered(tokens, i) || isThis(tokens, i)) return true;
  return false;
}

/** A word for a day; a placeholder is one behind "on" or "by". */
function isDay(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === '{{}}') return is(tokens[at - 1], 'on-day');
  return is(tokens[at], 'dated');
}

/** "in 48 hours", "by 6", "the 14th": a number that a word of time stands before or after. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (is(token, 'hour') && isHour(tokens, at)) return true;
  if (!/^\d/.test(token.text)) return false;
  if (/^\d+(?:st|nd|rd|th|am|pm)$/.test(token.text) || token.text.includes(':')) return true;
  if (tokens[at + 1]?.text === "o'clock") return true;
  return is(tokens[at - 1], 'deadline') || (is(tokens[at - 1], 'at') && is(tokens[at + 1], 'time'));
}

/** "by ten", "at four": no count of things follows. */
function isHour(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const alone =
    next === undefined || next.gap !== 0 || is(next, 'preposition') || is(next, 'dated') || is(next, 'and');
  return alone && (is(tokens[at - 1], 'deadline') || is(tokens[at - 1], 'o-clock'));
}

/** "this evening", "within the hour". */
function isThis(tokens: readonly Token[], at: number): boolean {
  if (!is(tokens[at], 'time')) return false;
  if (is(tokens[at - 1], 'it')) return true;
  const counted = is(tokens[at - 1], 'determiner') || is(tokens[at - 1], 'hour');
  return counted && is(tokens[at - 2], 'deadline');
}

/** As `isDated`, of all that belongs to the predicate: what leads it counts ("From Monday your calls …"). */
export function isTimed(parsed: Parsed, { subjectFrom, to, end, passive }: Predicate): boolean {
  const { tokens } = parsed;
  const stop = clauseEnd(parsed, end);
  for (let i = to; i < stop; i++)
    if (
      (isDay(tokens, i) && !(passive && is(tokens[i], 'source'))) ||
      isNumbered(tokens, i) ||
      isThis(tokens, i)
    )
      return true;
  return isDated(parsed, leadOf(parsed, subjectFrom), subjectFrom + 4 < to ? subjectFrom + 4 : to);
}

/** A clause about a noun or a question inside belongs to the predicate ("what it was [from June]"). */
function clauseEnd({ predicates }: Parsed, end: number): number {
  const inner = predicates.filter(
    ({ link, subjectFrom }) => subjectFrom >= end && (link === 'asked' || link === 'relative'),
  );
  return inner[0] !== undefined && inner[0].subjectFrom <= end + 1 ? inner[0].end : end;
}

/** Where the words before a subject begin, back to the last break. */
function leadOf({ tokens, predicates }: Parsed, subjectFrom: number): number {
  let start = subjectFrom;
  const floor = predicates.findLast(({ end }) => end <= subjectFrom)?.end ?? 0;
  while (start > floor && (tokens[start]!.gap & breaks) === 0) start--;
  return start;
}
