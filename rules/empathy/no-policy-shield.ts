import { defineRule } from '../../src/model/rule.ts';
import type { Reading } from '../../src/model/sentence.ts';
import { does } from '../acts.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'no-policy-shield',
  category: 'empathy',
  summary: 'Where a rule decides, say what it is for and what is still possible.',
  why: 'A rule as the whole answer reads as “we don’t want to”. Most people accept a rule once they know what it protects.',
  recommended: true,
  looksAt: 'reply',
  kinds: {
    shield: {
      severity: 'warn',
      message: '“{said}” is the whole answer.',
      why: 'It reads as “we don’t want to”.',
      instead:
        'Give the reason in one sentence, link the rule, and say what is possible: cancel the renewal, a credit, someone to ask.',
    },
  },
  options: {},
  bad: [
    { text: '[|As stated in our terms: Payments are nonrefundable|]' },
    { text: '[|As stated in our policy, no refunds.|]' },
    { text: '[|Per our T&Cs you signed a 12-month contract so you can’t cancel.|] No exceptions.' },
    {
      text: 'Hello. [|It’s company policy that tickets can’t be changed.|] Thank you for your understanding.',
      better:
        'Hello. Tickets can’t be changed, because each seat is sold once. You can give yours to somebody else; here is the form: example.com/transfer.',
    },
  ],
  good: [
    { text: 'As stated in our terms, we do not allow spam or hate speech here.' },
    { text: 'Under our terms, opened software can’t be returned, because the code can be used only once.' },
    { text: 'As stated in our terms, payments are nonrefundable. You can cancel the renewal in Settings.' },
  ],
  check(reading, _context, report) {
    const shield = reading.sentences.find((sentence) => sentence.said('policy').length > 0);
    if (!shield || shield.said('no-other-way').length > 0 || !isNo(reading) || explains(reading)) return;
    report({ reading, span: shield.span }, 'shield', { said: quote(reading, shield.span) });
  },
});

function isNo(reading: Reading): boolean {
  const words =
    /\b(?:no (?:refunds?|returns?|exchanges?|exceptions?|cancellations?)|non-?refundable|non-?transferable|final|prohibit\w*|forbid\w*|not (?:allowed|permitted|possible|covered|to|in line|refundable)|(?:these|those) are (?:the|our) rules|rules are rules|policy is policy|excluded|ruled out|against|can(?:no|[’'])t|do(?:es)?(?: not|n[’']t))\b/i;
  return reading.sentences.some(
    (sentence) =>
      does(sentence, 'refusal') || (sentence.said('policy').length > 0 && words.test(sentence.text)),
  );
}

/** True: there is a reason, a link, a step or a way round. */
function explains(reading: Reading): boolean {
  if (reading.links.length > 0 || /https?:|www\./.test(reading.prose.text)) return true;
  return reading.sentences.some(
    (sentence) =>
      does(sentence, 'commitment', 'request', 'instruction') ||
      sentence.said('reason').length > 0 ||
      sentence.said('way-forward').length > 0,
  );
}
