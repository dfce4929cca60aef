import { defineRule } from '../../src/model/rule.ts';
import type { Reading, Sentence } from '../../src/model/sentence.ts';
import { does } from '../acts.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'offer-alternative',
  category: 'empathy',
  summary: 'After a no, say what is possible.',
  why: 'A no with nothing after it gets a second ticket, a bad rating, or a chargeback. Almost always something else can be done, or somebody else can do it.',
  recommended: true,
  looksAt: 'reply',
  kinds: {
    dead: {
      severity: 'warn',
      message: '“{said}” is a no, and nothing here says what the customer can do now.',
      why: 'They ask again, ask somebody else, or leave.',
      instead:
        'Add one sentence: “What I can do is …”, “You can still …”, or who else can help: “The seller can change this; their address is on the invoice.”',
    },
  },
  options: {},
  bad: [
    {
      text: 'Thanks for asking. [|Unfortunately, we can’t refund this order.|]',
      better:
        'Thanks for asking. We can’t refund this order, and you can still exchange it for another size here: example.com/exchange.',
    },
    { text: '[|Your warranty claim was rejected.|]' },
    { text: '[|We are not able to change the colour.|] We apologize for the inconvenience.' },
  ],
  good: [
    { text: 'We can’t change the name on this ticket. You can cancel it until Friday and book again.' },
    { text: 'We’re unable to share that file, so I’ve sent you the summary instead.' },
    { text: 'We will never share your email with anybody.' },
    { text: 'This is a one-time courtesy, normally we don’t do this.' },
    { text: 'Under our terms, opened software can’t be returned, because the code can be used only once.' },
    { text: 'We don’t allow spam on our pages.' },
    { text: 'Until the deposit is paid, we can’t hold the room.' },
    { text: 'We can’t ship it by air. We do offer freight by sea.' },
    { text: 'I can’t see the order under this address. Could you send me the number?' },
  ],
  check(reading, _context, report) {
    for (const sentence of reading.sentences) {
      if (!does(sentence, 'refusal') || isNone(sentence)) continue;
      const { span } = sentence;
      if (!goesOn(reading)) report({ reading, span }, 'dead', { said: quote(reading, span) });
      return;
    }
  },
});

/**
 * True: it keeps the customer's data to itself, makes an exception, gives a rule for all with its reason, says
 * until when it is a no, or there is nothing that could stand in for what it refuses.
 */
function isNone(sentence: Sentence): boolean {
  if (sentence.said('special-favour').length > 0 || sentence.said('no-other-way').length > 0) return true;
  if (/\bnever (?:share|sell|rent|disclose|give out|pass on|store|ask)\b/i.test(sentence.text)) return true;
  if (/\b(?:until|unless)\b(?! further notice)/i.test(sentence.text)) return true;
  return sentence.said('reason').length > 0 && !/\b(?:you|your)\b/i.test(sentence.text);
}

/** True: somewhere in the reply there is a step, a way round, or a place to go. */
function goesOn(reading: Reading): boolean {
  return (
    reading.links.length > 0 ||
    reading.sentences.some(
      (sentence) =>
        does(sentence, 'commitment', 'request', 'instruction', 'promise') ||
        sentence.said('way-forward').length > 0,
    )
  );
}
