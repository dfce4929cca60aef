import type { Act } from '../../model/act.ts';
import { type Parsed, some, spanOf } from './parse.ts';
import type { Predicate } from './predicate.ts';
import { is } from './tokens.ts';

/** "Chasing a parcel for a week is miserable", "no heating in January is rough": what a thing is like that befalls one. */
export function hardships(parsed: Parsed): Act[] {
  const predicate = hardOf(parsed);
  if (predicate === undefined || parsed.question) return [];
  const words = [spanOf(parsed, predicate.from, Math.max(predicate.to, predicate.head + 2))];
  return [{ name: 'acknowledgement', span: spanOf(parsed, 0, predicate.end), words, by: 'it is hard' }];
}

/** The verb that says that what befalls one is hard; undefined if no verb of the sentence does. */
export function hardOf(parsed: Parsed): Predicate | undefined {
  const { predicates, tokens } = parsed;
  const [first] = predicates;
  const befalls = first?.from === 0 && first.mood === 'statement' && first.subject === 'none';
  const lacks = tokens[0]?.text === 'no' && first?.subject === 'nobody';
  const wished = first?.link === 'purpose' && first.subjectFrom === 0;
  if (!befalls && !lacks && !wished) return undefined;
  return predicates.slice(lacks ? 0 : 1, 4).find((one) => isHard(parsed, one));
}

function isHard(parsed: Parsed, { from, head, not, link }: Predicate): boolean {
  if (link !== 'main' || not !== undefined || !is(parsed.tokens[from], 'be')) return false;
  return some(parsed, head, Math.min(head + 5, parsed.tokens.length), 'hardship');
}
