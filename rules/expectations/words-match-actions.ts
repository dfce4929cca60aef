import { defineRule } from '../../src/model/rule.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import { does } from '../acts.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'words-match-actions',
  category: 'expectations',
  summary: 'Let the status that a reply sets agree with what it says.',
  why: 'A solved ticket leaves every queue. Whatever the text says will come next, nobody is reminded of it.',
  recommended: true,
  looksAt: 'reply',
  kinds: {
    back: {
      severity: 'error',
      message: '“{said}”, while this {template} sets the ticket to “{status}”: nobody will.',
      why: 'A solved ticket leaves every queue, and nobody is reminded.',
      instead: 'Set it to pending or on-hold, or drop the sentence.',
    },
    asked: {
      severity: 'warn',
      message: '“{said}” waits for an answer, while this {template} sets the ticket to “{status}”.',
      why: 'A solved ticket closes by itself before many people have answered.',
      instead: 'Set it to pending; it comes back when they answer.',
    },
  },
  options: {},
  bad: [
    { text: 'Thanks for the log. [|I’ll get back to you within 24 hours.|]', kind: 'back', status: 'solved' },
    {
      text: 'I’m sorry that the mug is broken. [|Could you send us a photo of it?|]',
      kind: 'asked',
      status: 'solved',
    },
  ],
  good: [
    { text: 'Thanks for the log. I’ll get back to you within 24 hours.', status: 'open' },
    {
      text: 'I’ve refunded the order. If it isn’t there after two weeks, just reply to this email.',
      status: 'solved',
    },
    { text: 'Thanks for the log. I’ll get back to you within 24 hours.' },
  ],
  check(reading, context, report) {
    const { status = '' } = reading.reply.evidence;
    if (status !== 'solved' && status !== 'closed') return;
    const template = context.platform?.template ?? 'template';
    const say = (sentence: Sentence, kind: 'back' | 'asked') =>
      report({ reading, span: sentence.span }, kind, {
        said: quote(reading, sentence.span),
        template,
        status,
      });
    const back = reading.sentences.find((sentence) => does(sentence, 'commitment') && isAhead(sentence));
    const asked = reading.sentences.find((sentence) => does(sentence, 'request') && !isConditional(sentence));
    if (back) say(back, 'back');
    else if (asked) say(asked, 'asked');
  },
});

/** True: the company writes again. */
function isAhead(sentence: Sentence): boolean {
  return sentence.said('who-writes').length > 0 && !isConditional(sentence);
}

function isConditional(sentence: Sentence): boolean {
  return /\b(?:if|should|in case|unless|whenever|feel free)\b/i.test(sentence.text);
}
