import { defineRule } from '../../src/model/rule.ts';
import type { Reading, Sentence } from '../../src/model/sentence.ts';
import { contains, type Span } from '../../src/model/span.ts';
import { actsOf, does, firstAfterGreeting, says, snippetOf } from '../acts.ts';
import { opening, quote } from '../quote.ts';

export default defineRule({
  id: 'acknowledge-frustration',
  category: 'empathy',
  summary: 'Where something is at stake for the customer, name it before you answer.',
  why: 'People who don’t feel heard argue with the answer. One plain sentence is enough: what happened, or what it costs them.',
  recommended: true,
  looksAt: 'reply',
  kinds: {
    grave: {
      severity: 'warn',
      message:
        'This is about {matter}, the reply opens with “{opening}”, and nowhere does it show that you see what this means to the customer.',
      why: 'People who don’t feel heard argue with the answer.',
      instead:
        'One plain sentence before it is enough; name what happened and what it costs them: “You were counting on this payout, and it’s late.”',
    },
    ordinary: {
      severity: 'warn',
      message: 'This is about {matter}, and the reply opens with “{opening}” without a word on it.',
      why: 'People who don’t feel heard argue with the answer.',
      instead:
        'One plain sentence before it is enough; name what happened: “Your parcel is late, and I’m sorry about that.”',
    },
    restated: {
      severity: 'warn',
      message:
        '“{opening}” takes up {matter}, and nowhere does the reply show that you see what it means to the customer.',
      why: 'People who don’t feel heard argue with the answer.',
      instead:
        'One plain sentence is enough; say what it costs them: “You’ve had to chase this refund, and that takes time.”',
    },
    but: {
      severity: 'warn',
      message: '“{said}” sees the customer’s side and takes it back in one breath.',
      why: 'After “but”, nobody remembers what stood before it.',
      instead:
        'Make it two sentences, and let the first one stand: “I can see why you expected a refund. This fare doesn’t allow one; here is what I can do.”',
    },
  },
  options: {},
  bad: [
    {
      text: 'Hello Ana,\n\n[|Unfortunately, your account has been suspended.|] Please send us a photo of your ID.',
      kind: 'grave',
      better:
        'Hello Ana,\n\nYour account is suspended, and I understand how worrying that is. Please upload your ID here: example.com/id',
    },
    {
      text: '[|We understand your frustration, but we can’t refund this order.|] Please choose another size instead.',
      kind: 'but',
    },
    {
      text: '[|I totally get how annoying this is, but rules are rules.|]',
      kind: 'but',
    },
    {
      text: '[|I understand your frustration however our systems show no fault.|]',
      kind: 'but',
    },
    {
      text: 'Hello Ana,\n\n[|Your complaint has come in.|] Please send us your order number.',
      kind: 'ordinary',
    },
    {
      text: '[|I understand that you want to file a complaint about the driver.|] Please fill in this form: example.com/form',
      kind: 'restated',
    },
  ],
  good: [
    { text: 'Could you send a screenshot of the error and the steps that lead to it?' },
    { text: 'Sorry that your parcel is late. I’ve asked the carrier to trace it.' },
    { text: 'Your order arrived damaged. Please choose a new date here: example.com/date.' },
    { text: 'To change your email, open Settings and choose Email.' },
    {
      text: 'The project Atlas has been deleted.\n\nYou are receiving this because you are an owner of the project.',
    },
    { text: 'I understand how worrying a locked account is. Please send us a photo of your ID.' },
  ],
  check(reading, _context, report) {
    const seen = reading.sentences.filter((sentence) => does(sentence, 'acknowledgement'));
    if (seen.some((sentence) => !takenBack(sentence))) return;
    const [back] = seen;
    if (back) return report({ reading, span: back.span }, 'but', { said: quote(reading, back.span) });
    const { level, named } = reading.stake;
    if ((level !== 'ordinary' && level !== 'grave') || reading.sentences.some(feels)) return;
    if (level === 'ordinary' && (reading.stage === 'closing' || isQuestionAlone(reading))) return;
    if (onlyListed(reading) || says(reading, 'condolence') || says(reading, 'event-notice')) return;
    const first = firstAfterGreeting(reading);
    if (!first || (level === 'ordinary' && named && !takesOn(reading))) return;
    const kind = level === 'ordinary' && takesUp(first, reading) ? 'restated' : level;
    report({ reading, span: first.span }, kind, {
      matter: matter(reading),
      opening: opening(reading, first.span),
    });
  },
});

/** “Could you send a screenshot of the error?”: a snippet that asks, and what goes around it may see the matter. */
function isQuestionAlone(reading: Reading): boolean {
  const only = snippetOf(reading);
  return only !== undefined && does(only, 'request', 'instruction');
}

/** True: a feeling is named and is theirs: “it hurts to find your account closed”. */
function feels(sentence: Sentence): boolean {
  return (
    sentence.said('stake/upset').length > 0 &&
    sentence.said('stake/complaint').length === 0 &&
    !does(sentence, 'sympathy', 'thanks') &&
    /\byour?\b/i.test(sentence.text) &&
    !/^\s*(?:if|should)\b/i.test(sentence.text)
  );
}

/** True: the matter stands in list items alone, as in “you get a refund if: the item is broken”. */
function onlyListed({ stake, sentences }: Reading): boolean {
  const holds = (word: Span) => sentences.find(({ span }) => contains(span, word));
  return stake.words.length > 0 && stake.words.every((word) => holds(word)?.block.kind === 'item');
}

/** True: the acknowledgement runs into “but” and a no. */
function takenBack(sentence: Sentence): boolean {
  const seen = actsOf(sentence, 'acknowledgement')[0];
  const no = actsOf(sentence, 'refusal').at(-1) ?? sentence.said('taken-back').at(-1);
  if (!seen || !no) return false;
  return sentence
    .said('contrast')
    .some((turn) => turn.span.start >= seen.span.start && turn.span.start < no.span.end);
}

/** True: the writer takes the feeling on, without what happened. */
function takesOn({ sentences, stake }: Reading): boolean {
  return sentences.some(
    (sentence) =>
      does(sentence, 'sympathy') &&
      sentence.said('plain-sorry').length === 0 &&
      !stake.words.some((word) => contains(sentence.span, word)),
  );
}

/** True: the sentence says back what happened, or is sorry about it: “I understand that you need to lodge a claim”. */
function takesUp(sentence: Sentence, { stake }: Reading): boolean {
  return (
    (does(sentence, 'apology') || sentence.said('restated-request').length > 0) &&
    stake.words.some((word) => contains(sentence.span, word))
  );
}

function matter(reading: Reading): string {
  const [first] = reading.stake.words;
  return first ? `“${quote(reading, first)}”` : 'a serious matter (by its title or tags)';
}
