import { defineRule } from '../../src/model/rule.ts';
import type { Reading, Sentence } from '../../src/model/sentence.ts';
import { does } from '../acts.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'require-timeframe',
  category: 'expectations',
  summary: 'When you hand a case over, say who writes next and by when.',
  why: 'This is where tickets go quiet: the old owner is done, the new one has not started, and the customer waits for a letter that nobody owes them.',
  recommended: true,
  looksAt: 'reply',
  kinds: {
    handed: {
      severity: 'warn',
      message: '“{said}”, and no word on when the customer hears, or from whom.',
      why: 'This is where tickets go quiet.',
      instead:
        'Add who writes and by when; “I’ll write within two working days, even if there is no news” counts.',
    },
  },
  options: {},
  bad: [
    {
      text: 'Thanks for the details. [|We are sending this over to our risk team|].',
      better:
        'Thanks for the details. We are sending this over to our risk team, and I’ll write within two working days.',
    },
    { text: 'We need to [|have our billing support team check|] on this.' },
  ],
  good: [
    { text: 'I’ve passed this to our engineers. I’ll update you when they answer.' },
    { text: 'I’ve sent it to our warehouse. Please send us a photo of the box.' },
    { text: 'I’ll find out what went wrong and determine the next steps.' },
  ],
  check(reading, _context, report) {
    const handing = reading.sentences.find(handsOff);
    if (!handing || reading.sentences.some(isStep) || isOwned(reading)) return;
    const span = handing.said('hand-off')[0]!.span;
    report({ reading, span }, 'handed', { said: quote(reading, span) });
  },
});

function handsOff(sentence: Sentence): boolean {
  return sentence.said('hand-off').length > 0;
}

/** Looking, noting, opening a case: done, and yet nothing that the customer waits for. */
const PRELIMINARY =
  /\b(?:opened|logged|created|raised|ran|check(?:ed)?|looked|found|find|reproduced?|added|noted|reviewed|read|tested|see)\b/i;

/** Something else that we do or that the customer is to do. */
function isStep(sentence: Sentence): boolean {
  if (handsOff(sentence)) return false;
  if (does(sentence, 'request', 'instruction')) return true;
  return does(sentence, 'commitment') && !PRELIMINARY.test(sentence.text);
}

/** True: the reply names a time, says who writes next, or that nobody will. */
function isOwned(reading: Reading): boolean {
  return reading.sentences.some(
    (sentence) =>
      sentence.said('stated-time').length > 0 ||
      sentence.said('who-writes').length > 0 ||
      sentence.said('nothing-due').length > 0,
  );
}
