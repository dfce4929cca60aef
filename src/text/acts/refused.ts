import { has, type Parsed, some } from './parse.ts';
import type { Predicate } from './predicate.ts';

/** Not doing these denies the reader nothing. */
const harmless = new Set([
  'find',
  'locate',
  'see',
  'reproduce',
  'promise',
  'guarantee',
  'wait',
  'thank',
  'apologise',
  'apologize',
  'believe',
  'hear',
  'know',
  'want',
  'mind',
  'need',
  'have',
  'be',
  'think',
  'mean',
  'take',
  'stress',
  'express',
  'imagine',
  'tell',
  'like',
  'love',
  'understand',
  'hesitate',
  'receive',
  'get',
  'reach',
  'identify',
  'forget',
  'say',
  'require',
  'charge',
  'bill',
  'judge',
  'doubt',
  'expect',
  'recommend',
  'let',
  'claim',
  'work',
  'stop',
  'rest',
  'happen',
  'emphasize',
  'replicate',
  'speculate',
  'wish',
  'hope',
  'give up',
  'look',
  'notice',
  'detect',
  'verify',
  'show',
  'match',
  'overstate',
  'read',
  'log',
  'disappoint',
  'agree',
  'come',
  'fail',
  'ask',
  'share',
]);
const granted = new Set([
  'offer',
  'support',
  'provide',
  'allow',
  'accept',
  'ship',
  'deliver',
  'issue',
  'give',
  'sell',
  'cover',
  'permit',
  'have',
  'refund',
  'grant',
  'process',
  'disclose',
  'share',
  'handle',
  'do',
  'negotiate',
  'tolerate',
  'make',
  'exchange',
  'assign',
  'honour',
  'honor',
  'extend',
  'price',
  'take',
  'discuss',
  'advise',
  'reimburse',
  'carry',
  'stock',
  'recommend',
]);

/** True if the predicate denies the reader something: we can't, won't, don't, or it can't be done. */
export function refusedBy(parsed: Parsed, predicate: Predicate): boolean {
  const { subject, not, link, mood, modal, time, lemma, passive } = predicate;
  if (
    not === undefined ||
    mood !== 'statement' ||
    (link !== 'main' && link !== 'because') ||
    predicate.governor?.lemma === 'hope'
  )
    return false;
  if (subject === 'we' || subject === 'team' || subject === 'company') return ours(parsed, predicate);
  if (passive && (modal === 'can' || time === 'ahead') && (subject === 'thing' || subject === 'it'))
    return (
      (predicate.classes.has('remedy') ||
        predicate.classes.has('own') ||
        predicate.classes.has('process') ||
        predicate.classes.has('resolution') ||
        predicate.classes.has('approval')) &&
      lemma !== 'charge'
    );
  return (
    subject === 'you' &&
    modal === 'can' &&
    time !== 'ahead' &&
    parsed.tokens.some((token) => token.text === 'unfortunately' || token.text === 'afraid')
  );
}

function ours(parsed: Parsed, predicate: Predicate): boolean {
  const { modal, time, stances, lemma, to, end } = predicate;
  const unable = modal === 'can' || stances.includes('able');
  if (lemma === 'guarantee' || lemma === 'promise') return false;
  if (lemma === 'share' || lemma === 'give' || lemma === 'recommend' || lemma === 'ask')
    return unable || time === 'ahead' || granted.has(lemma);
  if (unable) return !harmless.has(lemma);
  if (time === 'ahead') return !harmless.has(lemma);
  if (time === 'now') return predicate.classes.has('own') || predicate.classes.has('roadmap');
  if (time !== 'present' || modal !== undefined) return false;
  return lemma === 'have'
    ? has(parsed, to, end, [
        'option',
        'feature',
        'filter',
        'plans',
        'way',
        'ability',
        'access',
        'possibility',
      ]) || some(parsed, to, end, 'feature')
    : granted.has(lemma);
}
