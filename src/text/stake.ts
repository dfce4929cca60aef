import type { ActName } from '../model/act.ts';
import type { Match, Reading, Sentence, Stake, StakeLevel } from '../model/sentence.ts';
import { contains, overlaps, type Span } from '../model/span.ts';

/** The ideas that tell of a matter, by how much is at stake. */
const matters: Readonly<Record<Exclude<StakeLevel, 'none'>, readonly string[]>> = {
  grave: ['grave', 'security', 'harm', 'loss', 'taken'],
  ordinary: ['ordinary', 'goods', 'money', 'technical', 'service', 'travel', 'decision', 'mishap', 'want'],
  slight: ['slight', 'limit'],
};

/** A sentence that speaks of a matter. */
interface Told {
  readonly sentence: Sentence;
  readonly match: Match;
}

/** What is at stake for the reader: the gravest matter that the reply speaks of, and whether it is named to them. */
export function stakeOf(reading: Reading): Stake {
  const grave = told(reading, matters.grave).filter(({ match }) => !isMadeGood(match, reading));
  const ordinary = [...told(reading, matters.ordinary), ...troubles(reading)];
  const slight = told(reading, matters.slight);
  const complaint = told(reading, ['complaint']);
  const upset = feelings(reading);
  const named =
    [...grave, ...ordinary, ...slight].some(names) ||
    complaint.some(({ sentence }) => does(sentence, ['apology'])) ||
    (isAcknowledged(reading) &&
      (upset.length === 0 || upset.some(({ sentence }) => sentence.words.length > 12)));
  const alarming = [...grave, ...told(reading, ['alarm'])];
  if (alarming.length > 0) return stake('grave', named, alarming);
  const serious = [...ordinary, ...complaint, ...reproaches(reading), ...upset];
  if (serious.length > 0) return stake(isFrail(reading) ? 'grave' : 'ordinary', named, serious);
  if (slight.length > 0 || isVague(reading)) return stake('slight', named, slight);
  return stake('none', named, []);
}

function stake(level: StakeLevel, named: boolean, found: readonly Told[]): Stake {
  return { level, named, words: found.map(({ match }) => match.span) };
}

function told({ sentences }: Pick<Reading, 'sentences'>, ideas: readonly string[]): Told[] {
  return sentences.flatMap((sentence) =>
    ideas
      .flatMap((idea) => sentence.said(`stake/${idea}`))
      .filter((match) => isReal(sentence, match))
      .map((match) => ({ sentence, match })),
  );
}

/** False: it is supposed, denied or to be avoided: "if your parcel is late", "any delay", "it may be late". */
function isReal(sentence: Sentence, match: Match): boolean {
  const { span } = match;
  return (
    sentence.said('stake/on-request').length === 0 &&
    !isCase(sentence, span) &&
    !(sentence.block.kind === 'item' && isTopic(sentence, match)) &&
    !sentence.said('stake/unreal').some((one) => overlaps(one.whole, span) && !contains(span, one.span)) &&
    !sentence
      .said('stake/supposed')
      .some((one) => one.span.start < span.start && reaches(sentence, one, span.start))
  );
}

/** True: the words head or tell one case of a list of cases: “Lost bag: if your bag is lost, …”. */
function isCase(sentence: Sentence, word: Span): boolean {
  const { text, span } = sentence;
  return sentence
    .said('stake/supposed')
    .some((one) => /:\s*$/.test(text.slice(0, one.span.start - span.start)) && word.start <= one.span.start);
}

/** What is supposed goes on to the end of its clause, and over "or", "and" into the next. */
function reaches({ clauses, text, span }: Sentence, opener: Match, place: number): boolean {
  const at = clauses.findIndex(({ end }) => opener.span.start < end);
  const here = clauses.findIndex(({ end }) => place < end);
  if (here <= at) return true;
  return clauses
    .slice(at + 1, here + 1)
    .every(({ start }) => /^(?:or|and|that|which|who)\b/i.test(text.slice(start - span.start)));
}

/** A strong feeling, in a sentence that sees it or is sorry: there is a matter, told or not. */
function feelings({ sentences }: Reading): Told[] {
  return sentences
    .filter((sentence) => does(sentence, facing))
    .flatMap((sentence) => sentence.said('stake/upset').map((match) => ({ sentence, match })));
}

/** A word for what can go wrong makes a matter where the sentence is sorry for it or sees it. */
function troubles({ sentences }: Reading): Told[] {
  return told({ sentences: sentences.filter(faces) }, ['problem']);
}

const isSorry = (sentence: Sentence): boolean => does(sentence, facing);

/** “I understand that you want to complain” says nothing of what happened. */
const isComplaint = (sentence: Sentence): boolean => sentence.said('stake/complaint').length > 0;

/** “Thank you for contacting us about your failed payment”, “details of the error”. */
function isTopic(sentence: Sentence, { span }: Match): boolean {
  return sentence.said('stake/topic').some((topic) => overlaps(topic.whole, span));
}

/** Matters told in passing, as what the reader came with, name nothing unless the sentence is sorry or sees them. */
const passing = new Set(['stake/ordinary', 'stake/slight', 'stake/limit']);

/** To tell readers what was done against them or what they wrote about, or to ask for it, does not show that it is seen. */
function names({ sentence, match }: Told): boolean {
  if (sentence.said('stake/reproach').length > 0 || sentence.said('stake/notice').length > 0) return false;
  if (faces(sentence)) return match.idea !== 'stake/problem' || isSorry(sentence) || !isComplaint(sentence);
  return !(isTopic(sentence, match) || passing.has(match.idea) || does(sentence, ['request']));
}

/** Money that was taken and has been given back. */
function isMadeGood({ idea }: Match, { sentences }: Reading): boolean {
  return idea === 'stake/taken' && sentences.some((sentence) => sentence.said('stake/made-good').length > 0);
}

/** A measure or a formal warning against the reader. */
function reproaches({ sentences }: Reading): Told[] {
  return sentences.flatMap((sentence) =>
    sentence.said('stake/reproach').map((match) => ({ sentence, match })),
  );
}

const facing: readonly ActName[] = ['apology', 'acknowledgement', 'sympathy'];

function faces(sentence: Sentence): boolean {
  return isSorry(sentence) || sentence.said('stake/seen').length > 0;
}

function isAcknowledged({ sentences }: Reading): boolean {
  return sentences.some((sentence) => does(sentence, ['acknowledgement']));
}

/** True: the reply speaks of people or things that make any trouble a grave one. */
function isFrail({ sentences }: Reading): boolean {
  return sentences.some((sentence) => sentence.said('stake/frail').length > 0);
}

/** A set phrase of trouble, or a plain no: a small matter. */
function isVague({ sentences }: Reading): boolean {
  return sentences.some((sentence) => sentence.said('stake/vague').length > 0 || does(sentence, ['refusal']));
}

function does({ acts }: Sentence, names: readonly ActName[]): boolean {
  return acts.some(({ name, spared }) => spared === undefined && names.includes(name));
}
