import type { ActName } from '../model/act.ts';
import type { Match, Reading, Sentence, Stake, StakeLevel } from '../model/sentence.ts';
import { overlaps } from '../model/span.ts';
import { isEnd, isReal, isSupposed, isTopic } from './real.ts';

/** The ideas that tell of a matter, by how much is at stake. */
const matters: Readonly<Record<Exclude<StakeLevel, 'none'>, readonly string[]>> = {
  grave: [
    'stake/grave',
    'stake/security',
    'stake/harm',
    'stake/loss',
    'stake/taken',
    'stake/measure',
    'stake/deprived',
  ],
  ordinary: [
    'stake/ordinary',
    'stake/goods',
    'stake/money',
    'stake/technical',
    'stake/service',
    'stake/travel',
    'stake/decision',
    'stake/mishap',
    'stake/want',
    'stake/wrote-of',
  ],
  slight: ['stake/slight', 'stake/limit'],
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
  const complaint = told(reading, ['stake/complaint']);
  const handled = [...told(reading, ['stake/handling']), ...(slight.length === 0 ? hollow(reading) : [])];
  const upset = feelings(reading);
  const named =
    [...grave, ...ordinary, ...slight].some((one) => names(one, isRebuke(reading))) ||
    reading.sentences.some((sentence) => sentence.said('stake/reported').length > 0) ||
    complaint.some(({ sentence }) => does(sentence, ['apology'])) ||
    (isAcknowledged(reading) &&
      (upset.length === 0 || upset.some(({ sentence }) => sentence.words.length > 12)));
  const alarming = [...grave, ...told(reading, ['stake/alarm'])];
  if (alarming.length > 0) return stake('grave', named, alarming);
  const serious = [...ordinary, ...complaint, ...handled, ...reproaches(reading), ...upset];
  if (serious.length > 0) return stake(isFrail(reading) ? 'grave' : 'ordinary', named, serious);
  if (slight.length > 0 || isVague(reading)) return stake('slight', named, slight);
  return stake('none', named, []);
}

function stake(level: StakeLevel, named: boolean, found: readonly Told[]): Stake {
  return { level, named, words: found.map(({ match }) => match.span) };
}

function told({ sentences }: Pick<Reading, 'sentences'>, ideas: readonly string[]): Told[] {
  const all = sentences.flatMap((sentence) =>
    ideas.flatMap((idea) => sentence.said(idea)).map((match) => ({ sentence, match })),
  );
  if (all.length === 0) return all;
  const wished = sentences.some((sentence) => sentence.said('stake/own-wish').length > 0);
  const guessed = sentences.some((sentence) => sentence.said('stake/causes').length > 0);
  return all
    .filter(({ sentence, match }) => isReal(sentence, match) && !(wished && isEnd(sentence, match)))
    .filter(({ sentence, match }) => !guessed || match.idea === 'stake/slight' || isSorry(sentence));
}

/** A strong feeling, in a sentence that sees it or is sorry: there is a matter, told or not. */
function feelings({ sentences }: Reading): Told[] {
  return sentences
    .filter((sentence) => does(sentence, facing))
    .flatMap((sentence) =>
      sentence
        .said('stake/upset')
        .filter((match) => !isSupposed(sentence, match))
        .map((match) => ({ sentence, match })),
    );
}

/** A word for what can go wrong makes a matter where the sentence is sorry for it or sees it. */
function troubles({ sentences }: Reading): Told[] {
  return told({ sentences: sentences.filter(faces) }, ['stake/problem']);
}

const isSorry = (sentence: Sentence): boolean => does(sentence, facing);

/** “I understand that you want to complain” says nothing of what happened. */
const isComplaint = (sentence: Sentence): boolean => sentence.said('stake/complaint').length > 0;

/** Matters told in passing, as what the reader came with, name nothing unless the sentence is sorry or sees them. */
const passing = new Set(['stake/ordinary', 'stake/slight', 'stake/limit']);

/** Ideas of whoever keeps the rules. */
const rebukes = ['stake/reproach', 'stake/notice', 'stake/warned'];

function isRebuke({ sentences }: Reading): boolean {
  return sentences.some((sentence) => rebukes.some((idea) => sentence.said(idea).length > 0));
}

/** To tell what was done against the reader or what they wrote about, or to ask for it, shows not that it is seen. */
function names({ sentence, match }: Told, rebuke: boolean): boolean {
  if (rebuke && !isSorry(sentence)) return false;
  if (['stake/handling', 'stake/hollow'].some((idea) => meets(sentence, idea, match))) return false;
  if (faces(sentence)) return match.idea !== 'stake/problem' || isSorry(sentence) || !isComplaint(sentence);
  return !(isTopic(sentence, match) || passing.has(match.idea) || does(sentence, ['request']));
}

/** True: the match shares words with one of this idea. */
function meets(sentence: Sentence, idea: string, { span }: Match): boolean {
  return sentence.said(idea).some((one) => overlaps(one.span, span));
}

/** Money that was taken and has been given back. */
function isMadeGood({ idea }: Match, { sentences }: Reading): boolean {
  return idea === 'stake/taken' && sentences.some((sentence) => sentence.said('stake/made-good').length > 0);
}

/** “We apologise for any inconvenience”, to a reader who complained or waits: there is a matter, and nobody says which. */
function hollow(reading: Reading): Told[] {
  return told(reading, ['stake/hollow']).length > 0 ? told(reading, ['stake/set-phrase']) : [];
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
