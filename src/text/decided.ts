import type { Act, Promised } from '../model/act.ts';
import type { Reading } from '../model/sentence.ts';
import { type AppraisalWords, evidenceOf, mentions, spaced } from './evidence.ts';

const decidable = new Set(['remedy', 'arrival', 'approval']);

/**
 * True if what is promised is settled already: front matter names the outcome, the same remedy is reported as done
 * in the reply, or title, tags, category and description say so. Open words win; a status of "solved" proves
 * nothing; assurances and "it won't happen again" are never decided.
 */
export function isDecided(reading: Reading, promise: Promised, words: AppraisalWords): boolean {
  if (!decidable.has(promise.kind)) return false;
  const { reply } = reading;
  if (typeof reply.evidence.front['outcome'] === 'string') return true;
  const line = evidenceOf(reply, reply.origin.pointer);
  if (mentions(line, words.open)) return false;
  return mentions(line, words.decided) || isReported(reading, promise, words.remedies);
}

/** "I've processed your refund … you'll see it within 5 days". */
function isReported(reading: Reading, promise: Promised, families: AppraisalWords['remedies']): boolean {
  const said = textOf(reading, promise);
  const family = families.filter((words) => mentions(`${said}${promise.what ?? ''} `, words));
  const pronoun = family.length === 0;
  return reading.sentences.some(({ acts }) =>
    acts.some(
      (act) =>
        isDone(act) && (pronoun ? families : family).some((words) => mentions(textOf(reading, act), words)),
    ),
  );
}

function isDone({ name, by, spared }: Act): boolean {
  return name === 'commitment' && spared === undefined && (by.includes(' done ') || by.includes(' now '));
}

function textOf(reading: Reading, { span }: Act): string {
  return spaced(reading.prose.text.slice(span.start, span.end));
}
