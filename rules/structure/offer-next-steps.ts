import { defineRule } from '../../src/model/rule.ts';
import type { Reading } from '../../src/model/sentence.ts';
import { does, lastBeforeSignOff, snippetOf } from '../acts.ts';
import { quote } from '../quote.ts';
import { expectsStep, hasStep } from '../steps.ts';

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
    { text: 'I apologize for the confusion!' },
    { text: 'Email addresses are private and not visible to other users.' },
    { text: 'Thank you for the kind words! We’ll pass them on to the crew.' },
    { text: 'I’m sorry that the screen is broken. Please send us a photo of it.' },
    {
      text: 'We’re sorry that your refund is late. If you have any questions, ask us. You can contact us at 555 0100.',
    },
    {
      text: 'Your account has been closed. If you would like to appeal this decision, do not hesitate to write to us.',
    },
    { text: 'We’re glad that it works again. Have a great day!', title: 'Closing' },
  ],
  check(reading, _context, report) {
    if (isCourtesyAlone(reading) || !expectsStep(reading) || hasStep(reading)) return;
    const last = lastBeforeSignOff(reading);
    if (last) report({ reading, span: last.span }, 'missing', { said: quote(reading, last.span) });
  },
});

/** “I apologize for the confusion!”: a snippet of a few words that takes nothing up. */
function isCourtesyAlone(reading: Reading): boolean {
  const { sentences, stake } = reading;
  const only = snippetOf(reading);
  const length = sentences.reduce((sum, { words }) => sum + words.length, 0);
  if (!only || length > 8 || stake.level === 'ordinary' || stake.level === 'grave') return false;
  return does(only, 'apology', 'thanks', 'offer') && only.said('restated-request').length === 0;
}
