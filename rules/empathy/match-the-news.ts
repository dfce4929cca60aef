import { defineRule } from '../../src/model/rule.ts';
import type { Match, Sentence } from '../../src/model/sentence.ts';
import type { Span } from '../../src/model/span.ts';
import { does } from '../acts.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'match-the-news',
  category: 'empathy',
  summary: 'Keep cheer away from bad news.',
  why: 'A smile beside a no reads as mockery, and it is what customers show to others.',
  recommended: true,
  looksAt: 'reply',
  kinds: {
    cheer: {
      severity: 'warn',
      message: '“{said}” stands right beside bad news: “{news}”.',
      why: 'Cheer beside a no reads as mockery.',
      instead: 'Leave it out, and say the news plainly: “I know this isn’t the answer you hoped for.”',
    },
  },
  options: {},
  bad: [
    {
      text: '[|Happy to clarify|]! Your account has been suspended for spam.',
      better:
        'Your account has been suspended for spam, and I understand that this comes as a shock. You can appeal here: example.com/appeal.',
    },
    { text: 'Unfortunately, we can’t refund this order. [|Hope that helps|]!' },
    { text: 'We’re unable to restore the files [|😊|]. Here is how to back them up: example.com/backup' },
  ],
  good: [
    { text: 'Happy to help! To change the name, open Settings.' },
    { text: 'Great news: your claim has been approved.' },
    { text: 'We can’t do that today. We’d be happy to look at another date.' },
  ],
  check(reading, _context, report) {
    for (const [i, sentence] of reading.sentences.entries()) {
      if (!isBadNews(sentence)) continue;
      const beside = [reading.sentences[i - 1], sentence, reading.sentences[i + 1]];
      const cheer = beside.flatMap((near) =>
        near && (near === sentence || !isGoodNews(near)) ? cheerOf(near) : [],
      )[0];
      if (!cheer) continue;
      const news = quote(reading, sentence.span);
      return report({ reading, span: cheer }, 'cheer', { said: quote(reading, cheer), news });
    }
  },
});

/** True: it tells of a no or a loss; what would be if is no news. */
function isBadNews(sentence: Sentence): boolean {
  if (/^\s*(?:if|when|once|should|unless)\b/i.test(sentence.text)) return false;
  return sentence.said('adverse').length > 0 || does(sentence, 'refusal');
}

const SMILE =
  /[\u{1F600}-\u{1F606}\u{1F609}-\u{1F60E}\u{1F642}\u{1F643}\u{1F389}\u{1F38A}\u{1F973}]|(?<!\S)[:;]-?[)D](?!\S)/u;

/** True: something was done for the customer, or the news is told in the same sentence; cheer is at home there. */
function isGoodNews(sentence: Sentence): boolean {
  return does(sentence, 'commitment', 'promise') || /\bnews\b\W+(?:\w+\W+){3}/i.test(sentence.text);
}

function cheerOf(sentence: Sentence): readonly Span[] {
  const said: readonly Match[] = sentence.said('cheer');
  if (said.length > 0) return said.map(({ span }) => span);
  const smile = SMILE.exec(sentence.text);
  if (!smile) return [];
  const start = sentence.span.start + smile.index;
  return [{ start, end: start + smile[0].length }];
}
