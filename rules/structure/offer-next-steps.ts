import type { Act } from '../../src/model/act.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Reading, Sentence } from '../../src/model/sentence.ts';
import { overlaps } from '../../src/model/span.ts';
import { actsOf, does, framesOnly, lastBeforeSignOff, promisesOf } from '../acts.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'offer-next-steps',
  category: 'structure',
  summary: 'Say what happens next: what you do, what they can do, or when they hear from you.',
  why: 'A customer without a next step opens a second ticket, and the first one is still open.',
  recommended: true,
  looksAt: 'reply',
  kinds: {
    missing: {
      severity: 'warn',
      message: 'The reply ends at “{said}” and nothing happens next.',
      why: 'A customer without a next step opens a second ticket.',
      instead:
        'Add one: what you do (“I’ll check this with the warehouse and write to you within two working days”), what they can do, or when they hear from you. Matter closed? Say so, or tag it “closing”.',
    },
  },
  options: {},
  bad: [
    {
      text: 'Hello,\n\nThank you for reporting that your card was charged twice. We understand how annoying this is. [|Thank you for your understanding.|]\n\nKind regards,\nThe billing team',
      better:
        'Hello,\n\nThank you for reporting that your card was charged twice. We understand how annoying this is. I’ll check both charges and write to you within two working days.\n\nKind regards,\nThe billing team',
    },
  ],
  good: [
    { text: 'Email addresses are private and not visible to other users.' },
    { text: 'Thank you for the kind words! We’ll pass them on to the crew.' },
    { text: 'I’m sorry that the screen is broken. Please send us a photo of it.' },
    {
      text: 'We’re sorry that your refund is late. If you have any questions, ask us. You can contact us at 555 0100.',
    },
    { text: 'We’re glad that it works again. Have a great day!', title: 'Closing' },
  ],
  check(reading, _context, report) {
    if (!expectsStep(reading) || hasStep(reading)) return;
    const last = lastBeforeSignOff(reading);
    if (last) report({ reading, span: last.span }, 'missing', { said: quote(reading, last.span) });
  },
});

/** True: the reply holds at least one thing that we do, they do, or they are asked for. */
function hasStep(reading: Reading): boolean {
  return reading.sentences.some(
    (sentence, i) =>
      does(sentence, 'request') ||
      (does(sentence, 'instruction') && !isWish(sentence, reading)) ||
      [...actsOf(sentence, 'commitment'), ...promisesOf(sentence)].some((act) => !isMatter(act, reading)) ||
      pointsOut(sentence, reading) ||
      (sentence.said('contact-way').length > 0 &&
        (namesPlace(sentence, reading) || !reading.sentences.slice(Math.max(0, i - 2), i).some(isCourtesy))),
  );
}

/** “Your account has been suspended” is what happened to the reader, not what happens next. */
function isMatter({ span }: Act, { stake }: Reading): boolean {
  return stake.words.some((word) => word.start <= span.start && span.start < word.end);
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
  return /\b(?:if|should) you\b|\bhesitate\b|\bfeel free\b/i.test(sentence.text);
}

/** True: something is at stake or asked for, or the reply takes the matter up and then gives no answer. */
function expectsStep(reading: Reading): boolean {
  if (reading.stage === 'closing') return false;
  const { level } = reading.stake;
  if (level === 'ordinary' || level === 'grave' || says(reading, 'stake/wanting')) return true;
  if (level === 'slight' && says(reading, 'stake/slight')) return true;
  const said = reading.sentences.filter((sentence) => !framesOnly(sentence));
  const opens = says(reading, 'stake/aside') ? thanksOrTakesUp : takesUp;
  return said.length > 1 && said.some(opens) && !said.some(answers);
}

function says({ sentences }: Reading, idea: string): boolean {
  return sentences.some((sentence) => sentence.said(idea).length > 0);
}

/** The words with which somebody sets out to help. */
const OPENS =
  /^(?:Certainly|Of course|Sure|Absolutely|No problem|Not a problem)\b|\b(?:I[’']m|I am|we[’']re|we are) (?:here|happy|glad) to (?:help|assist|guide|provide)\b|\b(?:let|allow) (?:me|us)(?: to)? (?:help|assist|guide)\b|\bwould love to help\b|^thank(?:s| you) for (?:your|the) (?:time and )?(?:patience|understanding|cooperation)\b/i;

/** Thanks for a message are no more than an opening where what follows is the small print of a step. */
function thanksOrTakesUp(sentence: Sentence): boolean {
  return takesUp(sentence) || does(sentence, 'thanks');
}

function takesUp(sentence: Sentence): boolean {
  return (
    does(sentence, 'apology', 'acknowledgement') ||
    sentence.said('restated-request').length > 0 ||
    OPENS.test(sentence.text)
  );
}

/** True: the sentence states something, beside the courtesies. */
function answers(sentence: Sentence): boolean {
  return (
    sentence.words.length >= 4 &&
    !/:\s*$/.test(sentence.text) &&
    !/^\s*(?:if|should) you\b/i.test(sentence.text) &&
    !does(
      sentence,
      'thanks',
      'apology',
      'acknowledgement',
      'sympathy',
      'offer',
      'greeting',
      'sign-off',
      'blame',
    ) &&
    sentence.said('restated-request').length === 0 &&
    sentence.said('courtesy').length === 0 &&
    sentence.said('left-over-step').length === 0 &&
    sentence.said('stake/aside').length === 0
  );
}
