import { defineRule } from '../../src/model/rule.ts';
import type { Reading, Sentence } from '../../src/model/sentence.ts';
import { does } from '../acts.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'no-support-loop',
  category: 'structure',
  summary: 'Help here, instead of sending the customer to support.',
  why: 'The customer has written to support already. Being sent there again tells them that nobody took the case.',
  recommended: true,
  looksAt: 'reply',
  kinds: {
    loop: {
      severity: 'warn',
      message: '“{said}” sends the customer to support, and support is who is writing.',
      why: 'They are there already, and nobody takes the case.',
      instead:
        'Take it, or hand it over yourself: “I’ve passed this to our billing team, and they’ll write to you within two working days.”',
    },
  },
  options: {},
  bad: [
    {
      text: 'I’m sorry to hear about the charge. [|Please contact our customer support team.|]',
      better:
        'I’m sorry to hear about the charge. I’ve passed it to our billing team, and they’ll write to you within two working days.',
    },
    { text: 'Thanks for asking about a refund. [|I recommend contacting our support team.|]' },
  ],
  good: [
    { text: 'To change it, open Settings. If you get stuck, please contact our support team.' },
    { text: 'I’m sorry about the charge. Our agents are available by calling our support line.' },
    { text: 'Please contact the seller; their address is on the invoice.' },
  ],
  check(reading, _context, report) {
    const loops = new Set(loopsOf(reading));
    const [loop] = loops;
    if (!loop || isAskedFor(reading, loops)) return;
    if (!goesNowhereElse(reading, loops)) return;
    report({ reading, span: loop.span }, 'loop', { said: quote(reading, loop.span) });
  },
});

/** True: the first thing to do is to turn to support, and what comes before and after belongs to that. */
function goesNowhereElse({ sentences }: Reading, loops: ReadonlySet<Sentence>): boolean {
  const steps = sentences.filter(
    (sentence) =>
      loops.has(sentence) ||
      (does(sentence, 'commitment', 'request', 'instruction') && !/:\s*$/.test(sentence.text)),
  );
  const first = steps.findIndex((step) => loops.has(step));
  return steps.every((step, i) => loops.has(step) || (i < first ? prepares(step) : goesAlong(step)));
}

/** True: how to reach support is what the customer wants to know. */
function isAskedFor({ reply, sentences }: Reading, loops: ReadonlySet<Sentence>): boolean {
  const { question = '' } = reply.evidence;
  const first = sentences.find((sentence) => !loops.has(sentence));
  if (/\b(?:call|customer (?:service|support|care))\b/i.test(question)) return true;
  return /\b(?:contact|agent|phone|speak|talk|reach|human|person|hotline|hours|live chat)\b/i.test(
    `${question} ${reply.title} ${first?.text ?? ''}`,
  );
}

const NAMES_US = /\bour (?:\w+ )?(?:support|customer (?:service|care)|service team|help ?desk)\b/i;

/** The sentences that send the customer to support; “if you get stuck, contact support” is a courtesy. */
function loopsOf({ prose, sentences }: Reading): readonly Sentence[] {
  const namesUs = NAMES_US.test(prose.text);
  return sentences.filter((sentence, i) => {
    const before = sentences[i - 1];
    return isLoop(sentence, namesUs && !(before && OFFERS.test(before.text)));
  });
}

/** “If you need more help, our team is there. Contact them …”: a closing offer, in two sentences. */
const OFFERS = /\b(?:if|should) you\b|\b(?:feel free|hesitate)\b/i;

/** “Gather your receipts”, “make sure that you have the number at hand”. */
function prepares({ text }: Sentence): boolean {
  return /^\W*(?:first,? |please )*(?:gather|collect|prepare|have|keep|ensure (?:that )?you have|make sure (?:that )?you have)\b/i.test(
    text,
  );
}

/** What a customer tells support, and what support then does: a part of the way there, and no other step. */
function goesAlong({ text }: Sentence): boolean {
  return /\b(?:representatives?|agents?|them|they|our (?:\w+ )?team|be prepared|ready|inform|explain|describe|provide|be patient|follow (?:their|the|any) (?:instructions|guidance))\b/i.test(
    text,
  );
}

/** Another way stands in the same sentence: “log in, or contact support”. */
const OTHERWISE =
  /\beither\b|(?<!\b(?:call|email|phone|text|chat|write|ring|reach out|contact)(?: us)?),? or (?:by )?(?:contact|reach|call|speak|get in touch|email|writ)/i;

/** “Our support team can help; please contact them.” */
const POINTS_BACK = /\b(?:contact|call|email|reach|ask|ring|phone|write to) them\b/i;

function isLoop(sentence: Sentence, namesUs: boolean): boolean {
  const { text } = sentence;
  const mails = /\b(?:email|write to|contact) (?:us at )?support@/i.test(text);
  const [way] = sentence.said('support-loop');
  if (!mails && !way && !(namesUs && POINTS_BACK.test(text))) return false;
  if (/\b(?:if|should you|feel free|hesitate)\b|^to (?:reach|speak|talk)\b/i.test(text)) return false;
  if (OTHERWISE.test(text) || /\b(?:is|are|be) (?:\w+ )?(?:available|reached)\b/i.test(text)) return false;
  if (mails) return true;
  if (/\byou can reach\b/i.test(way ? text.slice(0, way.span.end - sentence.span.start) : text)) return false;
  return /\bplease\b/i.test(text) || does(sentence, 'request', 'instruction', 'offer');
}
