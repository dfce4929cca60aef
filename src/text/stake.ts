import type { ActName } from '../model/act.ts';
import type { Match, Reading, Sentence, Stake, StakeLevel } from '../model/sentence.ts';

const levels: readonly Exclude<StakeLevel, 'none'>[] = ['grave', 'ordinary', 'slight'];

interface Found {
  readonly sentence: Sentence;
  readonly match: Match;
}

/** What is at stake for the reader: the gravest matter that the reply speaks of, and whether it is named to them. */
export function stakeOf(reading: Reading): Stake {
  for (const level of levels) {
    const found = matters(reading, level);
    if (found.length === 0) continue;
    const named = isNamed(reading);
    return { level, named, words: found.map(({ match }) => match.span) };
  }
  const small = matters(reading, 'vague').length > 0 || isRefused(reading);
  return { level: small ? 'slight' : 'none', named: isAcknowledged(reading), words: [] };
}

function matters({ sentences }: Reading, level: string): Found[] {
  return sentences.flatMap((sentence) => {
    const said = [...sentence.said(`stake/${level}`), ...(level === 'ordinary' ? troubles(sentence) : [])];
    return said.map((match) => ({ sentence, match }));
  });
}

/** A word for what can go wrong makes a matter where the sentence is sorry for it or sees it; a reproach always. */
function troubles(sentence: Sentence): readonly Match[] {
  return [...sentence.said('stake/reproach'), ...(faces(sentence) ? sentence.said('stake/problem') : [])];
}

/** True if an apology, an acknowledgement or "we have noticed" tells the reader of the matter. */
function isNamed(reading: Reading): boolean {
  return (
    isAcknowledged(reading) ||
    levels.flatMap((level) => matters(reading, level)).some(({ sentence }) => faces(sentence))
  );
}

function isAcknowledged({ sentences }: Reading): boolean {
  return sentences.some(({ acts }) =>
    acts.some(({ name, spared }) => name === 'acknowledgement' && spared === undefined),
  );
}

const facing: readonly ActName[] = ['apology', 'acknowledgement', 'sympathy'];

function faces(sentence: Sentence): boolean {
  const seen = sentence.acts.some(({ name, spared }) => spared === undefined && facing.includes(name));
  return seen || sentence.said('stake/seen').length > 0;
}

/** A plain no is a small matter; what is refused makes it a greater one. */
function isRefused({ sentences }: Reading): boolean {
  return sentences.some(({ acts }) =>
    acts.some(({ name, spared }) => name === 'refusal' && spared === undefined),
  );
}
