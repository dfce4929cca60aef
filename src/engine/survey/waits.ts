import type { Reading, Sentence } from '../../model/sentence.ts';
import { overlaps } from '../../model/span.ts';
import type { TimeSpan } from '../../model/time-span.ts';

/** A length of time that a reply names for one matter. */
export interface Wait {
  /** `refund`, `delivery`: what the ideas `wait/…` of the languages know. */
  readonly matter: string;
  /** As written: `5-10 business days`. */
  readonly text: string;
  /** The longest that it allows, in minutes. */
  readonly to: number;
}

/** The matters, the most particular first: a sentence about a refund of a delivery is about the refund. */
const matters = ['return', 'refund', 'payout', 'delivery', 'review'] as const;

/** A sentence with more times than these tells cases apart. */
const MOST = 3;

/** When what comes, as the sentences of a letter say it; conditions and questions say nothing. */
export function waitsIn({ sentences }: Reading): readonly Wait[] {
  const waits: Wait[] = [];
  let before: string | undefined;
  for (const sentence of sentences) {
    const named = matterOf(sentence);
    const matter = named ?? (pointsBack(sentence) ? before : undefined);
    before = named ?? before;
    const { times } = sentence;
    if (matter === undefined || times.length > MOST || isQuestion(sentence)) continue;
    for (const time of times)
      if (!isConditional(sentence, time)) waits.push({ matter, text: time.text, to: time.to });
  }
  return waits;
}

function isQuestion({ text }: Sentence): boolean {
  return text.trimEnd().endsWith('?');
}

/** The matter whose name stands in a sentence, such as `refund`. */
export function matterNamed(sentence: Sentence): string | undefined {
  return matters.find((name) => sentence.said(`wait/${name}`).length > 0);
}

function matterOf(sentence: Sentence): string | undefined {
  const matter = matterNamed(sentence);
  if (matter !== 'return' && sentence.said('who-writes').length > 0 && isOurs(sentence)) return 'answer';
  return matter;
}

/** True: it says what we do ourselves, and promises nothing besides. */
function isOurs({ acts }: Sentence): boolean {
  const does = (name: string): boolean => acts.some((act) => act.name === name && !act.spared);
  return does('commitment') && !does('promise');
}

/** “It will be there in 5 days.” */
function pointsBack(sentence: Sentence): boolean {
  return sentence.said('earlier-matter').length > 0 && sentence.said('arrival-time').length > 0;
}

/** True: the time stands in a clause that says when something holds (`if it has not arrived within 10 days`). */
function isConditional(sentence: Sentence, { span }: TimeSpan): boolean {
  const clauses = sentence.clauses.filter((clause) => overlaps(clause, span));
  return sentence.said('wait/if').some((word) => clauses.some((clause) => overlaps(clause, word.span)));
}
