import { isAdverb } from './draft.ts';
import type { Subject } from './predicate.ts';
import { find, is, type Token } from './tokens.ts';

/** Where the subject of a verb group at `at` begins: a pronoun, or the words back to `floor`. */
export function subjectStart(tokens: readonly Token[], floor: number, at: number): number {
  if (is(tokens[floor], 'nobody')) return floor;
  let last = at - 1;
  while (last > floor && isAdverb(tokens[last])) last--;
  if (last - 1 > floor && tokens[last]?.text === 'you' && is(tokens[last - 1], 'at')) return floor;
  return last >= floor && isPronoun(tokens[last]!) && !opensNoun(tokens, last, at) ? last : floor;
}

function opensNoun(tokens: readonly Token[], last: number, at: number): boolean {
  return last > 0 && is(tokens[last], 'nobody') && last + 1 < at;
}

function isPronoun(token: Token): boolean {
  return is(token, 'we') || is(token, 'you') || is(token, 'they') || is(token, 'it') || is(token, 'nobody');
}

/** Who the words `from..to` are. Linear in them. */
export function subjectOf(tokens: readonly Token[], from: number, to: number): Subject {
  let end = to;
  while (end > from && isAdverb(tokens[end - 1])) end--;
  let start = from;
  while (start < end && (isAdverb(tokens[start]) || is(tokens[start], 'and'))) start++;
  if (start >= end) return 'none';
  const single = tokens[end - 1]!;
  if (end - start === 1) return pronoun(single) ?? noun(tokens, start, end);
  if (is(single, 'we')) return 'we';
  if (single.text === 'you' && !is(tokens[end - 2], 'to')) return 'you';
  return noun(tokens, start, end);
}

function pronoun(token: Token): Subject | undefined {
  if (is(token, 'we')) return 'we';
  if (is(token, 'you') || token.text === 'one') return 'you';
  if (is(token, 'nobody')) return 'nobody';
  if (is(token, 'they')) return 'they';
  return is(token, 'it') ? 'it' : undefined;
}

/** The head stands before the first preposition, but "one of our agents", "someone from the team" name the team after it. */
function noun(tokens: readonly Token[], start: number, end: number): Subject {
  if (isNone(tokens, start)) return 'nobody';
  let head = start;
  while (head < end && !is(tokens[head], 'preposition')) head++;
  const light =
    head - start === 1 &&
    (is(tokens[start], 'determiner') ||
      is(tokens[start], 'person') ||
      is(tokens[start], 'they') ||
      is(tokens[start], 'we'));
  const named = light && head < end ? end : head;
  if (light && is(tokens[start], 'they') && is(tokens[start], 'person') && isFrom(tokens, head, end))
    return 'team';
  if (tokens[start]!.capital && isOfDesk(tokens, start)) return 'team';
  return among(tokens, start, named) ?? 'thing';
}

/** "Fatima from accounts". */
function isOfDesk(tokens: readonly Token[], start: number): boolean {
  return (
    tokens[start + 1]?.text === 'from' && (is(tokens[start + 2], 'desk') || is(tokens[start + 2], 'team'))
  );
}

/** "somebody [from metering]": of our house, unless it is the reader's. */
function isFrom(tokens: readonly Token[], head: number, end: number): boolean {
  return head < end && tokens[head]!.text === 'from' && find(tokens, head, end, 'your') < 0;
}

function isNone(tokens: readonly Token[], start: number): boolean {
  return tokens[start]?.text === 'not' ? is(tokens[start + 1], 'single-one') : is(tokens[start], 'none');
}

/** "my colleague Aisha" */
function isNamed(tokens: readonly Token[], start: number, end: number): boolean {
  return (
    end - start === 3 &&
    is(tokens[start], 'our') &&
    is(tokens[start + 1], 'team') &&
    tokens[start + 2]!.capital
  );
}

/** The last noun decides: "our support portal" is a thing, "our support team" is the team. */
function among(tokens: readonly Token[], start: number, end: number): Subject | undefined {
  const last = tokens[end - 1];
  if (is(tokens[start], 'your') && is(last, 'delivered')) return undefined;
  if (is(last, 'team') && is(last, 'feature') && end - start > 1 && !is(tokens[start], 'our'))
    return undefined;
  if (is(tokens[start], 'your') && is(last, 'your-staff')) return undefined;
  if (is(last, 'team') || isNamed(tokens, start, end)) return 'team';
  if (is(tokens[start], 'our') && /(?:er|or|ist|ian)s$/.test(last?.text ?? '') && !is(last, 'goods'))
    return 'team';
  if (is(last, 'company')) return find(tokens, start, end, 'your') < 0 ? 'company' : 'partner';
  if (is(last, 'partner')) return is(tokens[start], 'our') ? 'team' : 'partner';
  if (last?.text === 'you') return 'you';
  return is(last, 'we') || last?.text === 'myself' ? 'we' : undefined;
}
