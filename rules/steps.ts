import type { Act } from '../src/model/act.ts';
import type { Reading, Sentence } from '../src/model/sentence.ts';
import { overlaps } from '../src/model/span.ts';
import { actsOf, does, framesOnly, promisesOf, says } from './acts.ts';

/** True: the reply holds at least one thing that we do, they do, or they are asked for. */
export function hasStep(reading: Reading): boolean {
  return reading.sentences.some(
    (sentence, i) =>
      actsOf(sentence, 'request').some((act) => !isHollow(act, sentence)) ||
      (does(sentence, 'instruction') && !isWish(sentence, reading)) ||
      [...actsOf(sentence, 'commitment'), ...promisesOf(sentence)].some(
        (act) => !isMatter(act, reading) && !isHollow(act, sentence),
      ) ||
      sentence.said('told-step').length > 0 ||
      sentence.said('stake/made-good').length > 0 ||
      pointsOut(sentence, reading) ||
      CONTEST.test(sentence.text) ||
      PROPOSAL.test(sentence.text) ||
      (sentence.said('contact-way').length > 0 &&
        ((isAtStake(reading) && namesPlace(sentence, reading)) ||
          !reading.sentences.slice(Math.max(0, i - 3), i).some(isCourtesy))),
  );
}

/** “If you would like to appeal this decision, …”: the step that is left after a decision. */
const CONTEST =
  /\b(?:you|to) (?:\w+ ){0,4}(?:appeal|contest|dispute|object to|challenge)\b(?: (?:this|the|our|that|it)\b|[,.]| by\b)/i;

/** “Would you like me to show you how it works?”: the reader has only to say yes. */
const PROPOSAL = /\b(?:would you like|do you want|shall|should) (?:me|us|I|we)(?: to)? .{3,}\?/i;

/** “Your account has been suspended” is what happened to the reader, not what happens next. */
function isMatter({ span }: Act, { stake }: Reading): boolean {
  return stake.words.some((word) => word.start <= span.start && span.start < word.end);
}

/** “Your comments have been noted”: done, and nothing comes of it. */
function isHollow({ span }: Act, sentence: Sentence): boolean {
  return sentence.said('hollow-step').some((one) => overlaps(one.span, span));
}

/** “Sleep well!”: a short order at the end of a reply is a wish. */
function isWish({ text, words, span }: Sentence, { sentences }: Reading): boolean {
  return words.length <= 4 && text.trimEnd().endsWith('!') && sentences.at(-1)!.span.start <= span.start;
}

/** “Here is the form”, with the form; or the way through a menu: “Settings > Region”. */
function pointsOut(sentence: Sentence, { links }: Reading): boolean {
  if (/\p{L} > \p{Lu}/u.test(sentence.text)) return true;
  const linked =
    links.some(({ span }) => overlaps(span, sentence.span)) || /https?:|www\./.test(sentence.text);
  return linked && /\bhere\b/i.test(sentence.text);
}

/** “You can reach us at 555 0100”: an address, a number or a place to click is something to do. */
function namesPlace(sentence: Sentence, { links }: Reading): boolean {
  return (
    /\d{3}|\S@\S|https?:|www\./.test(sentence.text) ||
    sentence.words.some((word) => word.standIn) ||
    links.some(({ span }) => overlaps(span, sentence.span))
  );
}

/** “If you have any questions …”: where to find us then is no step of this case. */
function isCourtesy(sentence: Sentence): boolean {
  return /\bif\b|\bshould you\b|\bhesitate\b|\bfeel free\b|\bfurther\b/i.test(sentence.text);
}

/** A wish, steps that are taken for granted, and something amiss with what the reader sent. */
const awaiting = ['stake/wanting', 'stake/on-the-way', 'stake/amiss'];

/**
 * True: something is at stake, or was for the reader to judge by what the reply sees; the reader wants to do something,
 * steps are taken for granted, or the reply takes the matter up and then gives no answer.
 */
export function expectsStep(reading: Reading): boolean {
  if (reading.stage === 'closing') return false;
  const { level } = reading.stake;
  if (isAtStake(reading)) return true;
  if (says(reading, 'good-news')) return false;
  const seen = reading.sentences.some((sentence) => does(sentence, 'acknowledgement'));
  if (seen && reading.sentences.filter(answers).length < 3) return true;
  if (says(reading, 'stake/notice') && !reading.sentences.some(urges)) return true;
  if (!says(reading, 'stake/opener') && reading.sentences.some((sentence) => does(sentence, 'refusal'))) {
    return level === 'slight' && says(reading, 'stake/slight');
  }
  if (awaiting.some((idea) => says(reading, idea))) return true;
  if (level === 'slight' && says(reading, 'stake/slight')) return true;
  const said = reading.sentences.filter((sentence) => !framesOnly(sentence) || sentence.words.length >= 8);
  const opens = says(reading, 'stake/aside') ? thanksOrTakesUp : takesUp;
  return !says(reading, 'stake/farewell') && said.some(opens) && !said.some(answers);
}

/** “Please quote your source”, in words that no step was found in. */
function urges(sentence: Sentence): boolean {
  return sentence.said('stake/urging').length > 0 && !does(sentence, 'offer');
}

function isAtStake({ stake: { level } }: Reading): boolean {
  return level === 'ordinary' || level === 'grave';
}

/** Thanks for a message are no more than an opening where what follows is the small print of a step. */
function thanksOrTakesUp(sentence: Sentence): boolean {
  return takesUp(sentence) || does(sentence, 'thanks');
}

function takesUp(sentence: Sentence): boolean {
  return (
    (does(sentence, 'apology', 'acknowledgement') && !/, sorry\W*$/i.test(sentence.text)) ||
    sentence.said('restated-request').length > 0 ||
    sentence.said('stake/opener').length > 0
  );
}

/** “the date on which you moved in”: a thing on a list, with no full stop. */
const THING = /^\s*(?:an?|the|your|any)\b[^.!?]*$/i;

/** True: the sentence states something, beside the courtesies. */
function answers(sentence: Sentence): boolean {
  return (
    sentence.words.length >= 4 &&
    !/:\s*$/.test(sentence.text) &&
    !THING.test(sentence.text) &&
    !/^\s*(?:if|should) you\b/i.test(sentence.text) &&
    !does(sentence, 'thanks', 'sympathy', 'offer', 'sign-off', 'blame') &&
    !(does(sentence, 'greeting') && sentence.words.length < 8) &&
    !takesUp(sentence) &&
    sentence.said('courtesy').length === 0 &&
    sentence.said('left-over-step').length === 0 &&
    sentence.said('stake/aside').length === 0
  );
}
