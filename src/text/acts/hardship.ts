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
  const told = first?.subject === 'thing' && first.subjectFrom === 0 && !isOurs(parsed, first);
  if (!befalls && !lacks && !wished && !told) return undefined;
  return predicates.slice(befalls || wished ? 1 : 0, 4).find((one) => isHard(parsed, one));
}

/** "Our old system was a nightmare", "[NAME] is tough": no word about what befell the reader. */
function isOurs({ tokens }: Parsed, { subjectFrom, subjectTo }: Predicate): boolean {
  return tokens.slice(subjectFrom, subjectTo).some((token) => is(token, 'our') || token.text === '{{}}');
}

function isHard(parsed: Parsed, { from, head, not, link }: Predicate): boolean {
  if (link !== 'main' || not !== undefined || !is(parsed.tokens[from], 'be')) return false;
  return some(parsed, head, Math.min(head + 5, parsed.tokens.length), 'hardship');
}
